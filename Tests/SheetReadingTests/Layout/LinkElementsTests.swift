import Grid
import Testing
import Vocabulary

@testable import SheetReading

struct LinkElementsTests {
  func links(_ drawn: String) throws -> [Hyperlink] {
    try drawnLayout(
      "<hyperlinks>\(drawn)</hyperlinks>",
      links: """
        <Relationship Id="rId1" Type="http://x/hyperlink" Target="https://gialai.gov.vn/?a=1" \
        TargetMode="External"/>
        """
    ).links
  }

  @Test func `a link to another place`() throws {
    let link = try #require(
      try links(
        """
        <hyperlink ref="B3:C4" r:id="rId1" location="top" tooltip="Cổng_x000A_thông tin" \
        display="gialai"/>
        """
      ).first)
    #expect(link.range.description == "B3:C4")
    #expect(link.target == "https://gialai.gov.vn/?a=1")
    #expect(link.location == "top")
    #expect(link.tooltip == "Cổng\nthông tin")
    #expect(link.display == "gialai")
  }

  @Test func `a link within the workbook`() throws {
    let link = try #require(try links("<hyperlink ref='A1' location=\"'Biểu 1'!A1\"/>").first)
    #expect(link.target == nil)
    #expect(link.location == "'Biểu 1'!A1")
  }

  @Test func `a link whose relationship is missing stays`() throws {
    let link = try #require(try links("<hyperlink ref='A1' r:id='rId9' display='x'/>").first)
    #expect(link.target == nil)
    #expect(link.display == "x")
  }

  @Test(arguments: ["<hyperlink/>", "<hyperlink ref='?' r:id='rId1'/>", "<other ref='A1'/>"])
  func `a link on no cell is none`(_ drawn: String) throws {
    #expect(try links(drawn).isEmpty)
  }
}
