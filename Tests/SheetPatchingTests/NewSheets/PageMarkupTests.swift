import Grid
import SheetPlans
import TestSupport
import Testing

@testable import SheetPatching

struct PageMarkupTests {
  @Test func `what is printed, and how`() throws {
    let new = try NewSheetBook { sheet in
      sheet.print.isLandscape = true
      sheet.print.fitsWidth = true
      sheet.print.isCentred = true
      sheet.print.margins.left = 1.25
      sheet.print.margins.footer = 0
      sheet.print.firstPage = 7
      sheet.print.header = "&C&P <&& con> "
      sheet.print.footer = "&LSở"
      sheet.print.hidesHeaderOnFirstPage = true
      sheet.print.breaksAfter = [9, 5, 9]
      sheet.print.area = range("A1:D40")
      sheet.print.repeatedRows = 2...3
    }
    let layout = new.sheet.layout
    #expect(layout.page.orientation == .landscape && layout.page.paperSize == 9)
    #expect(layout.page.fitsToPages && layout.page.pagesWide == 1 && layout.page.pagesTall == 0)
    #expect(layout.printOptions.isCentredHorizontally)
    #expect(layout.margins.left == 1.25 && layout.margins.footer == 0)
    #expect(layout.headerFooter.header.codes == "&C&P <&& con> ")
    #expect(layout.headerFooter.footer.codes == "&LSở")
    #expect(layout.headerFooter.isFirstDifferent)
    #expect(layout.rowBreaks.map(\.after) == [5, 9])
    #expect(new.tree.all("pageSetup").first?.attributes["firstPageNumber"] == "7")
    let names = new.workbook.asides.names
    #expect(names.printTitles(ofSheet: 0).rows == 2...3)
    #expect(new.book.text("xl/workbook.xml").contains("'Mới'!$A$1:$D$40"))
  }

  @Test func `a page of which nothing is said`() throws {
    let new = try NewSheetBook { _ in }
    #expect(new.sheet.layout.page.orientation == .portrait)
    #expect(!new.sheet.layout.page.fitsToPages)
    #expect(new.sheet.layout.headerFooter.header.isEmpty)
    #expect(new.tree.first("rowBreaks") == nil && new.tree.first("headerFooter") == nil)
    #expect(!new.book.text("xl/workbook.xml").contains("definedName"))
  }

  @Test func `the name of the sheet in names, its apostrophes doubled`() throws {
    var plan = SheetPlan("Phụ lục '22")
    plan.print.repeatedRows = 1...1
    let new = try NewSheetBook(plan)
    #expect(new.book.text("xl/workbook.xml").contains(">'Phụ lục ''22'!$1:$1<"))
    #expect(new.workbook.asides.names.printTitles(ofSheet: 0).rows == 1...1)
  }
}
