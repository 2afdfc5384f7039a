import Grid
import SheetPlans
import TestSupport
import Testing
import Vocabulary

/// A plan with something of everything, written and read back with our own reader.
struct EverythingTests {
  private let written: WrittenBook
  private let book: Workbook
  private let sheet: Sheet

  init() throws {
    written = try WrittenBook(EverythingPlan.plan)
    book = try written.read()
    sheet = book.sheets[1]
  }

  @Test func `its parts are as the schema says`() throws {
    #expect(try SchemaOfBook.faults(in: written.parts) == [])
  }

  @Test func `its sheets`() throws {
    #expect(book.sheets.map(\.name) == EverythingPlan.plan.sheets.map(\.name))
    #expect(book.sheets.map(\.state) == [.hidden, .visible, .visible])
    #expect(book.sheets.map(\.layout.view.isSelected) == [false, true, false])
    let text = try written.text("xl/workbook.xml")
    #expect(text.contains("firstSheet=\"1\" activeTab=\"1\""))
  }

  @Test func `its cells`() {
    let seen = sheet.cells.filter { $0.value != nil }.map {
      "\($0.address) \($0.value?.plain ?? "")"
    }
    #expect(
      seen == [
        "A1 BÁO CÁO\nquý III", "A3 Số hồ sơ(1)", "B4 1144.5", "C4 -7", "B5 1137.5", "C5 có <gì>",
        "D5 ", "A6 09",
      ])
    #expect(sheet[cell("B5")]?.formula == Formula(text: "SUM(B4:C4)"))
    #expect(sheet[cell("C5")]?.formula == Formula(text: "IF(B4>0,\"có <gì>\",\"\")"))
    #expect(sheet[cell("A6")]?.value == .text("09"))
    let runs = sheet[cell("A3")]?.runs
    #expect(runs?.map(\.text) == ["Số hồ sơ", "(1)"])
    #expect(runs?.map(\.font?.position) == [.baseline, .superscript])
    #expect(runs?.map(\.font?.name) == ["Times New Roman", "Times New Roman"])
    #expect(runs?.last?.font?.colour == Colour(.rgb(0xFF0000)))
  }

  @Test func `its looks`() throws {
    let styles = book.tables.styles
    let heading = try #require(sheet[cell("A1")]?.style)
    #expect(styles.font(of: heading).isBold && styles.font(of: heading).size == 14)
    #expect(heading.alignment.horizontal == .center && heading.alignment.vertical == .center)
    #expect(heading.alignment.wraps && heading.isLocked)
    for name in ["B1", "C2", "B4"] {
      let style = try #require(sheet[cell(name)]?.style)
      #expect(styles.border(of: style).left == Border.Line(.thin, .automatic))
      #expect(styles.fill(of: style).foreground == Colour(.rgb(0xFFF2CC)))
      #expect(style.formatCode == "#,##0.00" || style.numberFormatID == 4)
      #expect(!style.isLocked)
    }
    #expect(sheet[cell("A2")] == nil)
    // Nobody planned Calibri.
    #expect(Set(styles.fonts.map(\.name)).isSubset(of: ["Times New Roman", "Tahoma"]))
    #expect(styles.fonts.first?.size == 12)
    #expect(sheet[cell("A6")]?.styleIndex == 0)
  }

  @Test func `its sizes`() {
    #expect(sheet.layout.columns.all.map(\.range) == [1...1, 2...3])
    // 40 digits of 8 pixels and 5 at the sides, told in sevenths.
    #expect(abs((sheet.layout.columns[1]?.width ?? 0) - 325.0 / 8) < 0.08)
    #expect(sheet.layout.rows[1]?.height == 15 && sheet.layout.rows[1]?.isCustomHeight == true)
    #expect(sheet.layout.rows[2]?.height == 31.5)
    #expect(sheet.layout.rows[30]?.isHidden == true)
    #expect(sheet.layout.rows[40]?.isHidden == true && sheet.layout.rows[40]?.height == 20)
    #expect(sheet.merges == [range("A1:C2")])
  }

  @Test func `its rules`() {
    let rules = sheet.layout.validations
    #expect(rules.map(\.kind) == [.decimal, .whole, .list, .list, .custom, .none])
    #expect(
      rules.map(\.formula1) == ["0", "-10", "\"có,không\"", "bieumau!$A$1:$A$2", "LEN(C7)<5", nil])
    #expect(rules.map(\.formula2) == [nil, "100", nil, nil, nil, nil])
    #expect(rules[0].comparison == .greaterThanOrEqual && rules[1].comparison == .between)
    #expect(rules.allSatisfy { $0.allowsBlank && $0.hasDropDown && $0.severity == .stop })
    #expect(rules.allSatisfy { $0.showsPrompt && $0.showsError })
    #expect(rules[0].promptTitle == "Số hồ sơ" && rules[0].prompt == "Đề nghị nhập số ≥ 0")
    #expect(rules[0].errorTitle == "Sai" && rules[0].error == "Không phải\nlà số.")
    #expect(
      rules.map(\.ranges) == [
        [range("B4:B6")], [range("C4")], [range("C5")], [range("C6")], [range("C7")], [range("D1")],
      ])
  }

  @Test func `its page`() {
    let layout = sheet.layout
    #expect(layout.page.orientation == .landscape && layout.page.paperSize == 9)
    #expect(layout.page.fitsToPages && layout.page.pagesWide == 1 && layout.page.pagesTall == 0)
    #expect(layout.page.firstPageNumber == 7)
    #expect(layout.margins.left == 0.5 && layout.margins.right == 0.7)
    #expect(layout.margins.header == 0 && layout.margins.footer == 0.25)
    #expect(layout.headerFooter.header == HeaderFooterText("&C&P"))
    #expect(layout.headerFooter.footer == HeaderFooterText("&LSở Nội vụ & phòng"))
    #expect(
      layout.rowBreaks == [
        PageBreak(after: 5, isManual: true), PageBreak(after: 9, isManual: true),
      ])
    #expect(layout.printOptions.isCentredHorizontally && !layout.printOptions.isCentredVertically)
    #expect(book.asides.names.printArea(ofSheet: 1) == [range("A1:D40")])
    #expect(book.asides.names.printTitles(ofSheet: 1).rows == 2...3)
  }

  @Test func `its view`() throws {
    let view = sheet.layout.view
    #expect(!view.showsGridLines && view.frozenRows == 3 && view.activeCell == cell("B4"))
    let protection = try #require(sheet.layout.protection)
    #expect(protection.isOn && !protection.hasPassword)
    #expect(!protection.refused.contains(.formatRows))
    #expect(protection.refused.isSuperset(of: [.formatColumns, .formatCells, .selectLockedCells]))
    #expect(!protection.refused.contains(.selectUnlockedCells))
  }

  @Test func `rows that stay in sight, and no cursor`() throws {
    let written = try WrittenBook { $0.frozenRows = 2 }
    let xml = try written.sheetXML
    #expect(xml.contains("<selection pane=\"bottomLeft\"/>"))
    #expect(try written.read().sheets[0].layout.view.frozenRows == 2)
    let cursor = try WrittenBook {
      $0.cursor = cell("C3")
      $0.print.firstPage = 1
    }
    #expect(try cursor.sheetXML.contains("<selection activeCell=\"C3\" sqref=\"C3\"/>"))
    #expect(try cursor.sheetXML.contains("useFirstPageNumber=\"1\""))
  }

  @Test func `its notes`() {
    #expect(sheet.notes.map(\.cell.description).sorted() == ["A1", "B4"])
    let note = sheet.notes.first { $0.cell == cell("B4") }
    #expect(note?.text == "Ghi chú\nhai dòng" && note?.author == "Sở Nội vụ")
  }

  @Test func `its colours and green corners`() throws {
    let text = try written.text("xl/worksheets/sheet2.xml")
    #expect(
      text.contains(
        "<cfRule type=\"expression\" dxfId=\"0\" priority=\"1\"><formula>AND(B4&lt;0,$A4&lt;&gt;\"\")</formula>"
      ))
    #expect(text.contains("<ignoredError sqref=\"A6:A9 B5:D5\" numberStoredAsText=\"1\"/>"))
    for word in ["formula", "formulaRange", "unlockedFormula", "emptyCellReference"] {
      #expect(text.contains("<ignoredError sqref=\"A6:A9 B5:D5\" \(word)=\"1\"/>"))
    }
    #expect(
      try written.text("xl/styles.xml").contains(
        "<dxf><font><color rgb=\"FF9C0006\"/></font><fill><patternFill><bgColor rgb=\"FFFFC7CE\"/></patternFill></fill></dxf>"
      ))
  }

  @Test func `what it says of itself`() {
    let document = book.asides.document
    #expect(document.title == "Báo cáo & CCHC" && document.subject == "Quý III/2022")
    #expect(document.creator == "Sở Nội vụ" && document.created == "1980-01-01T00:00:00Z")
    #expect(book.asides.custom("bieumau") == .text("gia-lai-2022"))
    #expect(book.asides.custom("Đơn vị <mã>") == .text("Sở \"A\""))
    let names = book.asides.names.all.filter { !$0.name.hasPrefix("_xlnm") }
    #expect(names.map(\.name) == ["bieumau_mark", "don_vi"])
    #expect(names.map(\.formula) == ["\"gia-lai-2022\"", "bieumau!$A$1:$A$2"])
  }
}
