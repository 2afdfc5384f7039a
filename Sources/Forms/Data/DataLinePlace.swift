internal import Reporting

/// Where a line of data stands.
struct DataLinePlace {
  let headings: DataHeadings
  /// On which it begins, from 1, as an editor counts.
  let line: Int
  /// As Excel counts.
  let sheetRow: Int

  /// The whole line, or its cell below a heading.
  func cell(_ column: ReportColumn? = nil) -> DataPlace {
    .cell(
      .init(line: line, sheetRow: sheetRow, heading: column.flatMap { headings.heading(of: $0) }))
  }

  func error(_ reason: DataError.Reason, at column: ReportColumn? = nil) -> DataError {
    DataError(cell(column), reason)
  }
}
