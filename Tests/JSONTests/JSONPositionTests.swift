import JSON
import TestSupport
import Testing

@Suite struct JSONPositionTests {
  @Test(arguments: [
    ("[\n  ▸", 2, 3), ("▸", 1, 1), ("\u{feff}▸", 1, 1), ("\u{feff}[▸", 1, 2), ("\r\n▸", 2, 1),
    ("\r▸", 2, 1), ("\n\r▸", 3, 1), ("\n\n\n[▸", 4, 2), ("\"đơn vị\"▸", 1, 9), ("\t[\t▸", 1, 4),
    ("\"😀\"▸", 1, 4), ("\"a\u{301}\"▸", 1, 5),
  ])
  func countsAsAnEditorDoes(_ text: String, line: Int, column: Int) {
    let before = Array(text.utf8.dropLast("▸".utf8.count))
    // What stands at the place must not matter, nor whether anything does.
    for after in ["", "x", "▸ \n"] {
      let position = JSONPosition(of: before.count, in: before + after.utf8)
      #expect(position == JSONPosition(offset: before.count, line: line, column: column))
      #expect(position.line == line && position.column == column)
    }
  }

  @Test func comesInOrderOfTheText() {
    let bytes = Array("[\n1]".utf8)
    #expect(JSONPosition(of: 1, in: bytes) < JSONPosition(of: 2, in: bytes))
    #expect(!(JSONPosition(of: 2, in: bytes) < JSONPosition(of: 1, in: bytes)))
  }

  @Test func survivesOffsetsOutside() {
    #expect(JSONPosition(of: 99, in: Array("[\n".utf8)).line == 2)
    #expect(JSONPosition(of: -1, in: Array("[\n".utf8)).column == 1)
    #expect(JSONPosition(offset: 0, line: .max, column: -1).column == 0)
  }
}
