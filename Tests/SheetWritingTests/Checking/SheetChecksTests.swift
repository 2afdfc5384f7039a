import Grid
import SheetPlans
import TestSupport
import Testing
import Vocabulary

@testable import SheetWriting

/// Every limit of a sheet, one row each.
struct SheetChecksTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let reason: PlanFault.Reason
    let place: String?
    let build: @Sendable (inout SheetPlan) -> Void

    init(
      _ name: String, _ reason: PlanFault.Reason, at place: String? = nil,
      _ build: @escaping @Sendable (inout SheetPlan) -> Void
    ) {
      testDescription = name
      self.reason = reason
      self.place = place
      self.build = build
    }
  }

  private static func long(_ count: Int) -> String { String(repeating: "ộ", count: count) }

  private static func look(_ change: (inout CellLook) -> Void) -> [CellPlan] {
    var look = CellLook()
    change(&look)
    return [CellPlan(cell("B2"), look: look)]
  }

  static let cells = [
    Row("two cells", .twoCells, at: "A1") {
      $0.cells = [CellPlan(cell("A1")), CellPlan(cell("A1"), .text("a"))]
    },
    Row("long text", .longText(.cell, limit: 32_767), at: "A1") {
      $0.cells = [CellPlan(cell("A1"), .text(long(32_768)))]
    },
    Row("long by its codes", .longText(.cell, limit: 32_767), at: "A1") {
      $0.cells = [CellPlan(cell("A1"), .text(String(repeating: "\u{1}", count: 5000)))]
    },
    Row("long in pairs of units", .longText(.cell, limit: 32_767), at: "A1") {
      $0.cells = [CellPlan(cell("A1"), .text(String(repeating: "😀", count: 16_384)))]
    },
    Row("long formula", .longText(.formula, limit: 8192), at: "A1") {
      $0.cells = [CellPlan(cell("A1"), .formula(long(8193), result: .number(0)))]
    },
    Row("a long text in a formula", .quotes(.formula), at: "A1") {
      $0.cells = [CellPlan(cell("A1"), .formula("\"\(long(256))\"", result: .number(0)))]
    },
    Row("no formula", .emptyText(.formula), at: "A1") {
      $0.cells = [CellPlan(cell("A1"), .formula("=", result: .number(0)))]
    },
    Row("letter in a formula", .letter(1, in: .formula), at: "A1") {
      $0.cells = [CellPlan(cell("A1"), .formula("\"\u{1}\"", result: .text("a")))]
    },
    Row("code in a formula", .code("_x0041_", in: .formula), at: "A1") {
      $0.cells = [CellPlan(cell("A1"), .formula("\"_x0041_\"", result: .text("_x0041_")))]
    },
    Row("long result", .longText(.result, limit: 32_767), at: "A1") {
      $0.cells = [CellPlan(cell("A1"), .formula("1", result: .text(long(32_768))))]
    },
    Row("covered", .covered, at: "B1") {
      $0.merges = [range("A1:B2")]
      $0.cells = [CellPlan(cell("A1"), .text("a")), CellPlan(cell("B1"), .text("b"))]
    },
    Row("merge of one", .mergeOfOne, at: "C3") { $0.merges = [range("C3")] },
    Row("merge of everything", .mergeTooLarge, at: "A1:XFD1048576") {
      $0.merges = [range("A1:XFD1048576")]
    },
    Row("font size", .beyond(.fontSize), at: "B2") { $0.cells = look { $0.letters.size = 0 } },
    Row("font size of no number", .beyond(.fontSize), at: "B2") {
      $0.cells = look { $0.letters.size = .nan }
    },
    Row("no font", .emptyText(.font), at: "B2") { $0.cells = look { $0.letters.font = "" } },
    Row("indent", .beyond(.indent), at: "B2") { $0.cells = look { $0.indent = 251 } },
    Row("fill", .beyond(.colour), at: "B2") { $0.cells = look { $0.fill = 0x100_0000 } },
    Row("colour", .beyond(.colour), at: "B2") {
      $0.cells = look { $0.letters.colour = 0xFF00_0000 }
    },
    Row("no number format", .emptyText(.numberFormat), at: "B2") {
      $0.cells = look { $0.numberFormat = "" }
    },
    Row("colour of a highlight", .beyond(.colour), at: "A1:A2") {
      $0.highlights = [Highlight(range("A1:A2"), where: "1", fill: .max)]
    },
    Row("no formula of a highlight", .emptyText(.highlight), at: "A1:A2") {
      $0.highlights = [Highlight(range("A1:A2"), where: " ")]
    },
  ]

  static let rules = [
    Row("rules meet", .rulesMeet(range("A1:A9")), at: "A9") {
      $0.inputRules = [
        InputRule(range("A1:A9"), .whole(.init(from: 0))),
        InputRule(range("A9"), .whole(.init(from: 0))),
      ]
    },
    Row("no items", .noItems, at: "A1") { $0.inputRules = [InputRule(range("A1"), .list([]))] },
    Row("an empty item", .emptyText(.list), at: "A1") {
      $0.inputRules = [InputRule(range("A1"), .list(["có", ""]))]
    },
    Row("a comma", .comma(item: "có, nhưng"), at: "A1") {
      $0.inputRules = [InputRule(range("A1"), .list(["có, nhưng"]))]
    },
    Row("a quote", .comma(item: "\"có\""), at: "A1") {
      $0.inputRules = [InputRule(range("A1"), .list(["\"có\""]))]
    },
    Row("bounds", .bounds, at: "A1") {
      $0.inputRules = [InputRule(range("A1"), .decimal(.init(from: 5, to: 4)))]
    },
    Row("digits of a bound", .digits(Figure(.max)), at: "A1") {
      $0.inputRules = [InputRule(range("A1"), .whole(.init(from: 0, to: .max)))]
    },
    Row("long title", .longText(.ruleTitle, limit: 32), at: "A1") {
      $0.inputRules = [InputRule(range("A1"), .anything, hint: .init(long(33), "a"))]
    },
    Row("long text", .longText(.ruleText, limit: 255), at: "A1") {
      $0.inputRules = [InputRule(range("A1"), .anything, refusal: .init("a", long(256)))]
    },
    Row("break in a title", .letter(10, in: .ruleTitle), at: "A1") {
      $0.inputRules = [InputRule(range("A1"), .anything, hint: .init("a\nb", "a"))]
    },
    Row("tab in a text", .letter(9, in: .ruleText), at: "A1") {
      $0.inputRules = [InputRule(range("A1"), .anything, hint: .init("a", "a\tb"))]
    },
    Row("long formula", .longText(.ruleFormula, limit: 255), at: "A1") {
      $0.inputRules = [InputRule(range("A1"), .custom(long(256)))]
    },
    Row("no cells", .emptyText(.ruleFormula), at: "A1") {
      $0.inputRules = [InputRule(range("A1"), .listOfCells(""))]
    },
    Row("two notes", .twoNotes, at: "A1") {
      $0.notes = [NotePlan(cell("A1"), "a"), NotePlan(cell("A1"), "b")]
    },
    Row("empty note", .emptyText(.note), at: "A1") { $0.notes = [NotePlan(cell("A1"), "")] },
    Row("long note", .longText(.note, limit: 32_767), at: "A1") {
      $0.notes = [NotePlan(cell("A1"), long(32_768))]
    },
    Row("author", .letter(0, in: .author), at: "A1") {
      $0.notes = [NotePlan(cell("A1"), "a", author: "\u{0}")]
    },
  ]

  static let sizes = [
    Row("width", .beyond(.columnWidth)) { $0.columnWidths = [1: 255.1] },
    Row("width of no number", .beyond(.columnWidth)) { $0.columnWidths = [1: .nan] },
    Row("column 0", .beyond(.columnNumber)) { $0.columnWidths = [0: 1] },
    Row("column beyond", .beyond(.columnNumber)) { $0.columnWidths = [16_385: 1] },
    Row("height", .beyond(.rowHeight)) { $0.rowHeights = [1: 409.6] },
    Row("negative height", .beyond(.rowHeight)) { $0.rowHeights = [1: -1] },
    Row("row beyond", .beyond(.rowNumber)) { $0.rowHeights = [1_048_577: 1] },
    Row("hidden row 0", .beyond(.rowNumber)) { $0.hiddenRows = [0] },
    Row("frozen", .beyond(.frozenRows)) { $0.frozenRows = 1_048_576 },
    Row("negative frozen", .beyond(.frozenRows)) { $0.frozenRows = -1 },
    Row("margin", .beyond(.margin)) { $0.print.margins.header = 49 },
    Row("negative margin", .beyond(.margin)) { $0.print.margins.left = -0.1 },
    Row("header", .longText(.header, limit: 255)) { $0.print.header = long(256) },
    Row("footer", .letter(13, in: .footer)) { $0.print.footer = "a\r" },
    Row("picture", .letter(0x26, in: .header)) { $0.print.header = "&L&G" },
    Row("page 0", .beyond(.firstPage)) { $0.print.firstPage = 0 },
    Row("page beyond", .beyond(.firstPage)) { $0.print.firstPage = 32_768 },
    Row("repeated rows", .beyond(.rowNumber)) { $0.print.repeatedRows = 0...3 },
    Row("break after 0", .beyond(.rowNumber)) { $0.print.breaksAfter = [0] },
    Row("break after the last", .beyond(.rowNumber)) { $0.print.breaksAfter = [1_048_576] },
    Row("breaks", .tooMany(.pageBreaks, limit: 1023)) { $0.print.breaksAfter = Array(1...1024) },
  ]

  @Test(arguments: cells + rules + sizes)
  func `beyond a limit nothing is written`(_ row: Row) {
    refuses(row.reason, at: row.place, row.build)
  }

  @Test func `up to the limits everything is written`() throws {
    let written = try WrittenBook { sheet in
      sheet.cells = [
        CellPlan(cell("A1"), .text(Self.long(32_767))),
        CellPlan(
          cell("A2"),
          .formula(
            "\"\(Self.long(255))\"&" + String(repeating: "1", count: 7934),
            result: .text(Self.long(32_767)))),
        CellPlan(cell("XFD1048576"), .number(1)),
      ]
      sheet.cells += Self.look {
        $0.letters.size = 409
        $0.indent = 250
        $0.letters.font = String(repeating: "ộ", count: 42)
        $0.numberFormat = "0\"" + String(repeating: "ộ", count: 41) + "\""
      }
      sheet.inputRules = [
        InputRule(
          range("C1:C9"), .list([String(repeating: "ộ", count: 85)]),
          hint: .init(Self.long(32), Self.long(255)), refusal: .init(Self.long(32), Self.long(255))),
        InputRule(range("D1"), .list(Array(repeating: "1", count: 128))),
        InputRule(range("D2"), .custom(Self.long(255))),
      ]
      sheet.notes = [NotePlan(cell("A1"), Self.long(32_767))]
      sheet.columnWidths = [16_384: 255]
      sheet.rowHeights = [1_048_576: 409.5]
      sheet.print.header = Self.long(255)
      sheet.print.breaksAfter = Array(1...1023)
      sheet.print.firstPage = 32_767
      sheet.print.repeatedRows = 1_048_576...1_048_576
      sheet.print.area = range("XFD1048576")
      sheet.frozenRows = 1_048_575
    }
    #expect(try SchemaOfBook.faults(in: written.parts) == [])
    let sheet = try written.read().sheets[0]
    #expect(sheet[cell("A1")]?.value == .text(Self.long(32_767)))
    #expect(sheet[cell("A2")]?.value == .text(Self.long(32_767)))
    #expect(sheet.layout.validations.first?.error == Self.long(255))
    #expect(sheet.layout.rowBreaks.count == 1023)
    #expect(sheet.layout.headerFooter.header == HeaderFooterText(Self.long(255)))
    #expect(sheet.notes.first?.text == Self.long(32_767))
  }
}
