import Reporting
import Testing
import Vocabulary

@testable import Checks

@Suite struct BlankRatioTests {
  @Test(arguments: [
    ("28", "64", "ratio 3/2", ["BM503 info 1.1 D1"]),
    ("0", "64", "ratio 3/2", ["BM503 info 1.1 D1"]),
    // Nothing can be offered.
    ("0", "0", "ratio 3/2", []),
    ("65", "64", "ratio 3/2", ["BM402 warning 1", "BM504 error 1.3 D3"]),
    ("28", "64!", "ratio 3/2", ["BM402 warning 1"]),
    // It is not asked for.
    ("28", "64", "ratio 3/2 exempt", []),
  ])
  func `a blank percentage with both parts is offered`(
    _ above: String, _ below: String, _ kind: String, told: [String]
  ) throws {
    let report = try DrawnReport(
      """
      1. | Tỷ lệ | %     | \(kind) |          |
         | Tổng  | Hồ sơ | count   | \(below) |
         | Xong  | Hồ sơ | count   | \(above) |
      """)
    #expect(report.told() == told)
  }

  @Test func `words are no blank, and a missing row has no place for it`() throws {
    for value in ["\"đang tính\"", "missing"] {
      let report = try DrawnReport(
        """
        1. | Tỷ lệ | %     | ratio 3/2 | \(value) |
           | Tổng  | Hồ sơ | count     | 64       |
           | Xong  | Hồ sơ | count     | 28       |
        """)
      #expect(report.told() == [])
    }
  }

  @Test func `where something is left it does not offer all of it`() throws {
    let report = try DrawnReport(
      """
      1. | Tỷ lệ | %     | ratio 3/2 |         |
         | Tổng  | Hồ sơ | count     | 106.075 |
         | Xong  | Hồ sơ | count     | 106.070 |
      """)
    #expect(report.findings().first?.fix.english == "Please enter 99.995 there.")
  }
}
