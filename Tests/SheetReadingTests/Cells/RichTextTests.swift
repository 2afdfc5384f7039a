import Grid
import TestSupport
import Testing

@testable import SheetReading

/// Texts in pieces, and how many pieces are taken.
struct RichTextTests {
  @Test func `a text of too many pieces is refused`() throws {
    let texts = "<si>\(pieces(ReadingLimits.runs + 1))</si>"
    #expect(
      try read(texts: texts) == "refused BM126: more than \(ReadingLimits.runs) runs")
    // Where pieces are not asked for they take no room.
    #expect(try read(texts: texts, wanted: []) == "A1 text \"b\"")
  }

  @Test func `so is one in a cell`() throws {
    let cell = "<c t='inlineStr'><is>\(pieces(ReadingLimits.runs + 1))</is></c>"
    #expect(
      try read(cell: cell)
        == "refused BM126 in “Biểu mẫu 1”: more than \(ReadingLimits.runs) runs")
  }

  @Test func `pieces of all texts count together`() throws {
    let perText = 50_000
    let count = ReadingLimits.sharedTextBytes / perText / MemoryLayout<TextRun>.stride + 1
    let text = "<si>\(pieces(perText))</si>"
    let texts = String(repeating: text, count: count)
    let limit = ReadingLimits.sharedTextBytes
    #expect(try read(texts: texts) == "refused BM126: tooMuchText(limit: \(limit))")
  }

  private func pieces(_ count: Int) -> String {
    "<r><rPr><b/></rPr><t>b</t></r>" + String(repeating: "<r><t/></r>", count: count - 1)
  }

  private func read(
    cell: String = "<c t='s'><v>0</v></c>", texts: String = "", wanted: Wanted = .richText
  ) throws -> String {
    let folder = try TemporaryFolder()
    let book = BookDrawing(cells: cell, texts: texts)
    return BookText.of(
      try folder.file("a.xlsx", bytes: book.zip.bytes()), wanted: wanted)
  }
}
