import Grid
import Markup
import SheetPlans
import TestSupport
import Testing
import Vocabulary

@testable import SheetPatching

struct PlannedCellTests {
  private func xml(_ content: CellContent, style: Int = 0) -> String {
    var writer = XMLWriter()
    PlannedCell(CellPlan(cell("B2"), content), style: style).write(to: &writer)
    return String(decoding: writer.finish(), as: UTF8.self)
  }

  @Test func `every kind of content`() {
    #expect(xml(.blank, style: 3) == "<c r=\"B2\" s=\"3\"/>")
    #expect(xml(.text("")) == "<c r=\"B2\"/>")
    #expect(
      xml(.text(" a<b\n"))
        == "<c r=\"B2\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> a&lt;b\n</t></is></c>")
    #expect(xml(.number(Figure("-1.50") ?? 0)) == "<c r=\"B2\"><v>-1.50</v></c>")
    #expect(
      xml(.formula("1<2", result: .number(2)), style: 1)
        == "<c r=\"B2\" s=\"1\"><f>1&lt;2</f><v>2</v></c>")
    #expect(
      xml(.formula("A1&\"_x0041_\"", result: .text("_x0041_")))
        == "<c r=\"B2\" t=\"str\"><f>A1&amp;\"_x0041_\"</f><v>_x005F_x0041_</v></c>")
  }

  @Test func `pieces with letters of their own`() throws {
    var bold = Letters()
    bold.isBold = true
    let new = try NewSheetBook { sheet in
      sheet.cells = [
        CellPlan(
          cell("A1"),
          .pieces([
            TextPiece("Cần sửa: ", bold), TextPiece("", bold), TextPiece("2_x0041_", Letters()),
          ]))
      ]
    }
    let found = try #require(new.sheet.cells[cell("A1")])
    #expect(found.value == .text("Cần sửa: 2_x0041_"))
    #expect(new.tree.all("r").count == 2)
    #expect(new.xml.contains("<rPr><b/><sz val=\"12\"/><rFont val=\"Times New Roman\"/>"))
  }

  @Test(arguments: [
    CellContent.text("=1+1"), .text("_x0041_"), .text("a\u{1}b\r\nc"), .text("'x"), .text(" "),
    .text("+84"), .text("😀"),
  ])
  func `a text is what it was, whatever it looks like`(_ content: CellContent) throws {
    let new = try NewSheetBook { $0.cells = [CellPlan(cell("A1"), content)] }
    let found = try #require(new.sheet.cells[cell("A1")])
    #expect(found.value == .text(content.text))
    #expect(found.formula == nil)
  }
}
