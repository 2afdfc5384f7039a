import Container
import Grid
import TestSupport
import Testing

@testable import SheetReading

/// What is asked for is read, and what lies beside it is not.
struct WantedTests {
  private static let book = BookDrawing(
    inSheet: """
      <sheetFormatPr defaultRowHeight='15'/>\
      <cols><col min='2' max='3' width='7' hidden='1'/></cols>\
      <sheetData><row r='2' ht='36'><c r='A2'><v>9</v></c></row></sheetData>\
      <printOptions gridLines='1'/>
      """)

  private func layout(_ wanted: Wanted) throws -> SheetLayout {
    let file = try WorkbookFile(bytes: Self.book.zip.bytes(), named: "a.xlsx", wanted: wanted)
    return try #require(try file.readAll().workbook.sheets.first).layout
  }

  @Test func `columns alone are what the layout says of columns`() throws {
    let (columns, all) = (try layout(.columns), try layout(.layout))
    #expect(columns.columns == all.columns)
    #expect(columns.columns[3]?.isHidden == true)
    #expect(all.rows[2]?.height == 36)
    #expect(columns.rows.all.isEmpty)
    #expect(columns.defaultSizes.rowHeight == nil)
    #expect(!columns.printOptions.printsGridLines)
    #expect(try layout([]).columns.all.isEmpty)
  }

  /// Codes stand in cells for texts, figures mostly in cells without a format: what is shown of them is
  /// what is stored, and where it is not, nobody may think so.
  @Test(arguments: ["0", "7", "12", "123456789", "-3", "0.5", "007", "1234567890", "1E3"])
  func `numbers that are shown as stored`(_ number: String) throws {
    let cells = (0..<4).map {
      "<c r='\("ABCD".map(String.init)[$0])1' s='\($0)'><v>\(number)</v></c>"
    }
    let book = BookDrawing(
      cells: cells.joined(),
      styles: """
        <numFmts><numFmt numFmtId='164' formatCode='&quot;x&quot;@'/></numFmts>\
        <cellXfs><xf numFmtId='0'/><xf numFmtId='49'/><xf numFmtId='3'/><xf numFmtId='164'/></cellXfs>
        """)
    let file = try WorkbookFile(bytes: book.zip.bytes(), named: "a.xlsx")
    let sheet = try #require(try file.readAll().workbook.sheets.first)
    #expect(sheet.cells.count == 4)
    for cell in sheet.cells where cell.showsNumberAsStored { #expect(cell.shown == number) }
    let isPlain = ["0", "7", "12", "123456789"].contains(number)
    #expect(sheet.cells.first?.showsNumberAsStored == isPlain)
    #expect(sheet.cells.map(\.showsTextAsStored) == [true, true, true, false])
  }
}
