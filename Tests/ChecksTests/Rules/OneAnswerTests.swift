import Testing
import Vocabulary

@Suite struct OneAnswerTests {
  @Test(arguments: [
    ("1", "", "", []), ("", "2", "", []), ("1", "0", "0", []), ("0", "0", "0", []),
    ("1", "2", "", ["BM511 error 1.2 D2"]), ("1", "1", "1", ["BM511 error 1.2 D2"]),
    ("", "2", "3", ["BM511 error 1.3 D3"]), ("1", "missing", "3", ["BM511 error 1.2 D2"]),
    ("1!", "2", "", ["BM511 error 1.2 D2"]), ("1", "\"không\"", "", []),
    ("-1", "9223372036854775807", "", ["BM511 error 1.2 D2"]),
    // Asked for once, at the first of them.
    ("", "", "", ["BM402 warning 1"]), ("missing", "", "", []),
  ])
  func `of the rows that answer a question one is filled in`(
    _ done: String, _ under: String, _ open: String, told: [String]
  ) throws {
    let report = try DrawnReport(
      """
      1.1. | Kiện toàn tổ chức   |                     | bool below | 1        |
           | Đã hoàn thành       | Hoàn thành = 1      | status     | \(done)  |
           | Đang thực hiện      | Đang thực hiện = 2  | status     | \(under) |
           | Chưa thực hiện      | Chưa thực hiện = 3  | status     | \(open)  |
      """)
    #expect(report.told() == told)
  }

  @Test func `rows of two questions do not mix`() throws {
    let report = try DrawnReport(
      """
      == Biểu 1
         | Đã hoàn thành   | Hoàn thành = 1 | status | 1 |
         | Chưa hoàn thành | Chưa = 2       | status |   |
      2. | Số văn bản      | Văn bản        | count  | 9 |
         | Đã hoàn thành   | Hoàn thành = 1 | status |   |
         | Chưa hoàn thành | Chưa = 2       | status | 2 |
      == Biểu 2
         | Đã hoàn thành   | Hoàn thành = 1 | status | 1 |
         | Chưa hoàn thành | Chưa = 2       | status |   |
      """)
    #expect(report.told() == [])
  }

  @Test func `a single row of answers is no choice`() throws {
    let report = try DrawnReport(
      """
      1. | Đã hoàn thành | Hoàn thành = 1 | status | 1 |
      2. | Số văn bản    | Văn bản        | count  | 9 |
      3. | Đã ban hành   | Ban hành = 1   | status | 1 |
      """)
    #expect(report.told() == [])
  }
}
