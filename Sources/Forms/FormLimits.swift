/// How much of a workbook is taken for forms. The largest form known has 200 rows in seven tables and
/// some 650 cells; a list of all communes of the country has 10,598 rows.
package enum FormLimits {
  /// Rows of all tables of one workbook.
  package static let rows = 50_000
  /// Tables of one workbook.
  package static let tables = 1_000
  /// Cells of one sheet that are looked at, from the top. People fill columns down to the last row of a
  /// sheet by accident, and no table begins that far below.
  static let sheetCells = 200_000
  /// Cells of all sheets of one workbook that are looked at.
  package static let cells = 1_000_000
  /// Bytes of all texts of one workbook that are looked at. A text of a megabyte may be given out to a
  /// million cells.
  package static let textBytes = 32 << 20
  /// Lines above a table that may be its titles, the nearest ones.
  static let titleLines = 50
  /// Lines below a table that are kept.
  static let closingLines = 200
  /// Bytes of a label in which marks of footnotes and names of offices are looked for. The longest
  /// label known has 400.
  static let labelBytes = 4_000
  /// Sums that make a check code, the areas that one of them adds up, and the cells of all together.
  static let codeTables = 4_000
  static let codeAreas = 8
  static let codeCells = 200_000
  /// Offices that a form can be chosen for.
  static let offeredUnits = 100_000
}

/// A workbook holds more than any form has.
package struct FormTooLarge: Error, Hashable, Sendable {
  package enum Limit: Hashable, Sendable {
    case rows, tables, cells, text
  }

  package let limit: Limit

  package init(_ limit: Limit) {
    self.limit = limit
  }
}
