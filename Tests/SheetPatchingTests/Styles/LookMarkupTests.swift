import Container
import Grid
import SheetPlans
import SheetReading
import TestSupport
import Testing

@testable import SheetPatching

/// Looks of planned cells, added to styles that are there.
struct LookMarkupTests {
  /// A workbook with a sheet of these looks before its own.
  private func book(
    _ looks: [CellLook], styles: String? = CellTintsTests.styles
  ) throws -> (
    Grid.Workbook, AnnotatedBook
  ) {
    let annotated = try AnnotatedBook(BookDrawing(cells: "", styles: styles)) {
      patch throws(PatchingError) in
      var plan = SheetPlan("Mới")
      for (index, look) in looks.enumerated() {
        plan.cells.append(CellPlan(cell("A\(index + 1)"), .text("x"), look: look))
      }
      try patch.insertFirst(plan)
    }
    return (try annotated.read(), annotated)
  }

  @Test func `every part of a look is read again`() throws {
    var look = CellLook()
    look.letters.font = "Arial & con"
    look.letters.size = 13.5
    look.letters.isBold = true
    look.letters.isItalic = true
    look.letters.isUnderlined = true
    look.letters.isStruckThrough = true
    look.letters.position = .superscript
    look.letters.colour = 0x0563C1
    look.fill = 0xD9E1F2
    look.borders.left = .double
    look.borders.bottom = .mediumDashDot
    look.horizontal = .right
    look.vertical = .center
    look.wraps = true
    look.shrinks = true
    look.indent = 3
    look.numberFormat = "0.0\" %\""
    look.isLocked = false
    let (book, annotated) = try book([look])
    #expect(try annotated.newFaults() == [])
    let styles = book.tables.styles
    let style = styles.style(at: book.sheets[0].cells[cell("A1")]?.styleIndex ?? 0)
    let font = styles.font(of: style)
    #expect(font.name == "Arial & con" && font.size == 13.5)
    #expect(font.isBold && font.isItalic)
    #expect(font.colour == Colour(.rgb(0x0563C1)))
    #expect(styles.fill(of: style).foreground == Colour(.rgb(0xD9E1F2)))
    #expect(styles.border(of: style).left.style.rawValue == "double")
    #expect(styles.border(of: style).bottom.style.rawValue == "mediumDashDot")
    #expect(styles.border(of: style).right.style.rawValue == "none")
    #expect(style.alignment.horizontal.rawValue == "right")
    #expect(style.alignment.vertical.rawValue == "center")
    #expect(style.alignment.wraps && style.alignment.shrinks && style.alignment.indent == 3)
    #expect(style.formatCode == "0.0\" %\"")
    #expect(!style.isLocked)
  }

  @Test func `looks that share their parts share them in the file`() throws {
    var bold = CellLook()
    bold.letters.isBold = true
    var filled = CellLook()
    filled.fill = 0xFF
    var both = bold
    both.fill = 0xFF
    let (book, _) = try book([CellLook(), bold, filled, both, bold])
    #expect(book.tables.styles.styles.count == 4 + 4)
    #expect(book.tables.styles.fonts.count == 2 + 2)
    #expect(book.tables.styles.fills.count == 3 + 1)
  }

  @Test func `numbers of formats that are free`() throws {
    let styles =
      "<numFmts count='2'><numFmt numFmtId='164' formatCode='a'/>"
      + "<numFmt numFmtId='9223372036854775807' formatCode='b'/></numFmts>" + CellTintsTests.styles
    let looks = ["0", "@", "#,##0", "0.000", "\"x\"0", "0.000"].map { code in
      var look = CellLook()
      look.numberFormat = code
      return look
    }
    let (book, annotated) = try book(looks, styles: styles)
    let ids = looks.indices.map { index in
      book.tables.styles.style(at: book.sheets[0].cells[cell("A\(index + 1)")]?.styleIndex ?? 0)
        .numberFormatID
    }
    #expect(ids == [1, 49, 3, 165, 166, 165])
    #expect(annotated.text("xl/styles.xml").contains("<numFmts count='4'>"))
  }

  @Test func `no indent in the middle`() throws {
    var look = CellLook()
    look.indent = 2
    look.horizontal = .center
    let (book, _) = try book([look])
    let style = book.tables.styles.style(at: book.sheets[0].cells[cell("A1")]?.styleIndex ?? 0)
    #expect(style.alignment.indent == 0)
  }

  @Test(arguments: [(12.0, "12"), (12.5, "12.5"), (0, "0"), (-3, "-3"), (7.5703125, "7.5703125")])
  func `numbers as parts write them`(_ number: Double, _ text: String) {
    #expect(XMLNumber.text(number) == text)
  }
}
