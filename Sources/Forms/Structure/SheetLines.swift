internal import Grid
internal import Vocabulary

/// All rows of a sheet that say something, from the top down.
///
/// Cells that lie under a merged area say nothing, as nobody sees them. Hidden rows are lines like
/// others: people hide those that do not concern them, and filters hide any.
struct SheetLines: RandomAccessCollection {
  private let cells: Cells
  private let columns: Runs<ColumnLayout>
  private let texts: CellTexts
  /// The cells that say something, by their places among all.
  private var shown: [UInt32] = []
  private var starts: [Start] = []
  private var areas: [CellAddress: CellRange] = [:]
  /// The first lines. More are made anew whenever they are asked for, because a sheet may have a
  /// million of them, and made they take many times the room that its cells take.
  private var ready: [SheetLine] = []
  private static let readyCells = 50_000

  private struct Start {
    let row: Int
    /// In the list of cells that say something.
    let first: Int
  }

  init(_ sheet: Sheet, _ texts: CellTexts) {
    cells = sheet.cells
    columns = sheet.layout.columns
    self.texts = texts
    var merges = MergedAreas(sheet.merges)
    for (position, cell) in sheet.cells.enumerated() where cell.saysSomething {
      switch merges.place(of: cell.address) {
      case .alone: break
      case .topLeft(let area): areas[cell.address] = area
      case .covered: continue
      }
      if starts.last?.row != cell.address.row {
        starts.append(Start(row: cell.address.row, first: shown.count))
      }
      // A sheet has at most 2^32 cells.
      shown.append(UInt32(truncatingIfNeeded: position))
    }
    while ready.count < count, starts[ready.count].first < Self.readyCells {
      ready.append(line(ready.count))
    }
  }

  var startIndex: Int { 0 }
  var endIndex: Int { starts.count }

  subscript(index: Int) -> SheetLine {
    index < ready.count ? ready[index] : line(index)
  }

  /// The row of a line in the sheet, without making the line.
  func row(_ index: Int) -> Int { starts[index].row }

  /// Whether nobody sees any of these columns of the sheet, as far as its layout has been read.
  func isHidden(_ range: ClosedRange<Int>) -> Bool {
    guard !columns.all.isEmpty else { return false }
    return range.allSatisfy { columns[$0]?.isHidden ?? false }
  }

  private func line(_ index: Int) -> SheetLine {
    let end = index + 1 < starts.count ? starts[index + 1].first : shown.count
    let pieces = shown[starts[index].first..<end].compactMap { position -> SheetLine.Piece? in
      let cell = cells[Int(position)]
      let text = texts.text(of: cell)
      if text.isEmpty { return nil }
      return SheetLine.Piece(
        cell: cell, text: text, span: areas[cell.address] ?? CellRange(cell.address))
    }
    return SheetLine(row: starts[index].row, pieces: pieces)
  }
}

extension Cell {
  /// Whether there is anything to be seen in it. A text of blanks is nothing.
  fileprivate var saysSomething: Bool {
    switch kind {
    case nil: false
    case .number, .date, .boolean, .error: true
    case .text:
      // Nearly all texts have a sign of ASCII, so hardly one is made to be looked at.
      bytes.contains { $0 > 0x20 && $0 < 0x7F } || !shown.trimmed.isEmpty
    }
  }
}
