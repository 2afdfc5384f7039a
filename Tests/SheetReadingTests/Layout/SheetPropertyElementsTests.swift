import Grid
import Testing

@testable import SheetReading

struct SheetPropertyElementsTests {
  @Test func `what a sheet says of itself`() throws {
    let layout = try drawnLayout(
      """
      <sheetPr codeName="Sheet1"><tabColor theme="4" tint="0.4"/>\
      <outlinePr summaryBelow="0" summaryRight="0"/><pageSetUpPr fitToPage="1"/></sheetPr>
      """)
    #expect(layout.properties.tabColour == Colour(.theme(4), tint: 0.4))
    #expect(!layout.properties.hasSummaryBelow)
    #expect(!layout.properties.hasSummaryRight)
    #expect(layout.page.fitsToPages)
  }

  @Test func `a sheet that says nothing`() throws {
    let layout = try drawnLayout("<sheetPr><outlinePr/><pageSetUpPr/></sheetPr>")
    #expect(layout.properties == SheetProperties())
    #expect(!layout.page.fitsToPages)
  }
}
