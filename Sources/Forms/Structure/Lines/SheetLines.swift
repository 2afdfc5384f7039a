internal import Grid
internal import Vocabulary

/// The rows of a sheet that say something, from the top down, as many as may belong to forms.
///
/// Cells that lie under a merged area say nothing, as nobody sees them. Hidden rows are lines like
/// others: people hide those that do not concern them, and filters hide any.
///
/// A class, as all tables of a sheet have them, and never changed once made.
final class SheetLines: RandomAccessCollection {
  private let cells: Cells
  private let columns: Runs<ColumnLayout>
  private let texts: CellTexts
  private let shown: [Shown]
  private let starts: [Start]
  private let areas: [CellRange]
  /// Whether the sheet goes on below the last of them.
  let isCut: Bool
  /// Bytes of their texts, as stored.
  let textBytes: Int
  /// The first lines. More are made anew whenever they are asked for, because made they take many times
  /// the room that their cells take.
  private var ready: [SheetLine] = []
  private static let readyCells = 50_000

  /// A cell that says something.
  private struct Shown {
    /// Its place among all cells. A sheet has at most 2^32.
    let place: UInt32
    /// Its merged area in the list of those; -1 for none.
    let area: Int32
  }

  private struct Start {
    let row: Int
    /// In the list of cells that say something.
    let first: Int
  }

  init(_ sheet: Sheet, _ texts: CellTexts) {
    cells = sheet.cells
    columns = sheet.layout.columns
    self.texts = texts
    var shown: [Shown] = []
    var starts: [Start] = []
    var areas: [CellRange] = []
    var isCut = false
    var textBytes = 0
    var merges = MergedAreas(sheet.merges)
    for (position, cell) in sheet.cells.enumerated() where cell.saysSomething {
      var area: Int32 = -1
      switch merges.place(of: cell.address) {
      case .alone: break
      case .topLeft(let range):
        area = Int32(truncatingIfNeeded: areas.count)
        areas.append(range)
      case .covered: continue
      }
      if starts.last?.row != cell.address.row {
        if shown.count >= FormLimits.sheetCells {
          isCut = true
          break
        }
        starts.append(Start(row: cell.address.row, first: shown.count))
      }
      shown.append(Shown(place: UInt32(truncatingIfNeeded: position), area: area))
      textBytes += cell.bytes.count
      if textBytes > FormLimits.textBytes { break }
    }
    self.shown = shown
    self.starts = starts
    self.areas = areas
    self.isCut = isCut
    self.textBytes = textBytes
    // Whoever reads the sheet refuses it; no text is made before that.
    if textBytes > FormLimits.textBytes { return }
    let count = starts.firstIndex { $0.first >= Self.readyCells } ?? starts.count
    ready = (0..<count).map { line($0) }
  }

  var startIndex: Int { 0 }
  var endIndex: Int { starts.count }

  subscript(index: Int) -> SheetLine {
    index < ready.count ? ready[index] : line(index)
  }

  /// How many cells they have.
  var cellCount: Int { shown.count }

  /// The row of a line in the sheet, without making the line.
  func row(_ index: Int) -> Int { starts[index].row }

  /// Whether nobody sees any of these columns of the sheet, as far as its layout has been read.
  func isHidden(_ range: ClosedRange<Int>) -> Bool {
    guard !columns.all.isEmpty else { return false }
    return range.allSatisfy { columns[$0]?.isHidden ?? false }
  }

  private func line(_ index: Int) -> SheetLine {
    let end = index + 1 < starts.count ? starts[index + 1].first : shown.count
    var pieces: [SheetLine.Piece] = []
    pieces.reserveCapacity(end - starts[index].first)
    for shown in shown[starts[index].first..<end] {
      let cell = cells[Int(shown.place)]
      let wording = texts.wording(of: cell)
      if wording.text.isEmpty { continue }
      let span = shown.area < 0 ? CellRange(cell.address) : areas[Int(shown.area)]
      pieces.append(SheetLine.Piece(cell: cell, wording: wording, span: span))
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
