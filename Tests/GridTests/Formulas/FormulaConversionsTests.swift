import Testing

@testable import Grid

struct FormulaConversionsTests {
  @Test(arguments: [
    (2.9, 2), (-2.9, -2), (3, 3), (0.5, 0), (2.999, 2),
  ])
  func `what stands behind the point is dropped`(_ number: Double, _ integer: Int) throws {
    #expect(try FormulaValue.number(number).integer() == integer)
  }

  @Test(arguments: [2.999_999_999_999_999_6, 1e17, -1e300])
  func `a count is certain and not endless`(_ number: Double) {
    #expect(throws: FormulaStop.self) { try FormulaValue.number(number).integer() }
  }

  @Test(arguments: [(FormulaValue.number(-7), "-7"), (.blank, ""), (.boolean(true), "TRUE")])
  func `values have texts`(_ value: FormulaValue, _ text: String) throws {
    var doubt = FormulaDoubt(.exact)
    #expect(try value.text(&doubt) == text)
    #expect(!doubt.wasMet)
  }

  @Test(arguments: [1e15, 1e300, 1e-9])
  func `very large and very small numbers have none that is certain`(_ number: Double) {
    #expect(throws: FormulaStop.self) {
      var doubt = FormulaDoubt(.exact)
      return try FormulaValue.number(number).text(&doubt)
    }
  }
}
