import Grid
import TestSupport
import Testing
import Vocabulary

@testable import SheetPatching

/// Paper of another colour, and nothing else.
struct CellTintsTests {
  static let styles = """
    <fonts count='2'><font/><font><b/></font></fonts><fills count='3'><fill/><fill/>\
    <fill><patternFill patternType='solid'><fgColor rgb='FF00FF00'/></patternFill></fill></fills>\
    <borders count='2'><border/><border><left style='thin'/></border></borders>\
    <cellStyleXfs count='1'><xf/></cellStyleXfs><cellXfs count='4'>\
    <xf numFmtId='0' fontId='0' fillId='0' borderId='0' xfId='0'/>\
    <xf numFmtId='4' fontId='1'  fillId='2' borderId='1' xfId='0' applyFill='0' quotePrefix='1'>\
    <alignment wrapText='1'/> <protection locked='0'/></xf>\
    <xf numFmtId='9' fontId='0' fillId='0' borderId='0' xfId='0'/>\
    <xf numFmtId='1' fontId='0' fillId='0' borderId='1' xfId='0'/></cellXfs>
    """

  static let sheet = """
    <cols><col min='5' max='6' style='3'/></cols><sheetData>\
    <row r='2' s='2' customFormat='1'><c r='B2' s='1'><v>9</v></c><c r='C2'><v>1</v></c></row>\
    <row r='3' s='2'/><row r='4' customFormat='1'/></sheetData><mergeCells><mergeCell ref='B5:C6'/></mergeCells>
    """

  static var book: BookDrawing { BookDrawing(inSheet: sheet, styles: styles) }

  private func tinted(
    _ cells: [(String, UInt32)], _ book: BookDrawing = Self.book
  ) throws -> AnnotatedBook {
    try AnnotatedBook(book) { patch throws(PatchingError) in
      for (name, colour) in cells { try patch.tint(cell(name), ofSheet: 0, colour) }
    }
  }

  @Test func `a style is added that copies the cell's own`() throws {
    let book = try tinted([("B2", 0xFFC7CE)])
    #expect(book.changed == ["xl/styles.xml", BookDrawing.sheetPart])
    #expect(book.text(BookDrawing.sheetPart).contains("<c r='B2' s='4'><v>9</v></c>"))
    let expected = Self.styles
      .replacing(
        "</fills>",
        with: """
          <fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/><bgColor indexed="64"/>\
          </patternFill></fill></fills>
          """
      )
      .replacing("<fills count='3'>", with: "<fills count='4'>")
      .replacing("<cellXfs count='4'>", with: "<cellXfs count='5'>")
      .replacing(
        "</cellXfs>",
        with: """
          <xf numFmtId='4' fontId='1'  fillId='3' borderId='1' xfId='0' applyFill='1' \
          quotePrefix='1'><alignment wrapText='1'/> <protection locked='0'/></xf></cellXfs>
          """)
    #expect(
      book.text("xl/styles.xml")
        == "<styleSheet xmlns='\(BookDrawing.main)'>\(expected)</styleSheet>")
    #expect(try book.newFaults() == [])
  }

  /// The number of the style that a cell starts from, told by its number format.
  @Test(arguments: [
    ("B2", 4), ("C2", 0), ("D2", 9), ("E2", 9), ("E3", 1), ("E4", 0), ("F9", 1), ("A3", 0),
    ("G9", 0),
  ])
  func `a cell that is not there has the style of its row or column`(
    _ name: String, _ format: Int
  ) throws {
    let book = try tinted([(name, 0xFFEB9C)]).read()
    #expect(book.paper(name) == Colour(.rgb(0xFFEB9C)))
    let index = try #require(book.sheets[0].cells[cell(name)]?.styleIndex)
    #expect(book.tables.styles.styles[index].numberFormatID == format)
  }

  @Test func `the same colour on the same style is one style`() throws {
    let book = try tinted([
      ("A1", 1), ("A2", 1), ("B9", 1), ("B2", 1), ("D1", 2), ("D1", 1), ("G9", 1),
    ])
    let styles = try book.read().tables.styles
    #expect(styles.fills.count == 4)
    // On the first, on that of row 2, and on that of B2.
    #expect(styles.styles.count == 4 + 3)
  }

  @Test func `of a merged area the cell that is seen`() throws {
    let book = try tinted([("C6", 0xFF)]).read()
    #expect(book.paper("B5") == Colour(.rgb(0xFF)))
    #expect(book.sheets[0].cells[cell("C6")] == nil)
  }

  @Test func `a value and a colour for one cell`() throws {
    let book = try AnnotatedBook(Self.book) { patch throws(PatchingError) in
      try patch.tint(cell("B2"), ofSheet: 0, 0xFF)
      try patch.put(.text("chín"), at: cell("B2"), ofSheet: 0)
    }.read()
    #expect(book.sheets[0].cells[cell("B2")]?.value == .text("chín"))
    #expect(book.paper("B2") == Colour(.rgb(0xFF)))
  }

  @Test(arguments: ["-1", "4", "99999999999999999999", "x", ""])
  func `a style that does not exist is the first`(_ style: String) throws {
    let drawing = BookDrawing(cells: "<c r='A1' s='\(style)'><v>1</v></c>", styles: Self.styles)
    let book = try tinted([("A1", 0xFF)], drawing)
    #expect(book.text(BookDrawing.sheetPart).contains("s='4'"))
    #expect(book.text("xl/styles.xml").contains("<xf numFmtId='0' fontId='0' fillId='3'"))
  }

  static let odd: [(String, BookDrawing)] = [
    ("no styles", BookDrawing(cells: "<c r='A1'><v>1</v></c>")),
    ("an empty part", BookDrawing(cells: "<c r='A1'><v>1</v></c>", styles: "")),
    (
      "styles that are not there",
      BookDrawing(cells: "<c r='A1'><v>1</v></c>").with {
        $0.moreRelationships =
          "<Relationship Id='s' Type='\(BookDrawing.office)/styles' Target='styles.xml'/>"
      }
    ),
    (
      "empty lists",
      BookDrawing(cells: "<c r='A1'><v>1</v></c>", styles: "<fills count='0'/><cellXfs/>")
    ),
    ("no cells", BookDrawing(inSheet: "", styles: CellTintsTests.styles)),
    (
      "nothing in the sheet",
      BookDrawing(sheet: "<worksheet xmlns='\(BookDrawing.main)'/>", styles: CellTintsTests.styles)
    ),
    (
      "strict",
      BookDrawing(cells: "<c r='A1'><v>1</v></c>").rewriting { _, xml in
        Array(
          xml.replacing(BookDrawing.main, with: BookDrawing.strictMain)
            .replacing(BookDrawing.office, with: BookDrawing.strictOffice).utf8)
      }
    ),
    (
      "prefixed",
      BookDrawing(cells: "").part(
        BookDrawing.sheetPart,
        """
        <x:worksheet xmlns:x='\(BookDrawing.main)'><x:sheetData><x:row r='1'><x:c r='A1'/></x:row>\
        </x:sheetData></x:worksheet>
        """
      ).with { $0.styles = "" }.part(
        "xl/styles.xml",
        "<y:styleSheet xmlns:y='\(BookDrawing.main)'><y:fonts><y:font/></y:fonts></y:styleSheet>")
    ),
    (
      "UTF-16",
      BookDrawing(cells: "<c r='A1'><v>1</v></c>", styles: CellTintsTests.styles).part(
        "xl/styles.xml",
        bytes: utf16(
          "<styleSheet xmlns='\(BookDrawing.main)'>\(CellTintsTests.styles)</styleSheet>",
          bigEndian: false))
    ),
  ]

  @Test(arguments: odd.indices)
  func `odd workbooks`(_ index: Int) throws {
    let (name, drawing) = Self.odd[index]
    let book = try tinted([("A1", 0xFFC7CE), ("C7", 0xFFEB9C)], drawing)
    let read = try book.read()
    #expect(read.paper("A1") == Colour(.rgb(0xFFC7CE)), "\(name)")
    #expect(read.paper("C7") == Colour(.rgb(0xFFEB9C)), "\(name)")
    #expect(read.tables.styles.fill(of: CellStyle()).pattern == .none, "\(name)")
    // What cells without a style look like stays without paper.
    #expect(read.tables.styles.styles.first?.fillIndex == 0, "\(name)")
    if name != "UTF-16" { #expect(try book.newFaults() == [], "\(name)") }
  }

  @Test func `more styles than Excel takes`() throws {
    let full = Self.styles.replacing(
      "</cellXfs>", with: String(repeating: "<xf/>", count: 65_490 - 4 - 1) + "</cellXfs>")
    let drawing = BookDrawing(cells: "<c r='A1'/><c r='B1' s='1'/>", styles: full)
    _ = try tinted([("A1", 0xFF)], drawing)
    #expect {
      _ = try tinted([("A1", 0xFF), ("B1", 0xFF)], drawing)
    } throws: { error in
      guard case .tooManyStyles = (error as? PatchingError)?.reason else { return false }
      return true
    }
  }
}
