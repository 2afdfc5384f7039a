internal import Grid
internal import Reporting
internal import Vocabulary

/// One table of a workbook with its rows as they are printed, before anybody says what they mean.
struct FoundTable {
  let sheet: String
  let range: TableRange
  let titles: TitleLines
  let titleTexts: [String]
  let columns: [FormColumn]
  let rows: [FoundRow]
  let footnotes: [FormTable.Footnote]
  let closing: [String]

  /// All tables of the sheets that people see, in the order of the tabs.
  static func tables(of workbook: Workbook, _ names: ColumnNames = ColumnNames()) -> [FoundTable] {
    workbook.sheets.filter { $0.state == .visible }.flatMap { sheet in
      let lines = SheetLine.lines(of: sheet)
      return TableRange.tables(in: lines).map {
        FoundTable(sheet, lines, $0, names, workbook.tables.styles)
      }
    }
  }

  private init(
    _ sheet: Sheet, _ lines: [SheetLine], _ range: TableRange, _ names: ColumnNames,
    _ styles: CellStyles
  ) {
    self.sheet = sheet.name
    self.range = range
    titleTexts = lines[range.titles].map(\.text)
    titles = TitleLines(titleTexts)
    columns = FormColumns.columns(of: range.band, names)
    let reading = RowReading(columns: columns, styles: styles)
    let drafts = range.bodies.flatMap { lines[$0].compactMap { reading.row(of: $0) } }
    let notes = FootnoteReading.read(
      lines[range.closing].map(\.text), labels: drafts.map(\.label))
    footnotes = notes.footnotes
    closing = notes.closing
    rows = zip(drafts, notes.labels).map { $0.with(label: $1) }
  }
}

extension FoundTable {
  /// From the first row of the header to the last row of the table.
  var cellRange: CellRange? {
    guard let first = columns.map(\.position).min(), let last = columns.map(\.position).max(),
      let top = CellAddress(row: range.band.rows.lowerBound, column: first),
      let bottom = CellAddress(
        row: max(rows.last?.sheetRow ?? 0, range.band.rows.upperBound), column: last)
    else { return nil }
    return CellRange(top, bottom)
  }
}
