internal import Reporting
internal import Vocabulary

/// The lines of a header: where it begins is known, where it ends is found out.
struct HeaderBlock {
  /// In the list of lines.
  private(set) var range: Range<Int>
  /// From the top down, without that which numbers the columns.
  private(set) var lines: [SheetLine]
  private(set) var numbers: ColumnNumbers?
  /// The columns that headings say to be those of codes and labels.
  private var stub: [ClosedRange<Int>] = []
  private var numberLine: SheetLine?

  /// Of more rows a header has never been seen.
  private static let mostRows = 6

  /// The header whose first line with the heading of a code or a label is this one. `first` is the
  /// first line that it may take.
  init(at start: Int, of all: SheetLines, from first: Int) {
    range = start..<start + 1
    lines = [all[start]]
    addStub(of: lines[0])
    extendDown(all)
    extendUp(all, to: first)
  }

  /// The header over a line that numbers its columns as statistics do.
  init(over numberLine: Int, _ numbers: ColumnNumbers, of all: SheetLines, from first: Int) {
    range = numberLine..<numberLine + 1
    lines = []
    self.numbers = numbers
    self.numberLine = all[numberLine]
    while range.lowerBound > first, lines.count < Self.mostRows - 1 {
      let above = all[range.lowerBound - 1]
      guard above.row == all.row(range.lowerBound) - 1, Self.namesColumns(above, numbers) else {
        break
      }
      lines.insert(above, at: 0)
      range = range.lowerBound - 1..<range.upperBound
    }
  }

  // MARK: Down

  private mutating func extendDown(_ all: SheetLines) {
    var lastRow = lines[0].lastRow(upTo: Self.mostRows)
    while range.upperBound < all.count, lines.count < Self.mostRows {
      let line = all[range.upperBound]
      let isNext = line.row == all.row(range.upperBound - 1) + 1
      guard isNext || line.row <= lastRow else { return }
      if let numbers = ColumnNumbers(line) {
        self.numbers = numbers
        numberLine = line
        range = range.lowerBound..<range.upperBound + 1
        return
      }
      guard line.row <= lastRow ? !hasCode(line) : continues(line) else { return }
      // What a cell of a second row is merged with belongs to the header too.
      lastRow = max(lastRow, line.lastRow(upTo: Self.mostRows))
      lines.append(line)
      addStub(of: line)
      range = range.lowerBound..<range.upperBound + 1
    }
  }

  private mutating func addStub(of line: SheetLine) {
    for piece in line.pieces {
      switch piece.wording.heading {
      case .code, .label: stub.append(piece.columns)
      default: break
      }
    }
  }

  private func isInStub(_ piece: SheetLine.Piece) -> Bool {
    stub.contains { $0.overlaps(piece.columns) }
  }

  /// Whether a row of the table has slipped under a cell of the header that is merged too far down.
  private func hasCode(_ line: SheetLine) -> Bool {
    line.pieces.contains { piece in
      guard isInStub(piece), case .path = piece.wording.code else { return false }
      return true
    }
  }

  /// Whether a line below, that no merge makes part of the header, still names columns: any row of
  /// the table has a label of its own.
  private func continues(_ line: SheetLine) -> Bool {
    guard line.pieces.allSatisfy(\.isText) else { return false }
    let stub = line.pieces.filter { isInStub($0) }
    if stub.isEmpty { return true }
    if stub.count < line.pieces.count, stub.allSatisfy({ $0.text.isAside }) { return true }
    // Else it must be a heading all over, as the same in another language: a label may begin with
    // the words of one, but runs on. If the line above is such a row, this one says more.
    var count = 0
    for piece in line.pieces {
      guard let meaning = piece.wording.heading else { return false }
      guard (meaning == .code || meaning == .label) == isInStub(piece),
        meaning != .label || piece.wording.onOneLine.words.count <= 3
      else { return false }
      count += 1
    }
    return count <= lines[0].pieces.count { $0.wording.heading != nil }
  }

  // MARK: Up

  /// Headings of several columns may stand above a line that names codes and labels alone in its row.
  private mutating func extendUp(_ all: SheetLines, to first: Int) {
    guard let right = stub.map(\.upperBound).max() else { return }
    while range.lowerBound > first, lines.count < Self.mostRows {
      let line = all[range.lowerBound - 1]
      guard line.row == lines[0].row - 1, !line.pieces.isEmpty,
        line.pieces.allSatisfy({ piece in
          piece.column > right && !piece.text.utf8.contains(UInt8(ascii: ":"))
            && piece.wording.heading != nil
        })
      else { return }
      lines.insert(line, at: 0)
      range = range.lowerBound - 1..<range.upperBound
    }
  }

  /// Whether a line above numbered columns is part of their header, and no title.
  private static func namesColumns(_ line: SheetLine, _ numbers: ColumnNumbers) -> Bool {
    guard let first = numbers.numbers.first, !line.pieces.isEmpty else { return false }
    if line.pieces.count == 1, line.pieces[0].column <= first.column { return false }
    return line.pieces.allSatisfy { piece in
      piece.text.utf8.count <= 400
        && piece.wording.printedLines.allSatisfy { TitleKind($0) == .title }
    }
  }

  // MARK: As printed

  /// The rows of the sheet.
  var rows: ClosedRange<Int> {
    let all = lines + [numberLine].compactMap(\.self)
    guard let first = all.first, let last = all.last else { return 1...1 }
    let merged = lines.map { $0.lastRow(upTo: Self.mostRows) }.max() ?? first.row
    return first.row...max(last.row, merged)
  }

  /// The cells as a table has them: those of each row, without what a span covers.
  func cells(within columns: ClosedRange<Int>) -> [[FormTable.HeaderCell]] {
    let rows = rows
    return (lines + [numberLine].compactMap(\.self)).map { line in
      line.within(columns).pieces.map { piece in
        FormTable.HeaderCell(
          piece.wording.onOneLine,
          rowSpan: piece.span.rows.clamped(to: rows).count,
          columnSpan: piece.columns.clamped(to: columns).count)
      }
    }
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

extension String {
  /// "(Sử dụng trong kỳ báo cáo)", but not "(3)".
  var isAside: Bool {
    utf8.first == UInt8(ascii: "(") && utf8.last == UInt8(ascii: ")") && RowCode(self) == nil
  }
}
