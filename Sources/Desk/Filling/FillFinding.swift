package import Reporting
package import Vocabulary

/// Something to tell about a template that was filled in.
package struct FillFinding: Hashable, Sendable {
  let reason: Reason
  package let place: FindingPlace

  enum Reason: Hashable, Sendable {
    /// The template has no cell for the value.
    case noCell(label: String, shown: String)
    /// The data has a row that the form does not have.
    case noRow(label: String, shown: String)
    /// The cell is merged with another one, in which something else stands.
    case covered(label: String, shown: String, by: CellAddress)
    /// Two rows have one cell.
    case shared(label: String, shown: String)
    /// Several cells of the template might be meant.
    case unclear(label: String, shown: String, found: String)
    /// A formula of another cell fills this one.
    case inArray(label: String, shown: String, range: CellRange)
    case noNoteCell(label: String, note: String)
    case sharedNote(label: String, note: String)
    /// A formula of the template gives something else.
    case otherResult(label: String, given: String, computed: String, formula: String)
    /// Nobody here can compute the formula.
    case notComputable(label: String, given: String, formula: String)
    /// Read again, the cell says something else.
    case readsDifferently(label: String, given: String, read: String)
    /// The data does not name a row in which the template has something.
    case notMentioned(label: String, shown: String)
    /// The data has nothing in a row in which the template had something.
    case cleared(label: String, shown: String)
    /// The template was made for another office.
    case otherUnit(template: String, data: String)
    case otherPeriod(template: Period, data: Period)
  }

  init(_ reason: Reason, at place: FindingPlace = .wholeFile) {
    self.reason = reason
    self.place = place
  }
}

extension FillFinding: Noticed {
  package var code: FindingCode {
    switch reason {
    case .noCell, .noRow, .covered, .shared, .unclear, .inArray, .noNoteCell, .sharedNote:
      FindingCode(rawValue: "BM841")
    case .otherResult: FindingCode(rawValue: "BM842")
    case .notComputable: FindingCode(rawValue: "BM843")
    case .readsDifferently: FindingCode(rawValue: "BM844")
    case .notMentioned: FindingCode(rawValue: "BM845")
    case .cleared: FindingCode(rawValue: "BM846")
    case .otherUnit, .otherPeriod: FindingCode(rawValue: "BM847")
    }
  }

  package var severity: Severity {
    switch reason {
    case .noCell, .noRow, .covered, .shared, .unclear, .inArray, .noNoteCell, .sharedNote,
      .otherResult, .notComputable, .readsDifferently:
      .error
    case .notMentioned, .otherUnit, .otherPeriod: .warning
    case .cleared: .info
    }
  }

  package var message: Phrase {
    let (place, problem) = (placePhrase, problem)
    return Phrase(
      vi: "\(place.vietnamese): \(problem.vietnamese).", en: "\(place.english): \(problem.english)."
    )
  }

  private var placePhrase: Phrase {
    var (vietnamese, english): ([String], [String]) = ([], [])
    if let sheet = place.sheet {
      vietnamese.append("trang “\(sheet)”")
      english.append("sheet “\(sheet)”")
    } else if let table = place.table {
      vietnamese.append("biểu \(table)")
      english.append("table \(table)")
    }
    if let cell = place.cell {
      vietnamese.append("ô \(cell)")
      english.append("cell \(cell)")
    }
    if let label {
      vietnamese.append("dòng “\(label)”")
      english.append("row “\(label)”")
    }
    let (first, second) = (vietnamese.joined(separator: ", "), english.joined(separator: ", "))
    return first.isEmpty
      ? Phrase(vi: "Tệp mẫu", en: "Template")
      : Phrase(
        vi: first.prefix(1).uppercased() + first.dropFirst(),
        en: second.prefix(1).uppercased() + second.dropFirst())
  }

  private var label: String? {
    switch reason {
    case .noCell(let label, _), .noRow(let label, _), .covered(let label, _, _),
      .shared(let label, _), .unclear(let label, _, _), .inArray(let label, _, _),
      .noNoteCell(let label, _), .sharedNote(let label, _),
      .otherResult(let label, _, _, _), .notComputable(let label, _, _),
      .readsDifferently(let label, _, _), .notMentioned(let label, _), .cleared(let label, _):
      label
    case .otherUnit, .otherPeriod: nil
    }
  }
}
