internal import Reporting

/// What the row column of a line names: `5`, or `5:province` for a column beside the main one.
struct DataRowName {
  private let line: DataLine
  private let ordinal: Int
  private let column: String?

  init(_ text: String, _ line: DataLine) throws(DataError) {
    let halves = text.split(
      separator: ReportColumn.rowMark, maxSplits: 1, omittingEmptySubsequences: false)
    guard let ordinal = halves.first.flatMap({ Self.ordinal(String($0).trimmed) }) else {
      throw line.error(.separated(.line(.noOrdinal(text))), at: .row)
    }
    self.line = line
    self.ordinal = ordinal
    column = halves.count > 1 ? String(halves[1]).trimmed : nil
  }

  /// Throws where the table has no such row or column.
  func resolved(in table: FormTable) throws(DataError) -> (FormRow, ValueColumn) {
    guard let row = table.row(ordinal) else {
      let reference = RowReference(table: table.number, row: ordinal)
      throw line.error(.unknownRow(reference, count: table.rows.count), at: .row)
    }
    guard let column else { return (row, .main) }
    let known = table.sideColumns
    guard let found = known.first(where: { $0.rawValue == column }) else {
      throw line.error(.unknownColumn(column, known: known.map(\.rawValue)), at: .row)
    }
    return (row, found)
  }

  /// Digits only: `Int` would read "+1" too.
  static func ordinal(_ text: String) -> Int? {
    text.utf8.allSatisfy(\.isDigit) ? Int(text) : nil
  }
}
