/// A workbook as it is in memory: its worksheets in the order of their tabs.
package struct Workbook: Sendable {
  package let sheets: [Sheet]
  package let tables: BookTables

  package init(sheets: [Sheet], tables: BookTables) {
    self.sheets = sheets
    self.tables = tables
  }

  package var dates: DateSystem { tables.dates }

  package func sheet(named name: String) -> Sheet? {
    sheets.first { $0.name == name }
  }
}
