import Grid
import Reporting
import Vocabulary

@testable import Forms

/// A list of units drawn in a test, and what is read of it.
struct DrawnRoster {
  let tables: [RosterTable]
  let file: String

  /// Sheets of a workbook, drawn as forms are.
  init(_ sheets: DrawnSheet...) throws(RosterMistake) {
    let book = DrawnSheet.book(sheets)
    var tables: [RosterTable] = []
    for sheet in book.sheets {
      tables.append(try RosterTable(sheet, of: "ds.xlsx", styles: book.tables.styles))
    }
    self.tables = tables
    file = "ds.xlsx"
  }

  init(_ drawing: String) throws(RosterMistake) {
    try self.init(DrawnSheet("DS", drawing))
  }

  init(csv text: String) throws(RosterMistake) {
    tables = [try RosterTable(text: Array(text.utf8), of: "ds.csv")]
    file = "ds.csv"
  }

  func roster(
    level: String? = nil, _ levels: LevelTrees? = nil
  ) throws(RosterRefusal) -> Roster {
    let levels = levels ?? (try? FiveForms.levels()) ?? .known
    return try RosterReading(levels: levels, level: level.map { Level($0) })
      .roster(of: tables, file: file)
  }

  /// The units, one on a line.
  func units(level: String? = nil) throws(RosterRefusal) -> [String] {
    try roster(level: level).units.map(\.drawn)
  }

  /// What is wrong, by code and place: `BM683 C7`, `BM692`.
  func mistakes(level: String? = nil) -> [String] {
    do throws(RosterRefusal) {
      _ = try roster(level: level)
      return []
    } catch {
      return error.findings.map { finding in
        let cell = finding.place.cell.map { " \($0)" }
        return finding.code.rawValue + (cell ?? "")
      }
    }
  }
}

extension Unit {
  /// `X1 Xã A: xa < H1, agency, phone`, what is nil left out.
  var drawn: String {
    let rest = [agency, phone].compactMap { $0 }.map { ", \($0)" }
    return "\(code) \(name): \(level)" + (parent.map { " < \($0)" } ?? "") + rest.joined()
  }
}
