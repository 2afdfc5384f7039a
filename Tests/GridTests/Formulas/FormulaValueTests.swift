import Testing
import Vocabulary

@testable import Grid

struct FormulaValueTests {
  @Test(
    arguments: [
      (0.1, "0.1"), (99.97, "99.97"), (1144, "1144"), (-0.5, "-0.5"), (0.1 + 0.2, nil),
      (1.0 / 3, nil),
      (1e300, nil), (0, "0"),
    ] as [(Double, String?)])
  func `the exact figure is the one that has this double`(_ number: Double, _ figure: String?) {
    #expect(FormulaValue.number(number).exactFigure?.normalized.description == figure)
  }

  @Test(arguments: [
    (FormulaValue.number(1e-7), CellValue.number(StoredNumber(trusted: "1E-07"))),
    (.number(9), .number(StoredNumber(trusted: "9"))), (.text("a"), .text("a")),
    (.boolean(true), .boolean(true)), (.error(.notAvailable), .error("#N/A")),
  ])
  func `a value and its cell are the same`(_ value: FormulaValue, _ cell: CellValue) {
    #expect(value.cell == cell)
    #expect(FormulaValue(cell) == value)
  }

  @Test func `a date is its number, and nothing is blank`() {
    #expect(FormulaValue(.date(StoredNumber(trusted: "44824"))) == .number(44824))
    #expect(FormulaValue(nil) == .blank)
    #expect(FormulaValue.blank.cell == nil)
    #expect(FormulaValue.text("x").exactFigure == nil)
  }
}
