import Reporting
import Testing
import Vocabulary

@testable import Checks

@Suite struct NothingToDivideTests {
  @Test(arguments: [
    ("100", "0", "0", ["BM502 info 1.1 D1"]), ("0", "0", "0", ["BM502 info 1.1 D1"]),
    ("50", "", "0", ["BM502 info 1.1 D1"]),
    // The percentage, and nothing else, can stay blank.
    ("", "0", "0", []), ("\"không phát sinh\"", "0", "0", []),
    // A part of nothing is another matter.
    ("100", "3", "0", ["BM504 error 1.3 D3"]),
  ])
  func `of nothing there is no percentage`(
    _ points: String, _ above: String, _ below: String, told: [String]
  ) throws {
    let report = try DrawnReport(
      """
      1. | Tỷ lệ | %     | ratio 3/2 | \(points) |
         | Tổng  | Hồ sơ | count     | \(below)  |
         | Xong  | Hồ sơ | count     | \(above)  |
      """)
    #expect(report.told() == told)
  }

  @Test func `all are told at the first, as gravely as was asked for`() throws {
    let report = try DrawnReport(
      """
      1. | Tỷ lệ xử lý     | %       | ratio 3/2   | 100 |
         | Cần xử lý       | Văn bản | count       | 0   |
         | Đã xử lý        | Văn bản | count       | 0   |
      2. | Tỷ lệ rà soát   | %       | ratio 6/5   | 0   |
         | Cần rà soát     | Văn bản | count       | 0   |
         | Đã rà soát      | Văn bản | count       | 0   |
      3. | Số thanh tra    | Cơ quan | count #so   | 0   |
         | Tỷ lệ kết luận  | %       | percent #tl | 100 |
      """, concepts: "tl of so")
    #expect(report.told(CheckOptions(zeroOverZero: .error)) == ["BM502 error 1.1 D1"])
    let message = report.findings().first?.message.english ?? ""
    #expect(message.contains("cell D4 (0%), cell D8 (100%)"))
  }

  @Test func `0 of an empty whole is nothing to tell where the part has no row`() throws {
    let report = try DrawnReport(
      """
      1. | Số thanh tra   | Cơ quan | count #so   | 0 |
         | Tỷ lệ kết luận | %       | percent #tl | 0 |
      """, concepts: "tl of so")
    #expect(report.told() == [])
  }
}
