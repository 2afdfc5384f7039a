import Grid
import Testing

@testable import SheetReading

struct FontElementsTests {
  func font(_ content: String) throws -> Font {
    try DrawnPart("<font>\(content)</font>").readRoot { try $0.readFont() }
  }

  @Test func `a font with everything`() throws {
    let font = try font(
      """
      <b/><i val="true"/><strike val="1"/><u val="double"/><vertAlign val="superscript"/>\
      <sz val="13.5"/><color theme="1" tint="-0.25"/><name val="VNI-Times"/><charset val="163"/>\
      <family val="1"/><scheme val="minor"/>
      """)
    #expect(font.name == "VNI-Times")
    #expect(font.size == 13.5)
    #expect(font.isBold && font.isItalic && font.isStruckThrough)
    #expect(font.underline == .double)
    #expect(font.position == .superscript)
    #expect(font.colour == Colour(.theme(1), tint: -0.25))
    #expect(font.charset == 163)
    #expect(font.family == 1)
  }

  @Test(arguments: [
    ("<b val='0'/>", false), ("<b val='false'/>", false), ("<b val='off'/>", false),
    ("<b val='1'/>", true), ("<b/>", true), ("<b val='maybe'/>", true), ("", false),
    ("<b/><b val='0'/>", false),
  ])
  func `bold or not`(_ content: String, _ isBold: Bool) throws {
    #expect(try font(content).isBold == isBold)
  }

  @Test(arguments: [
    ("<u/>", Font.Underline.single), ("<u val='none'/>", .none), ("<u val='wavy'/>", .single),
    ("<u val='singleAccounting'/>", .singleAccounting), ("", .none),
  ])
  func `underlines`(_ content: String, _ underline: Font.Underline) throws {
    #expect(try font(content).underline == underline)
  }

  @Test(arguments: [
    "", "<sz/>", "<sz val='x'/>", "<sz val='-1'/>", "<sz val='nan'/>", "<sz val='1e999'/>",
  ])
  func `no size`(_ content: String) throws {
    #expect(try font(content).size == nil)
  }

  @Test func `a run names its font by another word`() throws {
    let run = try DrawnPart(
      """
      <rPr><b/><sz val="12"/><rFont val=".VnTimeH"/><name val="no"/><vertAlign val="subscript"/></rPr>
      """
    ).readRoot { try $0.readRunFont() }
    #expect(run.name == ".VnTimeH")
    #expect(run.size == 12)
    #expect(run.isBold)
    #expect(run.position == .subscript)
  }
}
