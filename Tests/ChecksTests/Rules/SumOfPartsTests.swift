import Testing
import Vocabulary

@testable import Checks

@Suite struct SumOfPartsTests {
  @Test(arguments: [
    ("133", "70", "63", []), ("0", "0", "0", []),
    ("134", "70", "63", ["BM505 error 1.1 D1"]), ("132", "70", "63", ["BM505 error 1.1 D1"]),
    // What is missing may stand in a row that is still blank.
    ("133", "70", "", ["BM402 warning 1", "BM505 warning 1.1 D1"]),
    ("60", "70", "", ["BM402 warning 1", "BM505 error 1.1 D1"]),
    // A total that is reached without it leaves nothing for it.
    ("70", "70", "", []), ("0", "", "", []),
    ("133", "70", "missing", ["BM505 warning 1.1 D1"]),
    ("133", "70!", "60", []), ("133!", "70", "60", []), ("133", "", "", ["BM402 warning 1"]),
    // Too large to be added up.
    ("5", "9223372036854775807", "9223372036854775807", []),
  ])
  func `a total is the sum of its parts`(
    _ total: String, _ first: String, _ second: String, told: [String]
  ) throws {
    let report = try DrawnReport(
      """
      1. | Tổng số TTHC | Thủ tục | count =2+3 | \(total)  |
         | Cấp tỉnh     | Thủ tục | count      | \(first)  |
         | Cấp huyện    | Thủ tục | count      | \(second) |
      """)
    #expect(report.told() == told)
  }

  @Test func `parts that others report count where they are there`() throws {
    let report = try DrawnReport(
      """
      1. | Tổng số   | Thủ tục | count =2+3   | 70 |
         | Cấp sở    | Thủ tục | count        | 70 |
         | Cấp huyện | Thủ tục | count exempt |    |
      """)
    #expect(report.told() == [])
  }

  @Test func `a total of rows that the form lacks is none`() throws {
    let report = try DrawnReport(
      """
      1. | Tổng số | Thủ tục | count =2+9 | 70 |
         | Cấp sở  | Thủ tục | count      | 3  |
      """)
    #expect(report.told() == [])
  }
}
