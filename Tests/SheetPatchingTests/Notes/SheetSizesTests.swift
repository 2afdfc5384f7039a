import Markup
import TestSupport
import Testing

@testable import SheetPatching

struct SheetSizesTests {
  static func sizes(_ content: String, _ font: FirstFont = FirstFont()) throws -> SheetSizes {
    let text = try MarkupText(Array(BookDrawing.worksheet(content).utf8), part: "sheet.xml")
    return SheetSizes(try SheetMapping.map(text, part: "sheet.xml"), text, font)
  }

  @Test func `widths and heights in pixels`() throws {
    let sizes = try Self.sizes(
      """
      <sheetFormatPr defaultColWidth='10' defaultRowHeight='18'/><cols>\
      <col min='2' max='3' width='20'/><col min='4' max='4' hidden='1' width='9'/></cols>\
      <sheetData><row r='2' ht='30'/><row r='3' ht='30' hidden='1'/><row r='4'/></sheetData>
      """)
    #expect([0, 1, 2, 3, 4].map { sizes.width($0) } == [70, 140, 140, 0, 70])
    #expect([0, 1, 2, 3].map { sizes.height($0) } == [24, 40, 0, 24])
  }

  @Test func `digits of another first font`() throws {
    let font = FirstFont("Times New Roman", size: 12)
    let sizes = try Self.sizes("<cols><col min='1' max='1' width='10'/></cols><sheetData/>", font)
    #expect(sizes.width(0) == 80)
  }

  @Test(arguments: ["-1", "1e300", "nan", "x", "inf", ""])
  func `sizes that no sheet has`(_ size: String) throws {
    let sizes = try Self.sizes(
      """
      <sheetFormatPr defaultColWidth='\(size)' defaultRowHeight='\(size)'/>\
      <cols><col min='2' max='2' width='\(size)'/><col min='5' max='3'/><col/></cols>\
      <sheetData><row r='2' ht='\(size)'/></sheetData>
      """)
    #expect([0, 1, 4].map { sizes.width($0) } == [64, 64, 64])
    #expect([0, 1].map { sizes.height($0) } == [20, 20])
  }

  @Test func `a sheet that is planned`() {
    let sizes = SheetSizes(planned: [1: 6, 3: 50], [2: 30], hidden: [3])
    #expect([0, 1, 2].map { sizes.width($0) } == [53, 64, 405])
    #expect([0, 1, 2].map { sizes.height($0) } == [20, 40, 0])
  }
}
