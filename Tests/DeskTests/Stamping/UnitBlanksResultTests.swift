import Testing
import Vocabulary

@testable import Desk

struct UnitBlanksResultTests {
  @Test func `counts`() {
    var result = UnitBlanksResult(folder: "a")
    let error = OutputError.isFolder(path: "a/7")
    let outcomes: [UnitBlankOutcome] = [
      .made, .made, .made, .replaced, .replaced, .alreadyThere, .different, .refused(error),
    ]
    for (index, outcome) in outcomes.enumerated() { result.add(outcome, of: "\(index)") }
    #expect(result.made == 3 && result.replaced == 2 && result.alreadyThere == 1)
    #expect(result.good == 6 && result.different == ["6"])
    #expect(result.refused.map(\.code) == [error.code] && result.stop == nil)
    result.add(.stopped(error), of: "8")
    #expect(result.stop as? OutputError == error && result.good == 6)
  }
}
