import Testing

@testable import SheetReading

struct AsideBudgetTests {
  @Test func `entries of all lists count together`() throws {
    var budget = AsideBudget()
    try budget.take(.links, ReadingLimits.asides - 1, of: "a.xlsx")
    try budget.take(.notes, of: "a.xlsx")
    let error = #expect(throws: ReadingError.self) { try budget.take(.names, of: "a.xlsx") }
    #expect(error?.file == "a.xlsx")
    guard case .tooMany(.names, limit: ReadingLimits.asides) = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func `so do rows and texts`() throws {
    var budget = try AsideBudget.rest(bytes: 6)
    try budget.take(text: nil, of: "")
    try budget.take(text: "Số 1", of: "")
    #expect(throws: ReadingError.self) { try budget.take(text: "x", of: "") }
    try budget.take(rows: ReadingLimits.rowRuns, of: "")
    #expect(throws: ReadingError.self) { try budget.take(rows: 1, of: "") }
  }
}
