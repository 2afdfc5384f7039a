import Testing

@testable import Grid

struct SubtotalTests {
  private static let cells = [
    "A1": "1", "A2": "2", "A3": "=SUBTOTAL(9,A1:A2)", "A4": "4", "A5": "x",
    "B1": "=SUBTOTAL(9,A1:A2)+1",
  ]

  @Test(arguments: [
    ("SUBTOTAL(9,A1:A5)", "7"), ("SUBTOTAL(109,A1:A5)", "7"), ("SUBTOTAL(1,A1:A2)", "1.5"),
    ("SUBTOTAL(2,A1:A5)", "3"), ("SUBTOTAL(3,A1:A5)", "4"), ("SUBTOTAL(4,A1:A5)", "4"),
    ("SUBTOTAL(5,A1:A5)", "1"), ("SUBTOTAL(6,A1:A4)", "8"), ("SUBTOTAL(9,A1:A2,A4)", "7"),
    ("A3", "3"),
    ("SUBTOTAL(7,A1:A5)", "?"), ("SUBTOTAL(12,A1:A5)", "?"), ("SUBTOTAL(9,1)", "?"),
    ("SUBTOTAL(9,B1)", "?"),
  ])
  func `subtotals leave out subtotals`(_ formula: String, _ result: String) {
    #expect(DrawnBook(Self.cells).computed(formula) == result)
  }

  @Test(arguments: [
    (FormulaSource.Hiding.none, "7", "7"), (.byHand, "7", "?"), (.unknown, "?", "?"),
  ])
  func `hidden rows may count or not`(
    _ hiding: FormulaSource.Hiding, _ all: String, _ visible: String
  ) {
    var book = DrawnBook(Self.cells)
    book.hiding = hiding
    #expect(book.computed("SUBTOTAL(9,A1:A2,A4)") == all)
    #expect(book.computed("SUBTOTAL(109,A1:A2,A4)") == visible)
  }
}
