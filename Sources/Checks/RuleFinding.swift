internal import Reporting
internal import Vocabulary

/// What a rule has to tell: a finding that can also stand as the example of its page.
struct RuleFinding: Explained {
  let code: FindingCode
  let severity: Severity
  let place: FindingPlace
  let message: Phrase
  let fix: Phrase

  var finding: Finding { Finding(self, severity, at: place) }
}

extension CheckedReport {
  /// Tells something of a row: before the problem stands where it is, as an office finds it.
  func finding(
    _ code: FindingCode, _ severity: Severity, at position: Int, _ problem: Phrase, fix: Phrase
  ) -> RuleFinding {
    let place = place(of: position)
    let label = relations.labels[position]
    var location = Phrase(vi: "dòng \(label)", en: "row \(label)")
    if let cell = place.cell {
      location = Phrase(
        vi: "ô \(cell), \(location.vietnamese)", en: "cell \(cell), \(location.english)")
    }
    let sheet = Quoting.quoted(place.sheet ?? tableName(of: position))
    return RuleFinding(
      code: code, severity: severity, place: place,
      message: Phrase(
        vi: "Trang \(sheet), \(location.vietnamese): \(problem.vietnamese)",
        en: "Sheet \(sheet), \(location.english): \(problem.english)"),
      fix: fix)
  }

  func place(of position: Int) -> FindingPlace {
    guard let row = row(position) else { return .wholeFile }
    var place = row.place
    place.cell = value(position).cell
    return place
  }

  /// How a sentence about one row names another: by its cell, and by its sheet where that is not the
  /// same; by its label where it has no cell.
  func name(of position: Int, from home: Int) -> Phrase {
    guard let row = row(position) else { return Phrase(vi: "", en: "") }
    guard let cell = value(position).cell else {
      let label = Quoting.quoted(row.form.label, upTo: 30)
      return Phrase(vi: "dòng \(label)", en: "row \(label)")
    }
    guard let sheet = row.sheet, sheet != self.row(home)?.sheet else {
      return Phrase(vi: "ô \(cell)", en: "cell \(cell)")
    }
    let quoted = Quoting.quoted(sheet)
    return Phrase(vi: "ô \(cell) trang \(quoted)", en: "cell \(cell) of sheet \(quoted)")
  }

  /// "30 (ô D12)".
  func named(_ figure: Figure, of position: Int, from home: Int) -> Phrase {
    let name = name(of: position, from: home)
    return Phrase(
      vi: "\(figure.shown.vietnamese) (\(name.vietnamese))",
      en: "\(figure.shown.english) (\(name.english))")
  }

  private func tableName(of position: Int) -> String {
    let table = relations.form.table(relations.rows[position].table)
    return table?.printedName ?? table?.title ?? ""
  }
}

extension Phrase {
  /// Both languages in one go, for parts that differ in their figures only.
  static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(vi: left.vietnamese + right.vietnamese, en: left.english + right.english)
  }
}

/// Several things in one sentence.
enum PhraseList {
  /// At most so many, with a mark that there are more.
  static func joined(
    _ phrases: [Phrase], upTo limit: Int = 8, by separator: String = ", "
  )
    -> Phrase
  {
    let shown = phrases.prefix(limit)
    let rest = phrases.count - shown.count
    let vietnamese = shown.map(\.vietnamese).joined(separator: separator)
    let english = shown.map(\.english).joined(separator: separator)
    guard rest > 0 else { return Phrase(vi: vietnamese, en: english) }
    return Phrase(
      vi: "\(vietnamese)\(separator)và \(rest) ô khác",
      en: "\(english)\(separator)and \(rest) more")
  }
}
