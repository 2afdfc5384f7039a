internal import CLibXLSXWriter
internal import SheetPlans
internal import Vocabulary

extension SheetWriter {
  /// The library puts a text into the cell of a link. What the cell is to hold is written behind it,
  /// so that this comes first; a cell without a plan is emptied again.
  func writeLinks() throws(FileFault) {
    guard !plan.links.isEmpty else { return }
    let cells = Dictionary(plan.cells.map { ($0.address, $0) }) { first, _ in first }
    for link in plan.links {
      let cell = cells[link.cell]
      let (row, column) = (link.cell.libraryRow, link.cell.libraryColumn)
      // Without a format the library takes blue letters.
      let format = unsafe try formats.format(of: cell?.look ?? CellLook())
      let texts = CTexts()
      let text = EscapedText(Self.text(of: cell)).text
      let answer = unsafe worksheet_write_url_opt(
        handle, row, column, "internal:" + link.location, format, text,
        texts.copy(link.tooltip))
      try check(answer, CellRange(link.cell))
      withExtendedLifetime(texts) {}
      if cell == nil {
        try check(unsafe worksheet_write_blank(handle, row, column, format), CellRange(link.cell))
      }
    }
  }

  /// The text is also what the file says of the link, so that it is the cell's own. Without any the
  /// library would take the location, and leave it among the file's texts.
  private static func text(of cell: CellPlan?) -> String {
    if case .text(let text) = cell?.content { text } else { "" }
  }
}
