import Grid
import Testing

@testable import SheetReading

struct SheetLayoutBuilderTests {
  static let sheet = """
    <sheetPr><tabColor rgb="FFFF0000"/><pageSetUpPr fitToPage="1"/></sheetPr>\
    <sheetViews><sheetView zoomScale="80"/></sheetViews>\
    <sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="2" width="7"/></cols>\
    <sheetData><row r="2" ht="36"/></sheetData>\
    <sheetProtection sheet="1"/><autoFilter ref="A1:E9"/>\
    <dataValidations><dataValidation sqref="A1"/></dataValidations>\
    <hyperlinks><hyperlink ref="A1" location="B2"/></hyperlinks>\
    <printOptions gridLines="1"/><pageMargins left="1"/>\
    <pageSetup orientation="landscape"/><headerFooter><oddHeader>x</oddHeader></headerFooter>\
    <rowBreaks><brk id="9" man="1"/></rowBreaks><colBreaks><brk id="3"/></colBreaks>
    """

  /// Which kinds of things a layout has, one letter each.
  func kinds(_ layout: SheetLayout) -> String {
    let plain = SheetLayout()
    var kinds = ""
    if layout.columns[1]?.width == 7 && layout.defaultSizes.rowHeight == 15 { kinds += "s" }
    if layout.view.zoom == 80 { kinds += "v" }
    if layout.page.orientation == .landscape && layout.page.fitsToPages
      && layout.headerFooter.header.codes == "x" && layout.margins.left == 1
      && layout.printOptions.printsGridLines && layout.rowBreaks.count == 1
      && layout.columnBreaks.count == 1
    {
      kinds += "p"
    } else {
      #expect(layout.margins == plain.margins && layout.headerFooter == plain.headerFooter)
      #expect(layout.rowBreaks.isEmpty && layout.page.orientation == .default)
    }
    if layout.protection != nil { kinds += "l" }
    if layout.autoFilter != nil { kinds += "f" }
    if !layout.validations.isEmpty { kinds += "r" }
    if !layout.links.isEmpty { kinds += "h" }
    return kinds
  }

  @Test(
    arguments: [
      (.all, "svplfrh"), ([], ""), (.sizes, "s"), (.view, "v"), (.print, "p"),
      (.protection, "l"), (.filter, "f"), (.validations, "r"), (.links, "h"),
      ([.sizes, .print], "sp"),
    ] as [(LayoutScope, String)])
  func `only what is wanted is read`(_ wanted: LayoutScope, _ kinds: String) throws {
    let layout = try drawnLayout(Self.sheet, wanted: wanted)
    #expect(self.kinds(layout) == kinds)
    #expect(layout.rows[2]?.height == 36)
  }

  @Test func `order does not matter`() throws {
    let children = Self.sheet.matches(of: /<(?<name>\w+)( [^>]*)?(\/>|>.*?<\/\k<name>>)/)
      .map { String($0.output.0) }
    #expect(children.count == 15)
    let layout = try drawnLayout(children.reversed().joined())
    #expect(kinds(layout) == "svplfrh")
    #expect(layout.properties.tabColour == Colour(.rgb(0xFF0000)))
  }

  @Test func `Strict sheets are no different`() throws {
    let layout = try drawnLayout(Self.sheet, namespace: SpreadsheetNamespace.strict)
    #expect(kinds(layout) == "svplfrh")
  }

  @Test func `lists that stand twice add up and of anything else the last one counts`() throws {
    let layout = try drawnLayout(Self.sheet + Self.sheet.replacing("80", with: "90"))
    #expect(layout.view.zoom == 90)
    #expect(layout.validations.count == 2)
    #expect(layout.links.count == 2)
    #expect(layout.rowBreaks.count == 2)
    #expect(layout.columns.all.count == 1)
  }

  @Test func `elements of others are passed over`() throws {
    let layout = try drawnLayout(
      """
      <y:cols xmlns:y="urn:other"><y:col min="1" max="1" width="1"/></y:cols>\
      <conditionalFormatting sqref="A1"><cfRule/></conditionalFormatting>\
      <unknown><cols><col min="1" max="1" width="1"/></cols></unknown>
      """)
    #expect(layout.columns.all.isEmpty)
  }

  @Test func `an empty sheet has the layout of a new one`() throws {
    let layout = try drawnLayout("")
    #expect(layout.columns.all.isEmpty && layout.rows.all.isEmpty)
    #expect(layout.page == PageSetup())
    #expect(layout.view == SheetView())
    #expect(layout.protection == nil)
  }
}
