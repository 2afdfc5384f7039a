import Reporting
import Testing
import Vocabulary

@Suite struct SameNotionTests {
  @Test(arguments: [
    ("615", "615", "615", []), ("0", "0", "0", []),
    ("614", "615", "634", ["BM515 info 1.1 D1"]), ("615", "615", "616", ["BM515 info 1.1 D1"]),
    ("615", "614", "615", ["BM515 info 1.1 D1"]), ("0", "1", "0", ["BM515 info 1.1 D1"]),
    ("615", "missing", "612", ["BM515 info 1.1 D1"]),
    ("missing", "615", "612", ["BM515 info 2.1 D1"]),
    ("615!", "614", "614", []), ("615", "614!", "615", []),
    ("\"như năm trước\"", "615", "615", []), ("615", "", "615", ["BM402 warning 2"]),
    ("615,0", "615", "615", []), ("-1", "1", "1", ["BM515 info 1.1 D1"]),
    ("9223372036854775807", "9223372036854775806", "missing", ["BM515 info 1.1 D1"]),
  ])
  func `one notion in three tables has one figure`(
    _ first: String, _ second: String, _ third: String, told: [String]
  ) throws {
    let report = try DrawnReport(
      """
      == Biểu 4
      2. | Tổng số ĐVSN      | Đơn vị | count #bm | \(first)  |
      == Biểu 5
      1. | Tổng số ĐVSN      | Đơn vị | count #cv | \(second) |
      == Biểu 6
      2. | Tổng số ĐVSN      | Đơn vị | count #tc | \(third)  |
      """, concepts: "bm sameAs tc+cv")
    #expect(report.told() == told)
  }

  /// The total is offered in its own cell; here it is only held against the other figure.
  @Test(arguments: [
    ("70", "63", "133", ["BM507 warning 1.1 D1"]),
    ("70", "63", "134", ["BM507 warning 1.1 D1", "BM515 info 2.1 D1"]),
    // What the blank part holds nobody knows.
    ("70", "", "134", ["BM402 warning 1", "BM507 warning 1.1 D1"]),
    ("70", "63!", "134", ["BM402 warning 1"]),
    ("70", "63", "", ["BM507 warning 1.1 D1", "BM402 warning 2"]),
  ])
  func `a blank total counts with its parts`(
    _ one: String, _ other: String, _ elsewhere: String, told: [String]
  ) throws {
    let report = try DrawnReport(
      """
      == Biểu 4
      2. | Tổng số ĐVSN | Đơn vị | count =2+3 #bm |              |
         | Cấp tỉnh     | Đơn vị | count          | \(one)       |
         | Cấp huyện    | Đơn vị | count          | \(other)     |
      == Biểu 6
      2. | Tổng số ĐVSN | Đơn vị | count #tc      | \(elsewhere) |
      """, concepts: "bm sameAs tc")
    #expect(report.told() == told)
  }

  @Test(arguments: [
    ("615/615", "615", []), ("600/615", "614", ["BM515 info 1.1 D1"]),
    ("600/615!", "614", []), ("600", "615", []),
  ])
  func `the whole may stand behind a stroke`(
    _ written: String, _ elsewhere: String, told: [String]
  ) throws {
    let report = try DrawnReport(
      """
      == Biểu 5
      1. | Số ĐVSN được duyệt | Đơn vị | count #duyet | \(written)   |
      == Biểu 6
      2. | Tổng số ĐVSN       | Đơn vị | count #tc    | \(elsewhere) |
      """, concepts: "duyet atMost cv\ntc sameAs cv")
    #expect(report.told() == told)
  }

  @Test func `a notion that the form asks for once is held against nothing`() throws {
    let report = try DrawnReport(
      "2. | Tổng số ĐVSN | Đơn vị | count #tc | 615 |", concepts: "tc sameAs cv+bm")
    #expect(report.told() == [])
  }
}
