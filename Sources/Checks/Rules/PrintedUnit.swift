internal import Reporting
internal import Vocabulary

/// A form that prints “%” where things are counted: its own fault, not the units'. Told once, to whoever
/// sends the form out.
enum PrintedUnit {
  static let code = FindingCode(rawValue: "BM516")

  static func findings(on relations: FormRelations) -> [RuleFinding] {
    relations.rows.compactMap { reference in
      guard let row = relations.form.row(reference), row.kind == .count, row.unit.contains("%"),
        let table = relations.form.table(reference.table)
      else { return nil }
      let name = Quoting.quoted(table.printedName ?? table.title, upTo: 40)
      let label = Quoting.quoted("\(row.code) \(row.label)", upTo: 60)
      return RuleFinding(
        code: code, severity: .info,
        place: FindingPlace(table: reference.table, row: reference.row),
        message: Phrase(
          vi:
            "Biểu mẫu \(relations.form.id), \(name), dòng \(label): mẫu in đơn vị tính"
            + " \(Quoting.quoted(row.unit)) trong khi dòng này đếm số lượng; số của các đơn vị được hiểu"
            + " là số lượng và không bị coi là sai.",
          en:
            "Form \(relations.form.id), \(name), row \(label): the form prints the unit"
            + " \(Quoting.quoted(row.unit)) though the row counts things; what units enter is taken for"
            + " a count, and not for a mistake of theirs."),
        fix: Phrase(
          vi: "Đề nghị cơ quan ban hành biểu mẫu sửa đơn vị tính ở kỳ sau.",
          en: "Whoever issues the form may please correct the unit next time.")
      )
    }
  }
}
