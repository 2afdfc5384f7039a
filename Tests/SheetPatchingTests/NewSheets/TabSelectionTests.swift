import SheetPlans
import TestSupport
import Testing

@testable import SheetPatching

/// Of all tabs only the new one is chosen.
struct TabSelectionTests {
  private static func view(_ attributes: String) -> String {
    BookDrawing.worksheet(
      "<sheetViews><sheetView \(attributes) workbookViewId='0'/></sheetViews><sheetData/>")
  }

  private static let chart = """
    <chartsheet xmlns='\(BookDrawing.main)'><sheetViews>\
    <sheetView tabSelected='1' workbookViewId='0'/></sheetViews></chartsheet>
    """

  @Test func `no other tab stays chosen`() throws {
    let drawing = BookDrawing(sheets: [
      .init("name='A'", xml: Self.view("tabSelected='1' zoomScale='90'")),
      .init("name='B'", xml: Self.view("tabSelected='0'")),
      .init("name='C'", xml: Self.view("")),
      .init("name='D'", xml: Self.chart, type: "chartsheet"),
      .init("name='E'", xml: Self.view("tabSelected=\"true\"")),
      .init("name='F'", xml: nil),
    ])
    let book = try AnnotatedBook(drawing) { patch throws(PatchingError) in
      try patch.insertFirst(SheetPlan("Mới"))
      // One that is changed for another reason too.
      try patch.tint(cell("A1"), ofSheet: 3, 0xFF)
    }
    #expect(book.text("xl/worksheets/sheet1.xml") == Self.view("zoomScale='90'"))
    #expect(book.text("xl/worksheets/sheet2.xml") == Self.view("tabSelected='0'"))
    #expect(book.text("xl/worksheets/sheet3.xml") == Self.view(""))
    #expect(
      book.text("xl/worksheets/sheet4.xml") == Self.chart.replacing(" tabSelected='1'", with: ""))
    #expect(!book.text("xl/worksheets/sheet5.xml").contains("tabSelected"))
    #expect(book.text("xl/worksheets/sheet5.xml").contains("r=\"A1\""))
    #expect(book.text("xl/worksheets/sheet6.xml").contains("tabSelected=\"1\""))
  }

  @Test func `a sheet that cannot be read is left alone`() throws {
    let drawing = BookDrawing(sheets: [
      .init("name='A'", xml: Self.view("tabSelected='1'")),
      .init("name='B'", xml: "<chartsheet", type: "chartsheet"),
    ])
    let book = try AnnotatedBook(drawing) { patch throws(PatchingError) in
      try patch.insertFirst(SheetPlan("Mới"))
    }
    #expect(book.text("xl/worksheets/sheet2.xml") == "<chartsheet")
    #expect(!book.text("xl/worksheets/sheet1.xml").contains("tabSelected"))
  }
}
