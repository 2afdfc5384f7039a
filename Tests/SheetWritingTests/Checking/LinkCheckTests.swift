import SheetPlans
import Testing
import Vocabulary

@testable import SheetWriting

struct LinkCheckTests {
  static let faults: [([LinkPlan], PlanFault.Reason)] = [
    ([LinkPlan(cell("B2"), to: "A!A1"), LinkPlan(cell("B2"), to: "A!A2")], .twoLinks),
    ([LinkPlan(cell("B2"), to: "")], .emptyText(.link)),
    ([LinkPlan(cell("B2"), to: "A!A1\u{1}")], .letter(1, in: .link)),
    (
      [LinkPlan(cell("B2"), to: String(repeating: "a", count: 2080))], .longText(.link, limit: 2079)
    ),
    ([LinkPlan(cell("B2"), to: "A!A1", tooltip: "")], .emptyText(.tooltip)),
    (
      [LinkPlan(cell("B2"), to: "A!A1", tooltip: String(repeating: "ộ", count: 256))],
      .longText(.tooltip, limit: 255)
    ),
  ]

  @Test(arguments: faults)
  func `what no link can be`(_ links: [LinkPlan], _ reason: PlanFault.Reason) {
    let error = #expect(throws: SheetWritingError.self) {
      try WrittenBook { $0.links = links }
    }
    guard case .plan(_, let fault) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(fault == PlanFault(reason, sheet: "Biểu 1", range: range("B2")))
  }

  @Test func `more links than a sheet holds`() {
    let links = (1...WritingLimits.links + 1).map { row in
      LinkPlan(CellAddress(row: row, column: 1) ?? .first, to: "A!A1")
    }
    let error = #expect(throws: SheetWritingError.self) { try WrittenBook { $0.links = links } }
    guard case .plan(_, let fault) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(fault.reason == .tooMany(.links, limit: 65_530))
  }
}
