internal import Desk
internal import Reporting
internal import Vocabulary

/// All forms for a person, one after the other.
struct FormsText {
  let forms: [Form]
  let levels: LevelTrees
  let language: Language

  var text: String {
    guard !forms.isEmpty else { return "" }
    let layout = ColumnLayout(widths: [16, 14, 40, 10, 8])
    return forms.flatMap { form in
      let names = form.levels.map { (levels.name(of: $0)?.text(in: language)) ?? $0.rawValue }
      let cells = [
        form.id, form.province ?? "", form.title, names.joined(separator: "\n"), size(of: form),
      ]
      return layout.lines(cells.enumerated().map { layout.broken($1, in: $0) })
    }
    .joined(separator: "\n") + "\n"
  }

  private func size(of form: Form) -> String {
    Phrase(vi: "\(form.rowCount) dòng", en: "\(form.rowCount) rows").text(in: language)
  }
}
