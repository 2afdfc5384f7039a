internal import Reporting
internal import Vocabulary

/// One line of data, by what its columns say.
struct DataLine {
  private let headings: DataHeadings
  private let cells: [ReportColumn: String]
  let line: Int
  let sheetRow: Int

  /// Throws where the line has more cells than there are headings, or a cell that is longer than
  /// Excel's.
  init(
    _ record: SeparatedText.Record, sheetRow: Int, below headings: DataHeadings
  ) throws(DataError) {
    self.headings = headings
    line = record.line
    self.sheetRow = sheetRow
    var cells: [ReportColumn: String] = [:]
    for (place, text) in record.cells {
      guard let (column, heading) = headings.columns[place] else { continue }
      let limit = DataLimits.cellCharacters
      guard text.utf8.count <= limit || text.utf16.count <= limit else {
        throw DataError(
          .cell(.init(line: record.line, sheetRow: sheetRow, heading: heading)),
          .separated(.size(.cell(limit: limit))))
      }
      cells[column] = FormulaGuard.unguarded(text)
    }
    self.cells = cells
    // Empty cells at the end of a line are the program's that saved it.
    if let last = record.cells.last?.column, last > headings.width {
      throw error(.separated(.cells(.extra(count: last, headings: headings.width))))
    }
  }

  /// What a cell says, without blanks around it; nil where that is nothing.
  subscript(column: ReportColumn) -> String? {
    guard let text = cells[column]?.trimmed, !text.isEmpty else { return nil }
    return text
  }

  /// A cell as it is written; nil where nothing is to be seen in it.
  func words(_ column: ReportColumn) -> String? {
    cells[column].flatMap { $0.trimmed.isEmpty ? nil : $0 }
  }

  /// Whether it comes from cells that were read, which look as `raw` says.
  var isCopied: Bool { headings.has(.raw) }

  /// The note where it stands in the cell behind the value, and both are nothing but digits.
  func digits(besideValue value: String) -> String? {
    guard headings.isNoteBehindValue, let note = self[.note],
      (value + note).utf8.allSatisfy(\.isDigit)
    else { return nil }
    return note
  }

  func place(_ column: ReportColumn? = nil) -> DataPlace {
    .cell(
      .init(line: line, sheetRow: sheetRow, heading: column.flatMap { headings.heading(of: $0) }))
  }

  func error(_ reason: DataError.Reason, at column: ReportColumn? = nil) -> DataError {
    DataError(place(column), reason)
  }
}
