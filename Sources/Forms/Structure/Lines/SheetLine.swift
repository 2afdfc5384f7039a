internal import Grid
internal import Vocabulary

/// One row of a sheet as a person reads it: the cells that say something, from left to right.
struct SheetLine {
  let row: Int
  let pieces: [Piece]

  /// One cell with what it shows, over all the cells that are merged with it.
  ///
  /// A class, as pieces are handed on many times.
  final class Piece {
    let cell: Cell
    let wording: Wording
    let span: CellRange

    init(cell: Cell, wording: Wording, span: CellRange) {
      self.cell = cell
      self.wording = wording
      self.span = span
    }

    /// Decoded, without blanks at its ends; line breaks are kept.
    var text: String { wording.text }

    var row: Int { span.topLeft.row }
    var column: Int { span.topLeft.column }
    var columns: ClosedRange<Int> { span.columns }
    var lastRow: Int { span.bottomRight.row }

    /// Whether somebody typed words, or what Excel took for words.
    var isText: Bool {
      if case .text = cell.kind { true } else { false }
    }
  }

  /// The texts of the row in one line.
  var text: String {
    pieces.count == 1
      ? pieces[0].wording.onOneLine
      : pieces.map(\.wording.onOneLine).joined(separator: " ")
  }

  /// Those of its pieces that reach into these columns.
  func within(_ columns: ClosedRange<Int>) -> SheetLine {
    SheetLine(row: row, pieces: pieces.filter { $0.columns.overlaps(columns) })
  }
}
