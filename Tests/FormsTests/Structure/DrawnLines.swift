import Grid

@testable import Forms

/// The lines of a drawn sheet.
func lines(_ drawing: String) -> SheetLines {
  let book = DrawnSheet.book(drawing)
  return SheetLines(book.sheets[0], CellTexts(book.tables.styles))
}

/// One drawn row.
func line(_ drawing: String) -> SheetLine {
  lines(drawing).first ?? SheetLine(row: 1, pieces: [])
}
