import Testing

@testable import SheetPatching

struct RowStyleTests {
  @Test(
    arguments: [
      ("<row s='4' customFormat='1'/>", 4), ("<row s='4' customFormat='true'/>", 4),
      ("<row s='4'/>", nil), ("<row s='4' customFormat='0'/>", nil),
      ("<row customFormat='1'/>", 0), ("<row s='x' customFormat='1'/>", 0), ("<row/>", nil),
    ] as [(String, Int?)])
  func `the style of cells that are not there`(_ tag: String, _ style: Int?) {
    #expect(TagText(Array(tag.utf8)[...]).rowStyle == style)
  }
}
