import Grid
import Testing
import Vocabulary

@testable import SheetReading

struct ViewElementsTests {
  func view(_ view: String) throws -> SheetView {
    try drawnLayout("<sheetViews>\(view)</sheetViews>").view
  }

  @Test func `a view with everything`() throws {
    let view = try view(
      """
      <sheetView showGridLines="0" showRowColHeaders="0" showZeros="0" showFormulas="1" \
      rightToLeft="1" tabSelected="1" zoomScale="85" view="pageBreakPreview" topLeftCell="B2" \
      workbookViewId="0"><pane xSplit="2" ySplit="9" topLeftCell="C10" activePane="bottomRight" \
      state="frozen"/><selection pane="topRight" activeCell="C1" sqref="C1"/>\
      <selection pane="bottomRight" activeCell="D12" sqref="D12:E13"/></sheetView>\
      <sheetView workbookViewId="1" zoomScale="50"/>
      """)
    #expect(!view.showsGridLines && !view.showsHeadings && !view.showsZeros)
    #expect(view.showsFormulas && view.isRightToLeft && view.isSelected)
    #expect(view.zoom == 85)
    #expect(view.mode == .pageBreakPreview)
    #expect(view.topLeftCell == CellAddress("B2"))
    #expect(view.frozenColumns == 2)
    #expect(view.frozenRows == 9)
    #expect(view.pane?.topLeftCell == CellAddress("C10"))
    #expect(view.pane?.active == .bottomRight)
    #expect(view.activeCell == CellAddress("D12"))
  }

  @Test func `the active cell of a window that is not split`() throws {
    let view = try view("<sheetView><selection activeCell='B7' sqref='B7'/></sheetView>")
    #expect(view.activeCell == CellAddress("B7"))
    #expect(view.pane == nil)
  }

  @Test func `a window that is split and not frozen`() throws {
    let view = try view("<sheetView><pane xSplit='1440' ySplit='2880'/></sheetView>")
    #expect(view.pane?.xSplit == 1440)
    #expect(view.frozenRows == 0)
  }

  @Test(arguments: [
    "", "<sheetView/>", "<sheetView zoomScale='0' view='x' topLeftCell='ZZZZ1'/>",
    "<sheetView zoomScale='99999999999999999999' showGridLines='yes'/>",
    "<sheetView><selection activeCell='A0'/></sheetView>",
  ])
  func `a view that says nothing`(_ drawn: String) throws {
    #expect(try view(drawn) == SheetView())
  }
}
