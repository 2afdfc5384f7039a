internal import Grid
internal import Reporting
internal import Vocabulary

/// One table of a workbook with its rows as they are printed, before anybody says what they mean.
struct FoundTable {
  let sheet: String
  let band: HeaderBand
  let titles: TitleLines
  let titleTexts: [String]
  let columns: [FormColumn]
  let rows: [FoundRow]
  let footnotes: [FormTable.Footnote]
  let closing: [String]

  /// All tables of the sheets that people see, in the order of the tabs.
  ///
  /// Throws where there is more than any form has: what would come of it is no form, and no return of
  /// one.
  static func tables(
    of workbook: Workbook, _ names: ColumnNames = ColumnNames()
  ) throws(FormTooLarge) -> [FoundTable] {
    let texts = CellTexts(workbook.tables.styles)
    var found: [FoundTable] = []
    var lineCount = 0
    var cellCount = 0
    for sheet in workbook.sheets where sheet.state == .visible {
      let lines = SheetLines(sheet, texts)
      cellCount += lines.cellCount
      if cellCount > FormLimits.cells { throw FormTooLarge(.cells) }
      let ranges = try TableRange.tables(in: lines)
      lineCount += ranges.reduce(0) { $0 + $1.lineCount }
      if lineCount > FormLimits.rows { throw FormTooLarge(.rows) }
      if found.count + ranges.count > FormLimits.tables { throw FormTooLarge(.tables) }
      found += ranges.map { FoundTable(sheet.name, $0, names, texts, workbook.dates) }
    }
    return found
  }

  private init(
    _ sheet: String, _ range: TableRange, _ names: ColumnNames, _ texts: CellTexts,
    _ dates: DateSystem
  ) {
    self.sheet = sheet
    band = names.applied(to: range.band)
    let above = range.lines[range.titles]
    titleTexts = above.map(\.text).filter { !$0.isEmpty }
    titles = TitleLines(above.map { $0.pieces.map(\.text) })
    columns = FormColumns.columns(of: band, names)
    var reading = RowReading(band, columns, texts, dates)
    var rows: [FoundRow] = []
    for line in range.bodies.joined() {
      if let row = reading.row(of: range.lines[line]) { rows.append(row) }
    }
    let below = range.lines[range.closing.prefix(FormLimits.closingLines)]
    let notes = FootnoteReading(
      below.map { $0.pieces.map(\.text) }.filter { !$0.isEmpty }, labels: rows.map(\.label))
    for (index, label) in notes.labels.enumerated() { rows[index].label = label }
    footnotes = notes.footnotes
    closing = notes.closing
    self.rows = rows
  }
}

extension FoundTable {
  /// From the first row of the header to the last row of the table.
  var cellRange: CellRange? {
    guard
      let top = CellAddress(row: band.rows.lowerBound, column: band.width.lowerBound),
      let bottom = CellAddress(
        row: max(rows.last?.sheetRow ?? 0, band.rows.upperBound), column: band.width.upperBound)
    else { return nil }
    return CellRange(top, bottom)
  }

  /// Whether its rows name units of their own.
  var hasUnits: Bool { columns.contains { $0.role == .unit } }
}
