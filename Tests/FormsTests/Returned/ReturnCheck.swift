import Reporting
import Vocabulary

/// What a report says, held against what was entered.
///
/// The rule is the same for every return: a value is right, or there is none and somebody is told.
struct ReturnCheck {
  /// Rows with another value than was entered, or one from another cell. Never to happen.
  private(set) var wrong: [String] = []
  /// Rows that have lost their value, or are gone, and nothing is said about it. Never to happen.
  private(set) var silent: [String] = []
  /// Rows that have lost their value, and it is told.
  private(set) var lost: [String] = []
  /// Rows of the unit's own that are nowhere in the report. Never to happen.
  private(set) var dropped: [String] = []
  /// Errors and warnings.
  let told: [Finding]

  init(_ report: Report, of filled: FilledForm) {
    told = report.findings.filter { $0.severity != .info }
    guard report.formID == filled.form.id else {
      // That no form is recognised loses everything, and is told.
      let isTold =
        report.formID == nil && told.contains { ["BM201", "BM202"].contains($0.code.rawValue) }
      if isTold { lost.append("all") } else { wrong.append("form \(report.formID ?? "none")") }
      return
    }
    let cells = Self.cells(of: filled)
    for row in report.tables.lazy.flatMap(\.rows) {
      check(row, filled, cells[row.reference])
    }
    let kept = report.tables.flatMap(\.extra).map(\.label)
    dropped = filled.added.filter { label in !kept.contains { $0.contains(label) } }
  }

  /// By row, the sheet and the cell in which its figure stands now.
  var toldInWords: [String] {
    told.map { "\($0.code.rawValue): \($0.message.english)" }
  }

  private static func cells(of filled: FilledForm) -> [RowReference: String] {
    Dictionary(
      filled.places(of: .figure(.main)).map {
        ($0.row, "\(filled.sheets[$0.sheet].name) \($0.address)")
      }, uniquingKeysWith: { first, _ in first })
  }

  private mutating func check(_ row: ReportRow, _ filled: FilledForm, _ cell: String?) {
    let name = "\(row.reference.table).\(row.reference.row) \(row.form.code) \(row.form.label)"
    let expected = filled.figures[row.reference]
    let own = told.filter {
      $0.place.table == row.reference.table && $0.place.row == row.reference.row
    }
    if let code = filled.told[row.reference],
      !own.contains(where: { code.contains($0.code.rawValue) })
    {
      // Where the row itself is in doubt, nobody looks at its figure.
      if row.figure != nil { silent.append("\(name): no \(code)") }
    }
    if let figure = row.figure {
      let found = "\(row.sheet ?? "") \(row.cell?.description ?? "")"
      if figure != expected {
        wrong.append("\(name): \(figure), entered \(expected?.description ?? "nothing")")
      } else if found != cell {
        wrong.append("\(name): from \(found) instead of \(cell ?? "nowhere")")
      }
    } else if row.match == .missing {
      let isTold = told.contains { finding in
        finding.place.table == row.reference.table
          && (finding.place.row == nil || finding.place.row == row.reference.row)
      }
      if isTold { lost.append(name) } else { silent.append("\(name): missing") }
    } else if expected != nil {
      // Its cell may be told of as that of a row of the office's own; and of a table whose figures nobody
      // can find it is told once.
      let isTold = told.contains { finding in
        let place = "\(finding.place.sheet ?? "") \(finding.place.cell?.description ?? "")"
        return place == cell
          || finding.code.rawValue == "BM218" && finding.severity == .error
            && finding.place.sheet == row.sheet
      }
      if own.isEmpty && !isTold { silent.append(name) } else { lost.append(name) }
    }
  }
}
