internal import Vocabulary

/// Where the rows of one table lie among the records, and where the table lies in its file.
struct TableRecord: Sendable {
  /// Of the first row's record.
  let start: Int
  let rowCount: Int
  /// The columns of figures beside the main one.
  let columns: [ValueColumn]
  /// Position in the list of sheets.
  var sheet: Int?
  var range: CellRange?
  var extra: [ExtraRow] = []

  init(_ table: FormTable, start: Int) {
    self.start = start
    rowCount = table.rows.count
    columns = table.sideColumns
  }

  var recordCount: Int { rowCount * (columns.count + 1) }

  /// The place of a row's record, rows counted from 1; nil where there is no such row or column.
  func position(row: Int, column: ValueColumn = .main) -> Int? {
    guard row >= 1, row <= rowCount else { return nil }
    if column == .main { return start + row - 1 }
    guard let place = columns.firstIndex(of: column) else { return nil }
    return start + (place + 1) * rowCount + row - 1
  }
}
