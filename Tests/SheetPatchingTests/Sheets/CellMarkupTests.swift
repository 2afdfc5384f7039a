import Grid
import Testing
import Vocabulary

@testable import SheetPatching

struct CellMarkupTests {
  @Test(
    arguments: [
      (.number("1E-2"), nil, "<c r=\"D12\"><v>1E-2</v></c>"),
      (.text("a"), 3, "<c r=\"D12\" s=\"3\" t=\"inlineStr\"><is><t>a</t></is></c>"),
      (.boolean(true), 0, "<c r=\"D12\" t=\"b\"><v>1</v></c>"),
      (.blank, 3, "<c r=\"D12\" s=\"3\"/>"),
      (.kept, 3, "<c r=\"D12\" s=\"3\"/>"),
    ] as [(CellChange.Content, Int?, String)])
  func `writes a new cell`(
    _ content: CellChange.Content, _ style: Int?, _ expected: String
  ) throws {
    let address = try #require(CellAddress("D12"))
    let cell = CellMarkup(new: address, prefix: "", style: style, CellChange(content))
    #expect(String(decoding: cell.bytes, as: UTF8.self) == expected)
  }

  @Test func `a style that is given goes before that of the row`() throws {
    let address = try #require(CellAddress("D12"))
    let cell = CellMarkup(new: address, prefix: "x:", style: 3, CellChange(style: 5))
    #expect(String(decoding: cell.bytes, as: UTF8.self) == "<x:c r=\"D12\" s=\"5\"/>")
  }
}
