internal import Grid
internal import Reporting
internal import Vocabulary

/// Where the rows of one table of the form lie in a return. Pieces of it may lie on several sheets; the
/// one with most rows is said to be its place.
struct TablePlaceInReturn {
  private struct Part {
    var rows: ClosedRange<Int>
    var columns: ClosedRange<Int>
    var count: Int
  }

  private var parts: [(sheet: String, part: Part)] = []

  mutating func add(_ row: FoundRow, of table: ReturnTable) {
    let band = table.found.band
    // The header belongs to the table that it stands above.
    let top = table.rows.first?.sheetRow == row.sheetRow ? band.rows.lowerBound : row.sheetRow
    guard let index = parts.firstIndex(where: { $0.sheet == table.found.sheet }) else {
      let rows = min(top, row.sheetRow)...max(top, row.sheetRow)
      parts.append(
        (table.found.sheet, Part(rows: rows, columns: band.width, count: 1)))
      return
    }
    let own = parts[index].part
    parts[index].part = Part(
      rows: min(own.rows.lowerBound, top)...max(own.rows.upperBound, row.sheetRow),
      columns: min(
        own.columns.lowerBound, band.width.lowerBound)...max(
          own.columns.upperBound, band.width.upperBound),
      count: own.count + 1)
  }

  private var largest: (sheet: String, part: Part)? {
    parts.enumerated().max {
      ($0.element.part.count, $1.offset) < ($1.element.part.count, $0.offset)
    }?
    .element
  }

  var sheet: String? { largest?.sheet }

  var range: CellRange? {
    guard let part = largest?.part,
      let top = CellAddress(row: part.rows.lowerBound, column: part.columns.lowerBound),
      let bottom = CellAddress(row: part.rows.upperBound, column: part.columns.upperBound)
    else { return nil }
    return CellRange(top, bottom)
  }
}
