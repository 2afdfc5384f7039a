import Container
import Grid
import TestSupport
import Testing

@testable import SheetReading

struct StylesReaderTests {
  static let sheet = """
    <numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0&quot; đ&quot;"/>\
    <numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts>\
    <fonts><font><name val="Times New Roman"/><sz val="13"/></font>\
    <font><b/><name val=".VnTime"/></font></fonts>\
    <fills><fill><patternFill patternType="none"/></fill>\
    <fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>\
    <borders><border/><border><left style="thin"/></border></borders>\
    <cellStyleXfs><xf numFmtId="9" fontId="1"/></cellStyleXfs>\
    <cellXfs count="99"><xf/>\
    <xf numFmtId="164" fontId="1" fillId="1" borderId="1" applyFont="0" xfId="0">\
    <alignment horizontal="center" wrapText="1"/><protection locked="0" hidden="1"/></xf>\
    <xf numFmtId="14" quotePrefix="1"/></cellXfs>\
    <dxfs><dxf><font><b/></font></dxf></dxfs>
    """

  static func document(_ content: String) -> String {
    "<styleSheet xmlns='\(SpreadsheetNamespace.transitional)'>\(content)</styleSheet>"
  }

  func styles(_ xml: String, _ scope: StyleScope = .appearance) throws -> CellStyles {
    try DrawnPart(xml).read { try StylesReader.read(&$0, scope) }
  }

  @Test func `everything is read`() throws {
    let styles = try styles(Self.document(Self.sheet))
    let style = styles.style(at: 1)
    #expect(style.numberFormatID == 164)
    #expect(style.formatCode == "#,##0\" đ\"")
    #expect(styles.font(of: style).name == ".VnTime")
    #expect(styles.font(of: style).isBold)
    #expect(styles.fill(of: style).pattern == .solid)
    #expect(styles.border(of: style).left.style == .thin)
    #expect(style.alignment.horizontal == .center)
    #expect(style.alignment.wraps)
    #expect(!style.isLocked)
    #expect(style.isHidden)

    #expect(styles.style(at: 0) == CellStyle())
    #expect(styles.font(of: styles.style(at: 0)).name == "Times New Roman")
    #expect(styles.style(at: 2).numberFormatID == 14)
    #expect(styles.style(at: 2).formatCode == nil)
    #expect(styles.style(at: 2).hasQuotePrefix)
    #expect(styles.styles.count == 3)
  }

  @Test(arguments: [
    (StyleScope.numberFormats, 0, 0, Alignment.Horizontal.general),
    (.fonts, 2, 0, .general),
    (.appearance, 2, 2, .center),
  ])
  func `only what is wanted is read`(
    _ scope: StyleScope, _ fonts: Int, _ fills: Int, _ horizontal: Alignment.Horizontal
  ) throws {
    let styles = try styles(Self.document(Self.sheet), scope)
    #expect(styles.fonts.count == fonts)
    #expect(styles.fills.count == fills)
    #expect(styles.borders.count == fills)
    #expect(styles.style(at: 1).alignment.horizontal == horizontal)
    #expect(styles.style(at: 1).formatCode == "#,##0\" đ\"")
    #expect(styles.style(at: 2).hasQuotePrefix)
  }

  @Test(arguments: [
    document(sheet),
    "<styleSheet xmlns='\(SpreadsheetNamespace.strict)'>\(sheet)</styleSheet>",
    "<styleSheet>\(sheet)</styleSheet>",
    "<styleSheet xmlns='urn:somebody'>\(sheet)</styleSheet>",
  ])
  func `namespaces do not matter`(_ xml: String) throws {
    #expect(try styles(xml).style(at: 1) == styles(Self.document(Self.sheet)).style(at: 1))
  }

  @Test func `prefixes do not matter`() throws {
    let prefixed = Self.document(Self.sheet)
      .replacing(/<(?<slash>\/?)(?<name>[a-zA-Z])/) { "<\($0.output.slash)x:\($0.output.name)" }
      .replacing("xmlns=", with: "xmlns:x=")
    #expect(prefixed.hasPrefix("<x:styleSheet xmlns:x="))
    #expect(try styles(prefixed).style(at: 1).formatCode == "#,##0\" đ\"")
    #expect(try styles(prefixed).fonts.count == 2)
  }

  @Test func `order does not matter`() throws {
    let styles = try styles(
      Self.document(
        """
        <cellXfs><xf numFmtId="170"/></cellXfs><unknown><xf/></unknown>\
        <numFmts><numFmt numFmtId="170" formatCode="0.0"/></numFmts>
        """))
    #expect(styles.style(at: 0).formatCode == "0.0")
    #expect(styles.styles.count == 1)
  }

  @Test(arguments: [-1, 3, 99, Int.max, Int.min])
  func `an unknown number has the first style`(_ index: Int) throws {
    let styles = try styles(Self.document("<cellXfs><xf numFmtId='9'/><xf/><xf/></cellXfs>"))
    #expect(styles.style(at: index).numberFormatID == 9)
  }

  @Test func `a workbook without styles has plain ones`() throws {
    for xml in [Self.document(""), "<other/>", "<styleSheet/>"] {
      let styles = try styles(xml)
      #expect(styles.style(at: 0) == CellStyle())
      #expect(styles.font(of: CellStyle()) == Font())
      #expect(styles.fill(of: CellStyle()) == Fill())
      #expect(styles.border(of: CellStyle()) == Border())
    }
  }

  @Test(arguments: ["-1", "x", "", "99999999999999999999", "1.5", "0x1"])
  func `a number that is none counts as 0`(_ value: String) throws {
    let styles = try styles(
      Self.document(
        """
        <numFmts><numFmt numFmtId="\(value)" formatCode="0"/><numFmt numFmtId="5"/></numFmts>\
        <cellXfs><xf numFmtId="\(value)" fontId="\(value)" fillId="\(value)" borderId="\(value)" \
        quotePrefix="\(value)"><alignment horizontal="\(value)" vertical="\(value)" \
        indent="\(value)" textRotation="\(value)"/><protection locked="\(value)"/></xf></cellXfs>
        """))
    #expect(styles.style(at: 0) == CellStyle())
  }

  @Test func `too many fonts are refused`() throws {
    let fonts = String(repeating: "<font/>", count: ReadingLimits.appearances + 1)
    let xml = Self.document("<fonts>\(fonts)</fonts>")
    let error = #expect(throws: ReadingError.self) { try styles(xml) }
    guard case .tooMany(.styles, limit: ReadingLimits.appearances) = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try styles(xml, .numberFormats).fonts.isEmpty)
  }

  @Test func `too many number formats are refused where cells can have them`() throws {
    let ids = 200..<(201 + ReadingLimits.formats)
    let codes = ids.map { "<numFmt numFmtId='\($0)' formatCode='0 &quot;\($0)&quot;'/>" }.joined()
    let used = ids.map { "<xf numFmtId='\($0)'/>" }.joined()
    let xml = Self.document("<numFmts>\(codes)</numFmts><cellXfs>\(used)</cellXfs>")
    let error = #expect(throws: ReadingError.self) { try styles(xml) }
    guard case .tooMany(.formats, limit: ReadingLimits.formats) = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
    let unused = Self.document("<numFmts>\(codes)</numFmts><cellXfs><xf numFmtId='200'/></cellXfs>")
    #expect(try styles(unused).style(at: 0).formatCode == "0 \"200\"")
  }

  @Test func `too much text is refused`() throws {
    let code = "<numFmt numFmtId='164' formatCode='0000'/>"
    let error = #expect(throws: ReadingError.self) {
      try DrawnPart(Self.document("<numFmts>\(code)\(code)</numFmts>")).read { reader in
        try StylesReader.read(&reader, .numberFormats, budget: .rest(bytes: 7))
      }
    }
    guard case .tooMuchText(limit: ReadingLimits.asideBytes) = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
