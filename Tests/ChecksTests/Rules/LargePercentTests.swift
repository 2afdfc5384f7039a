import Reporting
import Testing
import Vocabulary

@Suite struct LargePercentTests {
  @Test(arguments: [
    ("100", "percent", []), ("100,0", "percent", []), ("0", "percent", []),
    ("100,01", "percent", ["BM512 error 1.1 D1"]), ("120", "percent", ["BM512 error 1.1 D1"]),
    ("120%", "percent", ["BM512 error 1.1 D1"]),
    ("922337203685477580", "percent", ["BM512 error 1.1 D1"]),
    ("120!", "percent", []), ("\"vượt kế hoạch\"", "percent", []), ("missing", "percent", []),
    // What is no percentage may be as large as it likes.
    ("120", "count", []), ("120", "number", []),
  ])
  func `a share is no more than all of it`(
    _ points: String, _ kind: String, told: [String]
  ) throws {
    #expect(try DrawnReport("1. | Tỷ lệ | % | \(kind) | \(points) |").told() == told)
  }

  @Test(arguments: [
    // With both parts there the percentage is held against them.
    ("64", "80", "count", ["BM504 error 1.3 D3"]),
    ("64", "80", "count plan", ["BM504 warning 1.3 D3"]),
    ("64", "60", "count", ["BM501 error 1.1 D1"]),
    // More than was planned can be done.
    ("", "60", "count", ["BM402 warning 1", "BM512 error 1.1 D1"]),
    ("", "60", "count plan", ["BM402 warning 1", "BM512 warning 1.1 D1"]),
    ("64", "", "count", ["BM402 warning 1", "BM512 error 1.1 D1"]),
    ("64!", "60", "count", ["BM512 error 1.1 D1"]),
    // And of nothing there is no percentage at all.
    ("0", "0", "count", ["BM502 info 1.1 D1", "BM512 error 1.1 D1"]),
  ])
  func `125 percent of what the form counts`(
    _ whole: String, _ part: String, _ kind: String, told: [String]
  ) throws {
    let report = try DrawnReport(
      """
      1. | Tỷ lệ | %     | ratio 3/2 | 125      |
         | Tổng  | Hồ sơ | \(kind)   | \(whole) |
         | Xong  | Hồ sơ | count     | \(part)  |
      """)
    #expect(report.told() == told)
  }

  @Test(arguments: [("Biểu 1", "D1", []), ("Biểu 1", "D2", ["BM512"]), ("Biểu 2", "D1", ["BM512"])])
  func `what the reader has asked about is not asked twice`(
    _ sheet: String, _ cell: String, told: [String]
  ) throws {
    let nothing = Phrase(vi: "", en: "")
    let asked = Finding(
      FindingCode(rawValue: "BM319"), .warning,
      at: FindingPlace(table: 1, row: 1, sheet: sheet, cell: CellAddress(cell)),
      message: nothing, fix: nothing)
    let report = try DrawnReport("1. | Tỷ lệ | % | percent | 9876 |", findings: [asked])
    #expect(report.findings().map(\.code.rawValue) == told)
  }
}
