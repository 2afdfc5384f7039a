internal import Reporting
internal import Vocabulary

/// The rows at the head of a table, through merges or without them, and what they make of each
/// column.
struct HeaderBand {
  /// In the list of lines.
  let lines: Range<Int>
  /// In the sheet.
  let rows: ClosedRange<Int>
  let columns: [Column]
  let cells: [[FormTable.HeaderCell]]

  struct Column {
    let position: Int
    let meaning: HeadingWords.Meaning?
    /// From the top down.
    let heading: [String]
  }

  func column(_ meaning: HeadingWords.Meaning) -> Int? {
    columns.first { $0.meaning == meaning }?.position
  }
}

extension HeaderBand {
  /// Of more rows a header has never been seen.
  private static let mostRows = 5
  /// A title merged over the whole width of a sheet makes no columns.
  private static let widest = 64

  /// The header that begins with this line, if one does.
  init?(at start: Int, of lines: [SheetLine]) {
    guard Self.canBegin(lines[start]) else { return nil }
    var end = Self.end(from: start, of: lines)
    let draft = Self.columns(of: lines[start..<end])
    guard draft.isHeader else { return nil }
    if end < lines.count, Self.numbersColumns(lines[end], draft) { end += 1 }
    self.lines = start..<end
    rows = lines[start].row...max(lines[start].row, lines[end - 1].lastRow(upTo: Self.mostRows))
    columns = draft
    cells = Self.cells(of: lines[start..<end], in: rows)
  }

  /// Whether a cell of the line names the numbers or the labels of a table.
  private static func canBegin(_ line: SheetLine) -> Bool {
    line.pieces.contains { piece in
      switch HeadingWords.meaning(of: piece.text) {
      case .code, .label: true
      default: false
      }
    }
  }

  /// Where the lines of the header end: with the cells merged downwards, or after those lines that
  /// name columns only.
  private static func end(from start: Int, of lines: [SheetLine]) -> Int {
    var end = start + 1
    var lastRow = lines[start].lastRow(upTo: mostRows)
    while end < lines.count, end - start < mostRows {
      let line = lines[end]
      guard line.row <= lastRow || continues(line, lines[start..<end]) else { break }
      // What a cell of a second row is merged with belongs to the header too.
      lastRow = max(lastRow, line.lastRow(upTo: mostRows))
      end += 1
    }
    return end
  }

  /// Whether a line below, that no merge makes part of the header, still names columns.
  private static func continues(_ line: SheetLine, _ above: ArraySlice<SheetLine>) -> Bool {
    guard let last = above.last, line.row == last.row + 1 else { return false }
    let named = line.pieces.map { HeadingWords.meaning(of: $0.text) }
    let isAside = line.pieces.map { $0.text.hasPrefix("(") && $0.text.hasSuffix(")") }
    guard named.contains(where: { $0 != nil }) else { return false }
    // A row of the table has a label of its own, which is no heading.
    return zip(named, isAside).allSatisfy { $0 != nil || $1 }
  }

  /// Whether the line numbers the columns: `1 2 3 4`, `(1) (2) (3)`, `A B 1 2`.
  private static func numbersColumns(_ line: SheetLine, _ columns: [Column]) -> Bool {
    let known = Set(columns.map(\.position))
    guard line.pieces.count >= 3, line.pieces.count >= known.count - 1 else { return false }
    return line.pieces.allSatisfy { known.contains($0.column) && $0.text.isColumnNumber }
  }

  // MARK: Columns

  private static func columns(of lines: ArraySlice<SheetLine>) -> [Column] {
    var positions: Set<Int> = []
    for piece in lines.joinedPieces {
      let columns = piece.span.columns
      positions.formUnion(columns.lowerBound...min(columns.upperBound, columns.lowerBound + widest))
    }
    return positions.sorted().map { position in
      let over = lines.joinedPieces.filter { $0.span.columns.contains(position) }
      return Column(
        position: position, meaning: meaning(of: over.map(\.text)),
        heading: over.map(\.text.onOneLine))
    }
  }

  /// The lowest heading that says something decides; what stands above it is more general.
  private static func meaning(of headings: [String]) -> HeadingWords.Meaning? {
    for heading in headings.reversed() {
      if let meaning = HeadingWords.meaning(of: heading) { return meaning }
    }
    return nil
  }

  /// The cells as a table has them: those of each row, without what a span covers.
  private static func cells(
    of lines: ArraySlice<SheetLine>, in rows: ClosedRange<Int>
  ) -> [[FormTable.HeaderCell]] {
    lines.map { line in
      line.pieces.map { piece in
        FormTable.HeaderCell(
          piece.text.onOneLine,
          rowSpan: piece.span.rows.clamped(to: rows).count,
          columnSpan: min(piece.span.columns.count, widest))
      }
    }
  }
}

extension [HeaderBand.Column] {
  /// Whether these columns make a table: labels, something asked or measured, and a third.
  fileprivate var isHeader: Bool {
    func has(_ wanted: HeadingWords.Meaning) -> Bool { contains { $0.meaning == wanted } }
    let counted = [.code, .label, .unit, .value, .note].count { has($0) }
    return has(.label) && (has(.value) || has(.unit)) && counted >= 3
      || has(.code) && has(.unit) && has(.value)
  }
}

extension SheetLine {
  /// The last row that cells of this one are merged down to, as far as a header can reach.
  fileprivate func lastRow(upTo count: Int) -> Int {
    pieces.reduce(row) { last, piece in
      let bottom = piece.span.bottomRight.row
      return bottom - row < count ? max(last, bottom) : last
    }
  }
}

extension ArraySlice<SheetLine> {
  /// From the top down, each row from left to right.
  fileprivate var joinedPieces: [SheetLine.Piece] { flatMap(\.pieces) }
}

extension String {
  /// `1`, `(2)`, `[3]`, `A`, `4=3/2`.
  fileprivate var isColumnNumber: Bool {
    var letters = utf8[...]
    if let first = letters.first, "([".utf8.contains(first) { letters.removeFirst() }
    guard let sign = letters.first else { return false }
    let isLetter = (UInt8(ascii: "A")...UInt8(ascii: "H")).contains(sign)
    let digits = letters.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard isLetter || (1...2).contains(digits.count) else { return false }
    let rest = letters.dropFirst(isLetter ? 1 : digits.count)
    return rest.allSatisfy { ")] =+-/*():x0123456789".utf8.contains($0) }
  }
}
