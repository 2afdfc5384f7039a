internal import CLibXLSXWriter
internal import SheetPlans
internal import Vocabulary

extension SheetWriter {
  /// The library writes them without `xml:space`, so that Excel drops blanks at their ends.
  func writeNotes() throws(FileFault) {
    for note in plan.notes {
      let texts = CTexts()
      let size = NoteSize(of: note.text)
      var options = unsafe lxw_comment_options()
      unsafe options.author = texts.copy(note.author)
      unsafe options.width = size.width
      unsafe options.height = size.height
      let answer = unsafe worksheet_write_comment_opt(
        handle, note.cell.libraryRow, note.cell.libraryColumn,
        EscapedText(note.text).text, &options)
      withExtendedLifetime(texts) {}
      try check(answer, CellRange(note.cell))
    }
  }
}

/// A box in which the whole note can be read: Excel neither makes it larger nor lets it scroll.
struct NoteSize: Equatable {
  /// In pixels.
  let width: UInt16
  let height: UInt16

  init(of text: String) {
    // Letters of notes are Tahoma 8: some 6 pixels wide on the average, lines 14 high.
    let longest = text.split(separator: "\n").map(\.count).max() ?? 0
    let isLong = text.count > 600
    let width = longest <= 20 ? 128 : isLong ? 480 : 260
    let lettersInLine = (width - 8) / 6
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .reduce(0) { $0 + max(1, ($1.count + lettersInLine - 1) / lettersInLine) }
    self.width = UInt16(width)
    height = UInt16(min(max(74, lines * 14 + 16), 8000))
  }
}
