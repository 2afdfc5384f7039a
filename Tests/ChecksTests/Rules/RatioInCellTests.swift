import Testing
import Vocabulary

@testable import Checks

@Suite struct RatioInCellTests {
  @Test(arguments: [
    ("100% (18/18)", "18", "18", []), ("100%", "18", "18", []),
    ("100% (18/18)", "20", "20", ["BM508 error 1.1 D1"]),
    ("100% (18/18)", "18", "20", ["BM501 error 1.1 D1", "BM508 error 1.1 D1"]),
    ("100% (18/18)", "", "", ["BM402 warning 1"]), ("100% (18/18)!", "20", "20", []),
    ("100% (18/18)", "20!", "20", []),
  ])
  func `counts in the cell are those of the rows`(
    _ points: String, _ above: String, _ below: String, told: [String]
  ) throws {
    let report = try DrawnReport(
      """
      1. | Tỷ lệ họp trực tuyến | %      | ratio 3/2 | \(points) |
         | Tổng số              | Đơn vị | count     | \(below)  |
         | Đã kết nối           | Đơn vị | count     | \(above)  |
      """)
    #expect(report.told() == told)
  }
}
