internal import Grid
internal import Vocabulary

/// One row of a sheet as a person reads it: the cells that say something, from left to right.
struct SheetLine {
  let row: Int
  let pieces: [Piece]

  /// One cell with what it shows, over all the cells that are merged with it.
  struct Piece {
    let cell: Cell
    /// Without blanks at its ends; line breaks are kept.
    let text: String
    let span: CellRange

    var column: Int { span.topLeft.column }
  }

  /// The piece that begins in this column.
  func piece(at column: Int) -> Piece? {
    pieces.first { $0.column == column }
  }

  /// The texts of the row in one line.
  var text: String {
    pieces.map(\.text.onOneLine).joined(separator: " ")
  }
}

extension SheetLine {
  /// All rows of the sheet that say something.
  static func lines(of sheet: Sheet) -> [SheetLine] {
    let spans = Spans(sheet.merges)
    var lines: [SheetLine] = []
    var pieces: [Piece] = []
    var row = 0
    func close() {
      if !pieces.isEmpty { lines.append(SheetLine(row: row, pieces: pieces)) }
      pieces = []
    }
    for cell in sheet.cells where !cell.isEmpty {
      let text = cell.shown.trimmed
      if text.isEmpty { continue }
      if cell.address.row != row {
        close()
        row = cell.address.row
      }
      pieces.append(Piece(cell: cell, text: text, span: spans[cell.address]))
    }
    close()
    return lines
  }

  /// The merged ranges by the cell that shows their content.
  private struct Spans {
    private var ranges: [CellAddress: CellRange] = [:]

    init(_ merges: [CellRange]) {
      for merge in merges where ranges[merge.topLeft] == nil { ranges[merge.topLeft] = merge }
    }

    subscript(address: CellAddress) -> CellRange { ranges[address] ?? CellRange(address) }
  }
}
