internal import Grid
internal import Vocabulary

/// One row of a sheet as a person reads it: the cells that say something, from left to right.
struct SheetLine {
  let row: Int
  let pieces: [Piece]

  /// One cell with what it shows, over all the cells that are merged with it.
  struct Piece {
    let cell: Cell
    /// Decoded, without blanks at its ends; line breaks are kept.
    let text: String
    let span: CellRange

    var column: Int { span.topLeft.column }
    var columns: ClosedRange<Int> { span.columns }

    /// Whether somebody typed words, or what Excel took for words.
    var isText: Bool {
      if case .text = cell.kind { true } else { false }
    }
  }

  /// The texts of the row in one line.
  var text: String {
    pieces.map(\.text.onOneLine).joined(separator: " ")
  }

  /// Those of its pieces that reach into these columns.
  func within(_ columns: ClosedRange<Int>) -> SheetLine {
    SheetLine(row: row, pieces: pieces.filter { $0.columns.overlaps(columns) })
  }
}
