import Grid
import SheetPlans
import TestSupport
import Testing
import Vocabulary

@testable import SheetWriting

struct RichTextTests {
  private static let plain = Letters()
  private static var bold: Letters {
    var letters = Letters()
    letters.isBold = true
    return letters
  }

  @Test func `neighbours that look alike are one, and empty ones are none`() {
    let pieces = RichText.pieces(of: [
      TextPiece("", Self.bold), TextPiece("Sở ", Self.plain), TextPiece("", Self.bold),
      TextPiece("Nội vụ", Self.plain), TextPiece("!", Self.bold),
    ])
    #expect(pieces == [TextPiece("Sở Nội vụ", Self.plain), TextPiece("!", Self.bold)])
  }

  @Test func `one piece is a text whose cell looks like it`() throws {
    let written = try WrittenBook { sheet in
      sheet.cells = [
        CellPlan(cell("A1"), .pieces([TextPiece("Sở", Self.bold)]), look: EverythingPlan.figure),
        CellPlan(cell("A2"), .pieces([TextPiece("", Self.bold)]), look: EverythingPlan.figure),
        CellPlan(cell("A3"), .pieces([]), look: EverythingPlan.heading),
      ]
    }
    let book = try written.read()
    let cells = book.sheets[0].cells
    #expect(cells.map { $0.value?.plain } == ["Sở", nil, nil])
    #expect(cells[0].runs == nil)
    #expect(book.tables.styles.font(of: cells[0].style).isBold)
    #expect(book.tables.styles.border(of: cells[0].style).left.style == .thin)
  }

  @Test func `pieces keep blanks, breaks, signs and codes`() throws {
    let texts = [" a\n", "<&>\"'", "_x0041_", "\u{1}\r ", "Sở"]
    let pieces = texts.enumerated().map {
      TextPiece($1, $0.isMultiple(of: 2) ? Self.plain : Self.bold)
    }
    let written = try WrittenBook { $0.cells = [CellPlan(cell("A1"), .pieces(pieces))] }
    let found = try written.read().sheets[0].cells.first
    #expect(found?.runs?.map(\.text) == texts)
    #expect(found?.value?.plain == texts.joined())
    #expect(try SchemaOfBook.faults(in: written.parts) == [])
  }

  @Test func `what is counted is no less than what is written`() throws {
    var letters = Self.bold
    letters.isItalic = true
    letters.isUnderlined = true
    letters.isStruckThrough = true
    letters.position = .subscript
    letters.colour = 0x123456
    letters.font = "Times New Roman đậm"
    letters.size = 12.75
    let pieces = [TextPiece(" <&> ", letters), TextPiece("b", Self.plain)]
    let written = try WrittenBook { $0.cells = [CellPlan(cell("A1"), .pieces(pieces))] }
    let text = try written.text("xl/sharedStrings.xml")
    let markup = try #require(text.firstMatch(of: /<si>(.*)<\/si>/)).1
    #expect(markup.unicodeScalars.count <= RichText.markupCount(of: pieces))
  }

  @Test func `too many pieces, or too much around them`() {
    let many = (0..<251).map { TextPiece("a", $0.isMultiple(of: 2) ? Self.plain : Self.bold) }
    refuses(.tooMany(.pieces, limit: 250), at: "A1") {
      $0.cells = [CellPlan(cell("A1"), .pieces(many))]
    }
    refuses(.longText(.cell, limit: 32_767), at: "A1") {
      $0.cells = [
        CellPlan(
          cell("A1"),
          .pieces(many.prefix(100) + [TextPiece(String(repeating: "&", count: 2000), Self.bold)]))
      ]
    }
  }
}
