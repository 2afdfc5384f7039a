import Grid
import SheetPlans
import TestSupport
import Testing

@testable import SheetPatching

/// The list of sheets with a new one before all others.
struct SheetInsertionTests {
  private static func book(_ names: [String] = ["A"]) -> BookDrawing {
    BookDrawing(
      sheets: names.map { .init("name='\($0)'", xml: BookDrawing.worksheet("<sheetData/>")) })
  }

  private func inserted(
    _ drawing: BookDrawing, _ plan: SheetPlan = SheetPlan("Rà soát")
  ) throws -> AnnotatedBook {
    try AnnotatedBook(drawing) { patch throws(PatchingError) in try patch.insertFirst(plan) }
  }

  @Test func `it stands first and is the one that is seen`() throws {
    let drawing = Self.book(["A", "B"]).with {
      $0.beforeSheets = """
        <workbookProtection lockStructure='1'/><bookViews><workbookView activeTab='1' firstSheet="1"/>\
        <workbookView xWindow='7'/><workbookView activeTab='0'/></bookViews>
        """
    }
    let book = try inserted(drawing)
    #expect(try book.newFaults() == [])
    let text = book.text("xl/workbook.xml")
    #expect(
      text.contains(
        """
        <workbookProtection lockStructure='1'/><bookViews><workbookView activeTab='0' firstSheet="0"/>\
        <workbookView xWindow='7'/><workbookView activeTab='0'/></bookViews><sheets>\
        <sheet name="Rà soát" sheetId="3" r:id="rId3"/><sheet name='A' sheetId='1' r:id='rId1'/>
        """))
    #expect(try book.read().sheets.map(\.name) == ["Rà soát", "A", "B"])
    #expect(
      book.changed == [
        "[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml",
        "xl/worksheets/sheet3.xml",
      ])
  }

  @Test func `names go on belonging to their sheets`() throws {
    let drawing = Self.book(["A", "B"]).with {
      $0.afterSheets = """
        <definedNames><definedName name='_xlnm.Print_Titles' localSheetId='1'>B!$1:$2</definedName>\
        <definedName name='chung'>A!$A$1</definedName>\
        <definedName name='x' localSheetId='9223372036854775807'>1</definedName></definedNames>\
        <calcPr/>
        """
    }
    var plan = SheetPlan("Rà 'soát'")
    plan.print.repeatedRows = 3...4
    plan.print.area = range("A1:D9")
    let book = try inserted(drawing, plan)
    let names = try book.read().asides.names
    #expect(names.printTitles(ofSheet: 2).rows == 1...2)
    #expect(names.printTitles(ofSheet: 0).rows == 3...4)
    let text = book.text("xl/workbook.xml")
    #expect(text.contains(">'Rà ''soát'!$A$1:$D$9</definedName>"))
    #expect(text.contains("<definedName name='chung'>A!$A$1</definedName>"))
    #expect(text.contains("</definedName></definedNames><calcPr/>"))
  }

  @Test func `the first names of a workbook stand where the standard has them`() throws {
    var plan = SheetPlan("Mới")
    plan.print.repeatedRows = 1...1
    let drawing = Self.book().with { $0.afterSheets = "<calcPr calcId='1'/>" }
    let book = try inserted(drawing, plan)
    #expect(
      book.text("xl/workbook.xml").contains(
        """
        </sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'Mới'!$1:$1\
        </definedName></definedNames><calcPr calcId='1'/>
        """))
    #expect(try book.newFaults() == [])
  }

  @Test func `a name that another sheet has, charts among them`() throws {
    let drawing = Self.book(["A", "RÀ SOÁT &amp; sửa"])
      .with { $0.sheets.append(.init("name='Biểu đồ'", xml: "<chartsheet/>", type: "chartsheet")) }
    #expect(
      try inserted(drawing, SheetPlan("Rà soát & sửa")).read().sheets[0].name == "Rà soát & sửa (2)"
    )
    #expect(try inserted(drawing, SheetPlan("biểu đồ")).read().sheets[0].name == "biểu đồ (2)")
  }

  @Test(arguments: [
    ("7", "8"), ("65534", "65533"), ("99999999999999999999", "1"), ("0", "1"), ("x", "1"),
    ("9223372036854775807", "65534"),
  ])
  func `a number that no sheet has`(_ known: String, _ number: String) throws {
    let drawing = Self.book().part(
      "xl/workbook.xml",
      """
      <x:workbook xmlns:x='\(BookDrawing.main)' xmlns:q='\(BookDrawing.office)'><x:sheets>\
      <x:sheet name='A' sheetId='\(known)' q:id='rId1'/></x:sheets></x:workbook>
      """)
    let text = try inserted(drawing).text("xl/workbook.xml")
    #expect(
      text.contains("<x:sheet name=\"Rà soát\" sheetId=\"\(number)\" q:id=\"rId2\"/><x:sheet"))
  }

  @Test(arguments: ["", "<sheets/>", "<sheets></sheets>"])
  func `a workbook without sheets`(_ list: String) throws {
    let drawing = Self.book().part(
      "xl/workbook.xml",
      "<workbook xmlns='\(BookDrawing.main)' xmlns:r='\(BookDrawing.office)'>\(list)</workbook>")
    #expect(try inserted(drawing).read().sheets.map(\.name) == ["Rà soát"])
  }

  @Test func `strict workbooks`() throws {
    let drawing = Self.book().rewriting { _, xml in
      Array(
        xml.replacing(BookDrawing.main, with: BookDrawing.strictMain)
          .replacing(BookDrawing.office, with: BookDrawing.strictOffice).utf8)
    }
    var plan = SheetPlan("Mới")
    plan.notes = [NotePlan(cell("A1"), "x")]
    let book = try inserted(drawing, plan)
    for name in book.changed where name != "[Content_Types].xml" && !name.hasSuffix(".vml") {
      #expect(!book.text(name).contains("schemas.openxmlformats.org/officeDocument"), "\(name)")
      #expect(!book.text(name).contains(BookDrawing.main), "\(name)")
    }
    #expect(try book.read().sheets.map(\.name) == ["Mới", "A"])
  }
}
