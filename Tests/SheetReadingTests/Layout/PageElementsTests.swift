import Grid
import Testing

@testable import SheetReading

struct PageElementsTests {
  @Test func `a page with everything`() throws {
    let page = try drawnLayout(
      """
      <pageSetup paperSize="9" scale="85" firstPageNumber="3" useFirstPageNumber="1" \
      fitToWidth="2" fitToHeight="0" pageOrder="overThenDown" orientation="landscape" \
      blackAndWhite="1" draft="1" horizontalDpi="600" verticalDpi="300"/>
      """
    ).page
    #expect(page.paperSize == 9)
    #expect(page.scale == 85)
    #expect(page.firstPageNumber == 3)
    #expect(page.pagesWide == 2)
    #expect(page.pagesTall == 0)
    #expect(page.order == .overThenDown)
    #expect(page.orientation == .landscape)
    #expect(page.isBlackAndWhite && page.isDraft)
    #expect(page.horizontalDPI == 600)
    #expect(page.verticalDPI == 300)
    #expect(!page.fitsToPages)
  }

  @Test(arguments: [
    "", "scale='0'", "scale='401' fitToWidth='-1'", "orientation='diagonal' pageOrder='x'",
    "firstPageNumber='3'", "firstPageNumber='3' useFirstPageNumber='0'",
    "fitToHeight='99999999999'", "paperSize='A4' horizontalDpi='-1'",
  ])
  func `a page that says nothing`(_ attributes: String) throws {
    #expect(try drawnLayout("<pageSetup \(attributes)/>").page == PageSetup())
  }

  @Test func `margins`() throws {
    let margins = try drawnLayout(
      "<pageMargins left='1.181' right='0.59' top='0' bottom='-1' header='x'/>"
    ).margins
    #expect(margins.left == 1.181)
    #expect(margins.right == 0.59)
    #expect(margins.top == 0)
    #expect(margins.bottom == 0.75)
    #expect(margins.header == 0.3)
    #expect(margins.footer == 0.3)
  }

  @Test func `print options`() throws {
    let options = try drawnLayout(
      "<printOptions horizontalCentered='1' verticalCentered='1' gridLines='1' headings='1'/>"
    ).printOptions
    #expect(options.isCentredHorizontally && options.isCentredVertically)
    #expect(options.printsGridLines && options.printsHeadings)
    #expect(try drawnLayout("<printOptions/>").printOptions == PrintOptions())
  }
}
