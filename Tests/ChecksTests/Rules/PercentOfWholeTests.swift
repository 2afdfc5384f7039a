import Testing
import Vocabulary

@Suite struct PercentOfWholeTests {
  @Test(arguments: [
    ("2", "0", []), ("2", "50", []), ("2", "100", []), ("2", "1", ["BM513 warning 1.2 D2"]),
    ("2", "2", ["BM513 warning 1.2 D2"]), ("2", "51", ["BM513 warning 1.2 D2"]),
    ("2", "50,4", ["BM513 warning 1.2 D2"]), ("2", "49,9", ["BM513 warning 1.2 D2"]),
    ("3", "33", []), ("3", "33,3", []), ("3", "33,33", []), ("3", "34", []), ("3", "66,6", []),
    ("3", "35", ["BM513 warning 1.2 D2"]), ("3", "33,4", []),
    ("3", "33,5", ["BM513 warning 1.2 D2"]),
    ("1", "1", ["BM513 warning 1.2 D2"]), ("1", "100", []),
    ("7", "14", []), ("7", "20", ["BM513 warning 1.2 D2"]),
    // Of a hundred there is every percentage, of more every tenth.
    ("100", "1", []), ("1000", "1", []), ("1000", "0,1", []),
    ("1000", "0,05", ["BM513 warning 1.2 D2"]),
    ("9223372036854775807", "1", []),
    // Nothing to hold it against.
    ("", "50", ["BM402 warning 1"]), ("2!", "51", []), ("2", "51!", []), ("missing", "51", []),
    ("2,5", "51", []), ("-2", "51", []), ("0", "51", ["BM502 info 1.2 D2"]),
    ("2", "150", ["BM512 error 1.2 D2"]), ("2", "-1", []),
  ])
  func `a percentage that the whole can make`(
    _ whole: String, _ points: String, told: [String]
  ) throws {
    let report = try DrawnReport(
      """
      2.1. | Số cơ quan được thanh tra | Cơ quan | count #so   | \(whole)  |
      2.2. | Tỷ lệ đã thực hiện        | %       | percent #tl | \(points) |
      """, concepts: "tl of so")
    #expect(report.told() == told)
  }

  @Test(arguments: [
    ("1", "percent", ["BM513 info 1.1 D1"]), ("01", "percent", ["BM513 info 1.1 D1"]),
    ("1,0", "percent", ["BM513 info 1.1 D1"]),
    // The sign says what is meant.
    ("1%", "percent", []), ("1!", "percent", []), ("0,99", "percent", []), ("2", "percent", []),
    ("1", "count", []), ("1", "number", []), ("\"một\"", "percent", []),
  ])
  func `a bare 1 may be all of it`(_ points: String, _ kind: String, told: [String]) throws {
    #expect(try DrawnReport("1. | Tỷ lệ cắt giảm | % | \(kind) | \(points) |").told() == told)
  }

  @Test(arguments: [
    ("200", "2", []), ("2", "2", ["BM501 error 1.1 D1"]),
    ("", "2", ["BM402 warning 1", "BM513 info 1.1 D1"]),
    ("2", "", ["BM402 warning 1"]),
  ])
  func `a 1 beside its whole is held against that`(
    _ whole: String, _ part: String, told: [String]
  ) throws {
    let report = try DrawnReport(
      """
      1. | Tỷ lệ | %     | ratio 3/2 | 1        |
         | Tổng  | Hồ sơ | count     | \(whole) |
         | Xong  | Hồ sơ | count     | \(part)  |
      """)
    #expect(report.told() == told)
  }
}
