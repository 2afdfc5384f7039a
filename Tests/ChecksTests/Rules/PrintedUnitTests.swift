import Reporting
import Testing
import Vocabulary

@testable import Checks

@Suite struct PrintedUnitTests {
  @Test(arguments: [
    ("%", "count", ["BM516 info 1 1"]), ("% ", "count", ["BM516 info 1 1"]),
    ("Tỷ lệ %", "count", ["BM516 info 1 1"]), ("Cơ quan, đơn vị", "count", []), ("", "count", []),
    ("%", "percent", []), ("%", "ratio 2/2", []), ("%", "group", []), ("%", "number", []),
  ])
  func `a form that counts in percent`(_ unit: String, _ kind: String, told: [String]) throws {
    let drawn = try DrawnReport(
      """
      4.1. | Số cơ quan được thanh tra | \(unit)  | \(kind) | 5 |
      4.2. | Số cơ quan                | Cơ quan  | count   | 5 |
      """)
    let remarks = Checks(drawn.form, drawn.catalogue, LevelTrees()).remarks
    #expect(
      remarks.map { finding in
        let place = finding.place
        return "\(finding.code.rawValue) \(finding.severity.rawValue)"
          + " \(place.table ?? 0) \(place.row ?? 0)"
      } == told)
    // It is no matter of the units.
    #expect(!drawn.told().contains { $0.hasPrefix("BM516") })
  }
}
