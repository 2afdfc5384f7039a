internal import Grid
internal import Reporting
internal import Vocabulary

/// One table of a workbook with its rows as they are printed, before anybody says what they mean.
struct FoundTable {
  let sheet: String
  let band: HeaderBand
  let titles: TitleLines
  /// What stands above the header, each line with the cells of its row.
  let titleWordings: [Wording]
  var titleTexts: [String] { titleWordings.map(\.text) }
  /// What stands in each cell above the header; a cell that ends with a colon goes on in the next.
  var titlePieces: [String] {
    range.lines[range.titles].flatMap { line in
      var pieces: [String] = []
      for text in line.pieces.map(\.wording.onOneLine) {
        if let last = pieces.last, last.hasSuffix(":") {
          pieces[pieces.count - 1] = "\(last) \(text)"
        } else {
          pieces.append(text)
        }
      }
      return pieces
    }
  }
  let columns: [FormColumn]
  let rows: [FoundRow]
  let footnotes: [FormTable.Footnote]
  let closing: [String]

  /// Whether nobody has given it a header that can be understood.
  let isHeadless: Bool
  /// Where it lies in its sheet.
  let range: TableRange

  /// All tables of the sheets that people see, in the order of the tabs.
  ///
  /// Throws where there is more than any form has: what would come of it is no form.
  static func tables(
    of workbook: Workbook, _ names: ColumnNames = ColumnNames()
  ) throws(FormTooLarge) -> [FoundTable] {
    try FoundBook(workbook, names) { $0.state == .visible }.tables
  }

  init(
    _ sheet: String, _ range: TableRange, _ band: HeaderBand, _ names: ColumnNames,
    _ texts: CellTexts, _ dates: DateSystem, isHeadless: Bool = false
  ) {
    self.isHeadless = isHeadless
    self.sheet = sheet
    self.range = range
    self.band = band
    let above = range.lines[range.titles]
    titleWordings = above.map(\.text).filter { !$0.isEmpty }.map { texts.wording(of: $0) }
    titles = TitleLines(above.map { $0.pieces.map(\.wording) })
    columns = FormColumns.columns(of: band, names)
    var reading = RowReading(band, columns, texts, dates)
    var rows: [FoundRow] = []
    for line in range.bodies.joined() {
      if let row = reading.row(of: range.lines[line]) { rows.append(row) }
    }
    let below = range.lines[range.closing.prefix(FormLimits.closingLines)]
    let notes = FootnoteReading(
      below.map { $0.pieces.map(\.text) }.filter { !$0.isEmpty }, labels: rows.map(\.label))
    if !notes.footnotes.isEmpty { rows = zip(rows, notes.labels).map { $0.with($1) } }
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
