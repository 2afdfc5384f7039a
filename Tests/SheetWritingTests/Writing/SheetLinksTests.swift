import Grid
import SheetPlans
import TestSupport
import Testing
import Vocabulary

@testable import SheetWriting

/// Links to places of the workbook come out with what they say, and change no cell.
struct SheetLinksTests {
  private static let location = "'Biểu mẫu & \"1\" 50%'!D12"

  static let contents: [(CellContent?, CellValue?)] = [
    (.text("Ô D12 <_x0041_>"), .text("Ô D12 <_x0041_>")), (.number(9), .number(StoredNumber(9))),
    (
      .pieces([TextPiece("Ô ", Letters()), TextPiece("D12", EverythingPlan.heading.letters)]),
      .text("Ô D12")
    ),
    (.formula("1+1", result: .number(2)), .number(StoredNumber(2))), (.blank, nil), (nil, nil),
  ]

  @Test(arguments: contents)
  func `a link on any cell`(_ content: CellContent?, _ value: CellValue?) throws {
    let written = try WrittenBook { sheet in
      if let content { sheet.cells = [CellPlan(cell("B2"), content, look: EverythingPlan.figure)] }
      sheet.links = [LinkPlan(cell("B2"), to: Self.location, tooltip: "Mở \"ô\"\nD12")]
    }
    let sheet = try #require(try written.read().sheets.first)
    let link = try #require(sheet.layout.links.first)
    #expect(link.range == range("B2"))
    #expect(link.location == Self.location)
    #expect(link.tooltip == "Mở \"ô\"\nD12")
    #expect(link.target == nil)
    #expect(sheet.cells[cell("B2")]?.value == value)
    #expect(try SchemaOfBook.faults(in: written.parts) == [])
    #expect(try written.text("xl/sharedStrings.xml").contains("Biểu mẫu") == false)
  }

  @Test func `a link leaves the look of its cell`() throws {
    func written(_ links: [LinkPlan]) throws -> String {
      try WrittenBook { sheet in
        sheet.cells = [CellPlan(cell("B2"), .text("Ô D12"), look: EverythingPlan.heading)]
        sheet.links = links
      }.text("xl/styles.xml")
    }
    #expect(try written([]) == written([LinkPlan(cell("B2"), to: "A!A1")]))
  }
}
