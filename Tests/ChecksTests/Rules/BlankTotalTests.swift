import Testing
import Vocabulary

@testable import Checks

@Suite struct BlankTotalTests {
  @Test(arguments: [
    ("", "70", "63", "count =2+3", ["BM507 warning 1.1 D1"]),
    ("", "0", "0", "count =2+3", ["BM507 warning 1.1 D1"]),
    ("", "70", "", "count =2+3", ["BM402 warning 1", "BM507 warning 1.1 D1"]),
    ("", "", "", "count =2+3", []), ("", "70!", "63", "count =2+3", ["BM402 warning 1"]),
    ("", "70", "63", "count =2+3 exempt", []), ("missing", "70", "63", "count =2+3", []),
    ("!", "70", "63", "count =2+3", []), ("\"70 + 63\"", "70", "63", "count =2+3", []),
    ("", "9223372036854775807", "9223372036854775807", "count =2+3", ["BM402 warning 1"]),
  ])
  func `a blank total with parts is offered`(
    _ total: String, _ first: String, _ second: String, _ kind: String, told: [String]
  ) throws {
    let report = try DrawnReport(
      """
      1. | Tổng số TTHC | Thủ tục | \(kind) | \(total)  |
         | Cấp tỉnh     | Thủ tục | count   | \(first)  |
         | Cấp huyện    | Thủ tục | count   | \(second) |
      """)
    #expect(report.told() == told)
  }
}
