import Reporting
import Testing
import Vocabulary

@testable import Checks

/// Which rows of a report can only be blank or 0.
@Suite struct ExcusedRowsTests {
  @Test(arguments: [
    ("0", "", "", ["D2", "D3"]), ("0", "0", "", ["D3"]), ("5", "", "", []), ("", "", "", []),
    // The total is reached without the row.
    ("5", "5", "", ["D3"]), ("5", "4", "", []), ("5", "6", "", []),
    // A figure that cannot be right says nothing about others.
    ("5!", "5!", "", []),
  ])
  func `the parts of a total`(
    _ total: String, _ one: String, _ other: String, excused: [String]
  ) throws {
    let found = try blanks(
      """
      1. | Tổng số   | Thủ tục | count =2+3 | \(total) |
         | Cấp tỉnh  | Thủ tục | count      | \(one)   |
         | Cấp huyện | Thủ tục | count      | \(other) |
      """)
    #expect(found == excused)
  }

  @Test func `what is part of nothing, however deep`() throws {
    let found = try blanks(
      """
      1. | Tổng số          | Hồ sơ | count =2+3  | 0 |
         | Tiếp nhận mới    | Hồ sơ | count =4+5  |   |
         | Kỳ trước chuyển  | Hồ sơ | count       |   |
         | Trực tuyến       | Hồ sơ | count #tt   |   |
         | Trực tiếp        | Hồ sơ | count       |   |
         | Thanh toán       | Hồ sơ | count #chi  |   |
         | Tỷ lệ thanh toán | %     | ratio 6/4   |   |
         | Tỷ lệ đúng hạn   | %     | percent #dh |   |
         | Số văn bản       | Văn bản | count     |   |
      """, concepts: "chi atMost tt\ndh of chi")
    #expect(found == ["D2", "D3", "D4", "D5", "D6", "D7", "D8"])
  }

  @Test(arguments: [("", []), ("1", []), ("0", ["D2", "D3"])])
  func `what an answer leaves nothing for`(_ answer: String, excused: [String]) throws {
    let found = try blanks(
      """
      6.   | Khảo sát  |       | bool #ks 1=Có;0=Không | \(answer) |
      6.1. | Số phiếu  | Phiếu | count #phieu          |           |
      6.2. | Hình thức |       | coded #ht 0=Giấy      |           |
      """, concepts: "phieu gate ks=1\nht gate ks=1")
    #expect(found == excused)
  }

  @Test(arguments: [("", "", ["D1", "D3"]), ("1", "", ["D1", "D3"]), ("", "2", ["D1", "D2"])])
  func `the other answers, and the question that they answer`(
    _ done: String, _ open: String, excused: [String]
  ) throws {
    let found = try blanks(
      """
      1. | Kiện toàn       |          | bool below |         |
         | Đã hoàn thành   | Xong = 1 | status     | \(done) |
         | Chưa hoàn thành | Chưa = 2 | status     | \(open) |
      """)
    #expect(found == excused)
  }

  /// Relations of which the form has nothing else make nobody wait.
  @Test func `rows that are parts of themselves`() throws {
    let found = try blanks(
      """
      1. | Tổng số | Hồ sơ | count =1+2 #a |   |
      2. | Một     | Hồ sơ | count =1 #b   | 0 |
      """, concepts: "a atMost b\nb atMost a")
    #expect(found == ["D1"])
  }

  /// The cells of excused rows that are blank.
  private func blanks(_ rows: String, concepts: String = "") throws -> [String] {
    let drawn = try DrawnReport(rows, concepts: concepts)
    let checked = drawn.checked()
    return ExcusedRows.positions(in: checked).sorted().filter { checked.isBlank($0) }
      .compactMap { checked.value($0).cell?.description }
  }
}
