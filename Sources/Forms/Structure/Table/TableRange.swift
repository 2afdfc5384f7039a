/// One table as it lies in the lines of a sheet.
struct TableRange {
  let lines: TableLines
  let titles: Range<Int>
  let band: HeaderBand
  /// More than one where the header is repeated at page breaks.
  var bodies: [Range<Int>]
  var closing: Range<Int>

  /// Lines that are its rows.
  var lineCount: Int { bodies.reduce(0) { $0 + $1.count } }

  /// With the rows below that are rows when the columns are these.
  func extended(by band: HeaderBand) -> TableRange {
    guard let body = bodies.last, closing.lowerBound == body.upperBound else { return self }
    let end = TableEnd(columns: TableColumns(band)).end(
      of: body.lowerBound..<closing.upperBound, in: lines)
    guard end > body.upperBound else { return self }
    var range = self
    range.bodies[bodies.count - 1] = body.lowerBound..<end
    range.closing = end..<closing.upperBound
    return range
  }

  /// All tables of a sheet, from the top down, those side by side from the left. A header without
  /// rows makes no table.
  static func tables(in lines: SheetLines) throws(FormTooLarge) -> [TableRange] {
    var cutting = TableCutting(lines)
    try cutting.cut()
    return cutting.tables.filter { $0.lineCount > 0 }
  }
}
