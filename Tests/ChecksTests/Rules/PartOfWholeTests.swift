import Testing
import Vocabulary

@testable import Checks

@Suite struct PartOfWholeTests {
  @Test(arguments: [
    ("30", "30", "count", []), ("30", "31", "count", ["BM504 error 1.3 D3"]),
    ("30", "29", "count", []), ("0", "1", "count", ["BM504 error 1.3 D3"]),
    ("9223372036854775806", "9223372036854775807", "count", ["BM504 error 1.3 D3"]),
    // More than was planned can be done.
    ("30", "31", "count plan", ["BM504 warning 1.3 D3"]),
    ("-5", "3", "count plan", []), ("30!", "31", "count", []), ("30", "31!", "count", []),
    ("", "31", "count exempt", []),
  ])
  func `the part of a percentage is no more than its whole`(
    _ whole: String, _ part: String, _ kind: String, told: [String]
  ) throws {
    let report = try DrawnReport(
      """
      1. | Tỷ lệ | %     | ratio 3/2 exempt |          |
         | Tổng  | Hồ sơ | \(kind)          | \(whole) |
         | Xong  | Hồ sơ | count            | \(part)  |
      """)
    #expect(report.told() == told)
  }

  @Test(arguments: [
    ("36", "36", []), ("36", "37", ["BM504 warning 2.1 D1"]), ("", "37", ["BM402 warning 1"]),
    ("36", "0", []),
  ])
  func `what the catalogue knows to be a part is only asked about`(
    _ whole: String, _ part: String, told: [String]
  ) throws {
    let report = try DrawnReport(
      """
      == Biểu 4
      2.1. | Biên chế được giao | Người | count #giao   | \(whole) |
      == Biểu 5
      2.2. | Biên chế có mặt    | Người | count #co_mat | \(part)  |
      """, concepts: "co_mat atMost giao")
    #expect(report.told() == told)
  }
}
