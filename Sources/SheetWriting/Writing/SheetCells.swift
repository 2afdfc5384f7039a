internal import CLibXLSXWriter
internal import SheetPlans
internal import Vocabulary

extension SheetWriter {
  /// Without a text and a look the library only remembers the area; the cells in it are written with
  /// the others, each with its own look.
  func writeMerges() throws(FileFault) {
    for merge in plan.merges {
      try check(
        unsafe worksheet_merge_range(
          handle, merge.topLeft.libraryRow, merge.topLeft.libraryColumn,
          merge.bottomRight.libraryRow, merge.bottomRight.libraryColumn, "", nil),
        merge)
    }
  }

  func writeCells() throws(FileFault) {
    for cell in plan.cells {
      try check(try write(cell), CellRange(cell.address))
    }
  }

  func write(_ cell: CellPlan) throws(FileFault) -> lxw_error {
    if case .pieces(let pieces) = cell.content {
      return try write(RichText.pieces(of: pieces), of: cell)
    }
    let format = unsafe try formats.format(of: cell.look)
    let (row, column) = (cell.address.libraryRow, cell.address.libraryColumn)
    switch cell.content {
    case .blank, .text(""): return unsafe worksheet_write_blank(handle, row, column, format)
    case .text(let text):
      return unsafe worksheet_write_string(handle, row, column, EscapedText(text).text, format)
    case .pieces: return LXW_ERROR_PARAMETER_VALIDATION
    case .number(let figure):
      return unsafe worksheet_write_number(handle, row, column, Double(figure), format)
    case .formula(let formula, .number(let figure)):
      return unsafe worksheet_write_formula_num(
        handle, row, column, formula, format, Double(figure))
    case .formula(let formula, .text(let text)):
      let result = EscapedText(text).text
      return unsafe worksheet_write_formula_str(handle, row, column, formula, format, result)
    }
  }

  /// One piece is a text whose cell has the letters of the piece: the library refuses it as pieces.
  private func write(_ pieces: [TextPiece], of cell: CellPlan) throws(FileFault) -> lxw_error {
    if pieces.count < 2 {
      var whole = cell
      whole.content = .text(pieces.first?.text ?? "")
      if let letters = pieces.first?.letters { whole.look.letters = letters }
      return try write(whole)
    }
    let texts = CTexts()
    var tuples: [lxw_rich_string_tuple] = unsafe []
    for piece in pieces {
      var tuple = unsafe lxw_rich_string_tuple()
      unsafe tuple.format = unsafe try formats.format(of: piece.letters)
      unsafe tuple.string = unsafe texts.copy(EscapedText(piece.text).text)
      unsafe tuples.append(tuple)
    }
    let format = unsafe try formats.format(of: cell.look)
    let answer = unsafe tuples.withUnsafeMutableBufferPointer { tuples in
      // The list ends with a pointer to nothing.
      var list = unsafe tuples.indices.map { index in
        unsafe tuples.baseAddress.map { unsafe $0 + index }
      }
      unsafe list.append(nil)
      return unsafe worksheet_write_rich_string(
        handle, cell.address.libraryRow, cell.address.libraryColumn, &list, format)
    }
    withExtendedLifetime(texts) {}
    return answer
  }
}
