import Grid
import Testing

@testable import SheetReading

struct HeaderFooterElementsTests {
  @Test func `headers and footers of all pages`() throws {
    let all = try drawnLayout(
      """
      <headerFooter differentFirst="1" differentOddEven="1"><oddHeader>&amp;C&amp;P</oddHeader>\
      <oddFooter>&amp;LSở_x000A_Nội vụ</oddFooter><evenHeader>a</evenHeader>\
      <evenFooter>b</evenFooter><firstHeader>c</firstHeader><firstFooter><![CDATA[&D]]></firstFooter>\
      </headerFooter>
      """
    ).headerFooter
    #expect(all.header.codes == "&C&P")
    #expect(all.header.sections.centre == "&P")
    #expect(all.footer.sections.left == "Sở\nNội vụ")
    #expect(all.evenHeader.codes == "a")
    #expect(all.evenFooter.codes == "b")
    #expect(all.firstHeader.codes == "c")
    #expect(all.firstFooter.codes == "&D")
    #expect(all.isFirstDifferent && all.areEvenDifferent)
  }

  @Test func `none`() throws {
    #expect(try drawnLayout("<headerFooter/>").headerFooter == HeaderFooter())
    #expect(
      try drawnLayout("<headerFooter><oddHeader/></headerFooter>").headerFooter.header.isEmpty)
  }
}
