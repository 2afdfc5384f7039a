import Grid
import SheetPlans
import Testing
import Vocabulary

@testable import SheetWriting

struct ExactNumberTests {
  @Test(
    arguments: [
      "0", "-0.05", "9.95", "8.41", "0.1", "123456789012345", "-0.000000000000001",
      "99999.9999999999",
      "1000000000000000000", "1234567890123450000", "0.30", "1137.50",
    ])
  func `fifteen digits come back`(_ literal: String) throws {
    let figure = try #require(Figure(literal))
    let written = try WrittenBook { $0.cells = [CellPlan(cell("A1"), .number(figure))] }
    let found = try #require(try written.read().sheets[0].cells.first?.value)
    guard case .number(let number) = found else {
      Issue.record("\(found)")
      return
    }
    #expect(number.double == Double(figure))
    #expect(Double(literal) == Double(figure))
  }

  @Test(arguments: ["1234567890123456", "0.1234567890123456", "-9007199254740993"])
  func `more digits are refused`(_ literal: String) throws {
    let figure = try #require(Figure(literal))
    refuses(.digits(figure), at: "B2") { $0.cells = [CellPlan(cell("B2"), .number(figure))] }
    refuses(.digits(figure), at: "B2") {
      $0.cells = [CellPlan(cell("B2"), .formula("1", result: .number(figure)))]
    }
  }
}
