import Grid
import TestSupport
import Testing
import Vocabulary

@testable import SheetReading

/// Texts in pieces came with version 3.1; Debian still has an older one.
private let python = Peer.python(with: "openpyxl.cell.rich_text")

/// A workbook that another program wrote with something of everything, and all of it asked for.
@Suite(
  .enabled(
    if: python != nil,
    "openpyxl 3.1 is not here to write a workbook: pip install it, and name its Python in BIEUMAU_PYTHON"
  ))
struct EverythingTests {
  @Test func `everything that is asked for is read`() throws {
    let (book, remarks) = try read(.everything)
    #expect(remarks.isEmpty)
    #expect(book.sheets.map(\.name) == ["Biểu mẫu 1", "Ẩn"])
    #expect(book.sheets.map(\.state) == [.visible, .hidden])
    let sheet = book.sheets[0]
    expectCells(sheet)
    expectLooks(sheet, book.tables.styles)
    expectLayout(sheet)
    #expect(sheet.merges.map(\.description) == ["D1:E2"])
    #expect(sheet.notes.map(\.cell.description) == ["A2"])
    #expect(sheet.notes.map(\.author) == ["Sở Nội vụ"])
    #expect(sheet.notes.map(\.text) == ["Đề nghị kiểm tra\nlại ô này"])
    #expect(book.asides.document.title == "Báo cáo CCHC")
    #expect(book.asides.document.creator == "Sở Nội vụ")
    #expect(book.asides.custom("bieumau") == .text("gia-lai-2022"))
    let name = try #require(book.asides.names.all.first { $0.name == "don_vi" })
    #expect(name.areas.map(\.range.description) == ["A2"])
    #expect(book.asides.names.printArea(ofSheet: 0).map(\.description) == ["A1:E9"])
    #expect(book.asides.names.printTitles(ofSheet: 0).rows == 1...2)
  }

  @Test func `nothing is read that is not asked for`() throws {
    let (book, remarks) = try read([])
    #expect(remarks.isEmpty)
    let sheet = book.sheets[0]
    #expect(sheet.cells.map(\.address.description) == ["A1", "A2", "A3", "A5"])
    #expect(sheet[cell("A1")]?.runs == nil)
    #expect(book.tables.styles.fonts.isEmpty && book.tables.styles.fills.isEmpty)
    #expect(sheet.layout.links.isEmpty && sheet.layout.validations.isEmpty)
    #expect(sheet.layout.columns.all.isEmpty && sheet.layout.protection == nil)
    #expect(sheet.notes.isEmpty)
    #expect(book.asides.names.all.isEmpty && book.asides.custom.isEmpty)
    #expect(book.asides.document.title == nil)
  }

  private func read(_ wanted: Wanted) throws -> (workbook: Workbook, remarks: [ReadingRemark]) {
    let folder = try TemporaryFolder()
    let path = folder("a.xlsx")
    let script = repositoryFile("Tests/Peers/openpyxl_book.py")
    _ = try #require(python).output([script, path])
    return try WorkbookFile(path: path, wanted: wanted).readAll()
  }

  private func cell(_ name: String) -> CellAddress { CellAddress(name) ?? .last }

  private func expectCells(_ sheet: Sheet) {
    #expect(
      sheet.cells.filter { $0.value != nil }.map { "\($0.address) \($0.shown)" } == [
        "A1 Số liệu1", "A2 1.144", "A3 20/09/2022", "A5 Cổng",
      ])
    let runs = sheet[cell("A1")]?.runs
    #expect(runs?.map(\.text) == ["Số liệu", "1"])
    #expect(runs?.map { $0.font?.position } == [nil, .superscript])
    #expect(sheet[cell("B2")]?.formula == Formula(text: "A2*2"))
    let range = CellRange(cell("B3"), cell("B4"))
    #expect(sheet[cell("B3")]?.formula == Formula(text: "A2:A3*1", kind: .array(range)))
    #expect(sheet[cell("A3")]?.value == .date(StoredNumber(trusted: "44824.5")))
  }

  private func expectLooks(_ sheet: Sheet, _ styles: CellStyles) {
    guard let style = sheet[cell("A2")]?.style else {
      Issue.record("no cell A2")
      return
    }
    let font = styles.font(of: style)
    #expect(font.name == ".VnTimeH" && font.size == 13 && font.isBold && font.isItalic)
    #expect(font.colour == Colour(.rgb(0xFF0000), tint: 0))
    #expect(styles.fill(of: style).pattern == .solid)
    #expect(styles.fill(of: style).foreground == Colour(.rgb(0xFFFF00), tint: 0))
    let border = styles.border(of: style)
    #expect(border.left.style == .thin && border.right.style == .none)
    #expect(border.bottom == Border.Line(.double, Colour(.rgb(0xFF), tint: 0)))
    #expect(style.alignment.horizontal == .center && style.alignment.vertical == .top)
    #expect(style.alignment.wraps && style.alignment.rotation == 45)
    #expect(!style.isLocked && style.isHidden)
    let blank = sheet[cell("C3")]
    #expect(blank?.value == nil)
    #expect(blank.map { styles.fill(of: $0.style).foreground } == Colour(.rgb(0xFF00), tint: 0))
  }

  private func expectLayout(_ sheet: Sheet) {
    let layout = sheet.layout
    #expect(layout.columns[2]?.width == 20.5 && layout.columns[3]?.isHidden == true)
    #expect(layout.rows[2]?.height == 36 && layout.rows[7]?.isHidden == true)
    #expect(layout.view.frozenRows == 2 && layout.view.frozenColumns == 1)
    #expect(layout.view.zoom == 85)
    #expect(layout.properties.tabColour == Colour(.rgb(0x112233), tint: 0))
    #expect(layout.page.orientation == .landscape && layout.page.paperSize == 9)
    #expect(layout.page.fitsToPages && layout.page.pagesTall == 0)
    #expect(layout.margins.left == 1.25 && layout.printOptions.isCentredHorizontally)
    #expect(layout.headerFooter.header.sections.centre == "Phụ lục")
    #expect(layout.headerFooter.footer.sections.right == "&P/&N")
    #expect(layout.rowBreaks.map(\.after) == [20])
    #expect(layout.autoFilter?.description == "A2:E9")
    #expect(layout.protection?.isOn == true)
    #expect(layout.protection?.refused.contains(.sort) == false)
    #expect(layout.links.map(\.target) == ["https://dichvucong.gov.vn/?a=1&b=2"])
    #expect(layout.links.map(\.range.description) == ["A5"])
    #expect(layout.validations.map(\.listValues) == [["Có", "Không"]])
    #expect(layout.validations.map { $0.ranges.map(\.description) } == [["E3:E9"]])
    #expect(layout.validations.map(\.error) == ["Chọn Có hoặc Không"])
  }
}
