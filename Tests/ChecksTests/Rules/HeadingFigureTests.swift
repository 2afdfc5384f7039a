import Reporting
import Testing
import Vocabulary

@Suite struct HeadingFigureTests {
  @Test(arguments: [
    ("2", ["BM403 warning 1.1 D1"]), ("-2", ["BM403 warning 1.1 D1"]),
    ("2!", ["BM403 warning 1.1 D1"]),
    ("9223372036854775807", ["BM403 warning 1.1 D1"]), ("0", ["BM403 info 1.1 D1"]),
    ("", []), ("\"02 đoàn\"", []), ("missing", []),
  ])
  func `a figure in the row of a heading`(_ value: String, told: [String]) throws {
    let report = try DrawnReport(
      """
      3.   | Kiểm tra CCHC       |         | group | \(value) |
      3.1. | Số phòng được kiểm tra | Phòng | count | 5        |
      """)
    #expect(report.told() == told)
  }

  @Test func `in another column too`() throws {
    let report = try DrawnReport(
      """
      3.   | Kiểm tra CCHC          |       | group | ;; 2 |
      3.1. | Số phòng được kiểm tra | Phòng | count | 5    |
      """)
    #expect(report.told() == ["BM403 warning 1.1 E1"])
  }

  /// Though nothing of its own stands there, the row is no heading.
  @Test func `a question that the rows below answer may hold a figure`() throws {
    let report = try DrawnReport(
      """
      1.2. | Kiện toàn tổ chức |                   | bool below | 1 |
           | Đã hoàn thành     | Hoàn thành = 1    | status     | 1 |
           | Chưa hoàn thành   | Chưa hoàn thành=2 | status     |   |
      """)
    #expect(report.told() == [])
  }
}
