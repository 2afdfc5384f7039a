package import Vocabulary

/// One table of a report: a view into the report, cheap to make and to pass on.
package struct ReportTable: Sendable {
  /// What the form says of it.
  package let form: FormTable
  /// From 1, in the form's order.
  package let number: Int
  private let contents: ReportContents

  /// Nil where the form has no table of this number.
  init?(_ contents: ReportContents, number: Int) {
    guard let form = contents.form?.table(number) else { return nil }
    self.form = form
    self.number = number
    self.contents = contents
  }

  private var record: TableRecord { contents.tables[number - 1] }

  /// Where the table lies in the return; nil where the return does not have it.
  package var sheet: String? { record.sheet.map { contents.sheets[$0] } }
  package var range: CellRange? { record.range }

  /// Rows of the return that the form does not have.
  package var extra: [ExtraRow] { record.extra }

  /// The columns of figures beside the main one.
  package var sideColumns: [ValueColumn] { record.columns }

  /// Every row of the form, in its order.
  package var rows: ReportRows { ReportRows(contents, table: number) }

  /// The row with this ordinal; nil where the form has none.
  package subscript(ordinal: Int) -> ReportRow? {
    ReportRow(contents, RowReference(table: number, row: ordinal))
  }
}

/// The rows of one table of a report, as many as the form has.
package struct ReportRows: RandomAccessCollection, Sendable {
  private let contents: ReportContents
  private let table: Int
  package let endIndex: Int

  init(_ contents: ReportContents, table: Int) {
    self.contents = contents
    self.table = table
    endIndex = contents.tables[table - 1].rowCount
  }

  package var startIndex: Int { 0 }

  package subscript(index: Int) -> ReportRow {
    ReportRow(contents, trusted: RowReference(table: table, row: index + 1))
  }
}
