import Grid
import SheetPlans
import TestSupport
import Testing
import Vocabulary

@testable import SheetPatching

struct NewSheetTests {
  private static func long(_ count: Int) -> String { String(repeating: "ộ", count: count) }

  static let refused: [CellContent] = [
    .text(long(32_768)),
    .pieces([TextPiece(long(20_000), Letters()), TextPiece(long(20_000), Letters())]),
    .number(Figure("1234567890123456789") ?? 0), .formula("1", result: .text(long(32_768))),
    .formula("1", result: .number(Figure("1234567890123456789") ?? 0)),
  ]

  @Test(arguments: refused)
  func `what no cell can hold is refused with its place`(_ content: CellContent) throws {
    let error = #expect(throws: PatchingError.self) {
      try NewSheetBook { $0.cells = [CellPlan(cell("A1")), CellPlan(cell("B2"), content)] }
    }
    #expect(error?.cell == cell("B2") && error?.sheet == "Mới")
  }

  @Test func `notes have parts of their own, beside those of other sheets`() throws {
    let book = try AnnotatedBook(BookDrawing(cells: "<c r='A1'><v>1</v></c>")) {
      patch throws(PatchingError) in
      try patch.note(NotePlan(cell("A1"), "cũ"), ofSheet: 0)
      var plan = SheetPlan("Mới")
      plan.columnWidths = [2: 60]
      plan.notes = [
        NotePlan(cell("A1"), "một", author: "An"), NotePlan(cell("B9"), "hai"),
        NotePlan(cell("A1"), "ba"),
      ]
      try patch.insertFirst(plan)
    }
    #expect(try book.newFaults() == [])
    let sheets = try book.read().sheets
    #expect(sheets[0].notes.map(\.text) == ["một\n\nba", "hai"])
    #expect(sheets[0].notes.map(\.author) == ["An", ""])
    #expect(sheets[1].notes.map(\.text) == ["cũ"])
    #expect(book.text("xl/comments2.xml").contains("một"))
    // Within the second column, which is wide.
    #expect(
      book.text("xl/drawings/vmlDrawing2.vml").contains("<x:Anchor>1, 12, 0, 12, 1, 312, 3, 12<"))
  }

  @Test func `of two new sheets the later counts`() throws {
    let book = try AnnotatedBook(BookDrawing(cells: "")) { patch throws(PatchingError) in
      try patch.insertFirst(SheetPlan("Một"))
      try patch.insertFirst(SheetPlan("Hai"))
    }
    #expect(try book.read().sheets.map(\.name) == ["Hai", "Biểu mẫu 1"])
  }

  @Test func `a workbook whose first sheet is hidden`() throws {
    let drawing = BookDrawing(sheets: [
      .init("name='bieumau' state='veryHidden'", xml: BookDrawing.worksheet("<sheetData/>")),
      .init("name='Biểu 1'", xml: BookDrawing.worksheet("<sheetData/>")),
    ])
    let book = try AnnotatedBook(drawing) { patch throws(PatchingError) in
      var plan = SheetPlan("Mới")
      plan.isHidden = true
      try patch.insertFirst(plan)
    }
    #expect(try book.read().sheets.map(\.state) == [.visible, .veryHidden, .visible])
  }

  @Test func `equal plans give equal bytes`() throws {
    #expect(
      try NewSheetBook(ReviewPlan.plan).book.after == NewSheetBook(ReviewPlan.plan).book.after)
  }
}
