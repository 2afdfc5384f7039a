/// How much of a workbook is taken for forms. The largest form known has 200 rows in seven tables; a
/// list of all communes of the country has 10,598.
package enum FormLimits {
  /// Rows of all tables of one workbook.
  package static let rows = 50_000
  /// Tables of one sheet.
  package static let tables = 1_000
  /// Lines above a table that may be its titles, the nearest ones.
  static let titleLines = 50
  /// Lines below a table that are kept.
  static let closingLines = 200
}

/// A workbook holds more than any form has.
package struct FormTooLarge: Error, Hashable, Sendable {
  package enum Limit: Hashable, Sendable {
    case rows, tables
  }

  package let limit: Limit

  package init(_ limit: Limit) {
    self.limit = limit
  }
}
