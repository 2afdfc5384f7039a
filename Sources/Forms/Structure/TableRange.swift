internal import Vietnamese

/// One table as it lies in the lines of a sheet.
struct TableRange {
  let titles: Range<Int>
  let band: HeaderBand
  /// More than one where the header is repeated at page breaks.
  var bodies: [Range<Int>]
  var closing: Range<Int>

  /// All tables of a sheet, from the top down.
  static func tables(in lines: [SheetLine]) -> [TableRange] {
    var tables: [TableRange] = []
    let bands = bands(in: lines)
    // What has been given to no table yet.
    var open = 0
    for (index, band) in bands.enumerated() {
      let end = index + 1 < bands.count ? bands[index + 1].lines.lowerBound : lines.count
      let region = band.lines.upperBound..<end
      let body = region.lowerBound..<bodyEnd(of: region, in: lines, band)
      let isLast = end == lines.count
      let tail = isLast ? end : closingEnd(from: body.upperBound, to: end, in: lines)
      if let last = tables.indices.last, open == band.lines.lowerBound,
        tables[last].band.agrees(with: band)
      {
        tables[last].bodies.append(body)
        tables[last].closing = body.upperBound..<tail
      } else {
        tables.append(
          TableRange(
            titles: open..<band.lines.lowerBound, band: band, bodies: [body],
            closing: body.upperBound..<tail))
      }
      open = tail
    }
    return tables
  }

  private static func bands(in lines: [SheetLine]) -> [HeaderBand] {
    var bands: [HeaderBand] = []
    var index = 0
    while index < lines.count {
      if let band = HeaderBand(at: index, of: lines) {
        bands.append(band)
        index = band.lines.upperBound
      } else {
        index += 1
      }
    }
    return bands
  }

  /// After the last line that is certainly a row.
  private static func bodyEnd(
    of region: Range<Int>, in lines: [SheetLine], _ band: HeaderBand
  ) -> Int {
    region.last { band.isRow(lines[$0]) }.map { $0 + 1 } ?? region.lowerBound
  }

  /// Between two tables: where the remarks on the first end and the titles of the second begin.
  private static func closingEnd(from start: Int, to end: Int, in lines: [SheetLine]) -> Int {
    if let named = (start..<end).first(where: { lines[$0].isTableName }) { return named }
    // The titles stand together, right above the header.
    var first = end
    while first > start, first == end || lines[first - 1].row == lines[first].row - 1 { first -= 1 }
    return first
  }
}

extension HeaderBand {
  /// Whether a line is certainly a row of the table: it has a label and something beside it that
  /// only a row has.
  func isRow(_ line: SheetLine) -> Bool {
    func text(_ meaning: HeadingWords.Meaning) -> String? {
      column(meaning).flatMap { line.piece(at: $0)?.text }
    }
    let hasLabel = text(.label) != nil
    let hasCode = text(.code).map { RowCode($0) != nil } ?? false
    let hasUnit = text(.unit) != nil
    // Below a table people sign, also in the columns of figures.
    let hasFigure = text(.value).map { $0.utf8.contains { isDigit($0) } } ?? false
    return hasLabel ? hasCode || hasUnit || hasFigure : hasCode && (hasUnit || hasFigure)
  }

  /// Whether the other is this header again, at a page break.
  func agrees(with other: HeaderBand) -> Bool {
    columns.map(\.meaning) == other.columns.map(\.meaning)
      && columns.map(\.position) == other.columns.map(\.position)
      && columns.map { $0.heading.map(Fold.bare) }
        == other.columns.map { $0.heading.map(Fold.bare) }
  }
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

extension SheetLine {
  fileprivate var isTableName: Bool {
    switch TitleLines.Kind(text) {
    case .name, .numberedName: true
    case .title, .letter, .aside: false
    }
  }
}
