import Markup
import TestSupport
import Testing
import Vocabulary

@testable import SheetPatching

struct RowCellsTests {
  @Test func `tells where the pieces of cells lie`() throws {
    let xml = BookDrawing.worksheet(
      "<sheetData><row r='1'><c r='A1'/><c r='B1'> </c><c><f>1</f><v>2</v><extLst><ext/></extLst></c>"
        + "</row><row r='2'><c/></row><row r='1'><c r='Z1'></c></row></sheetData>")
    let text = try MarkupText(Array(xml.utf8), part: "s.xml")
    func written(_ range: Range<Int>?) -> String? {
      range.map { String(decoding: text.bytes[$0], as: UTF8.self) }
    }
    let cells = try RowCells(text, part: "s.xml", of: [1, 9]).cells
    #expect(Set(cells.keys) == [1])
    let spots = try #require(cells[1])
    #expect(spots.map(\.address.description) == ["A1", "B1", "C1", "Z1"])
    #expect(
      spots.map { written($0.tag.lowerBound..<$0.end) } == [
        "<c r='A1'/>", "<c r='B1'> </c>", "<c><f>1</f><v>2</v><extLst><ext/></extLst></c>",
        "<c r='Z1'></c>",
      ])
    #expect(spots.map { written($0.tag) } == ["<c r='A1'/>", "<c r='B1'>", "<c>", "<c r='Z1'>"])
    #expect(spots.map(\.hasContent) == [false, false, true, false])
    #expect(written(spots[2].formula) == "<f>1</f>")
    #expect(written(spots[2].extensions) == "<extLst><ext/></extLst>")
    #expect(spots[0].formula == nil && spots[3].extensions == nil)
  }
}
