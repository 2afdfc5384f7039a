import Reporting
import Testing
import Vocabulary

@testable import Checks

@Suite struct OpenTotalTests {
  @Test(arguments: [
    ("20", "", []), ("19", "", ["BM506 error 1.1 D1"]), ("21", "", ["BM506 warning 1.1 D1"]),
    // A note that names the rest is all that is asked for.
    ("21", "Còn 01 nhiệm vụ đang thực hiện", []),
    ("22", "Còn 01 nhiệm vụ đang thực hiện", ["BM506 warning 1.1 D1"]),
    ("21", "Còn 01/21 nhiệm vụ trong hạn", []),
    ("23", "01 nhiệm vụ đang thực hiện, 02 nhiệm vụ chưa đến hạn", []),
    ("24", "01 nhiệm vụ đang thực hiện, 02 nhiệm vụ chưa đến hạn", ["BM506 warning 1.1 D1"]),
    ("21", "Hoàn thành 1% kế hoạch ngày 1/1/2022", ["BM506 warning 1.1 D1"]),
    ("19", "Còn 01 nhiệm vụ đang thực hiện", ["BM506 error 1.1 D1"]),
    ("21", "[Báo cáo 01 lần]", ["BM506 warning 1.1 D1"]),
    ("20!", "", []), ("", "", ["BM507 warning 1.1 D1"]),
    ("9223372036854775807", "", ["BM506 warning 1.1 D1"]),
  ])
  func `a total is no less than its parts, and the rest is to be told`(
    _ total: String, _ note: String, told: [String]
  ) throws {
    #expect(try report(total, "6", note).told() == told)
  }

  @Test(arguments: [
    ("", "nếu không còn phần nào khác thì ghi 20."), ("[Báo cáo 01 lần]", "thì ghi 20."),
    ("Còn 01 nhiệm vụ đang thực hiện", "ghi tổng số, gồm cả phần nêu ở cột Ghi chú (1)"),
  ])
  func `a blank total is offered with what a note adds to it`(
    _ note: String, fix: String
  ) throws {
    let finding = try #require(try report("", "6", note).findings().first)
    #expect(finding.code.rawValue == "BM507")
    #expect(finding.fix.vietnamese.contains(fix))
  }

  @Test func `notes of parts count too`() throws {
    let report = try DrawnReport(
      """
      5.1. | Tổng số nhiệm vụ | Nhiệm vụ | count #tong | 23 | Còn 01 đang thực hiện
      5.2. | Đúng hạn         | Nhiệm vụ | count #dung | 14 |
      5.3. | Quá hạn          | Nhiệm vụ | count #qua  | 6  | 02 việc chưa đến hạn
      """, concepts: "tong covers dung+qua")
    #expect(report.told() == [])
  }

  @Test func `a blank part is named`() throws {
    let report = try report("21", "", "")
    #expect(report.told() == ["BM402 warning 1", "BM506 warning 1.1 D1"])
    #expect(report.findings().last?.message.english.contains("still blank: cell D3") == true)
  }

  private func report(_ total: String, _ late: String, _ note: String) throws -> DrawnReport {
    try DrawnReport(
      """
      5.1. | Tổng số nhiệm vụ | Nhiệm vụ | count #tong | \(total) | \(note)
      5.2. | Đúng hạn         | Nhiệm vụ | count #dung | 14       |
      5.3. | Quá hạn          | Nhiệm vụ | count #qua  | \(late)  |
      """, concepts: "tong covers dung+qua")
  }
}
