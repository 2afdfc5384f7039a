/// A workbook as it is in memory: its worksheets in the order of their tabs.
package struct Workbook: Sendable {
  package let sheets: [Sheet]
  package let tables: BookTables
  package let asides: BookAsides

  package init(sheets: [Sheet], tables: BookTables, asides: BookAsides = BookAsides()) {
    self.sheets = sheets
    self.tables = tables
    self.asides = asides
  }

  package var dates: DateSystem { tables.dates }

  package func sheet(named name: String) -> Sheet? {
    sheets.first { $0.name == name }
  }
}
