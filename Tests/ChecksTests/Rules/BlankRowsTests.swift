import Reporting
import Testing
import Vocabulary

@testable import Checks

@Suite struct BlankRowsTests {
  @Test(arguments: [
    ("", "count", "", ["BM402 warning 1"]), ("0", "count", "", []),
    // A formula without its result is told as such.
    ("!", "count", "", []), ("\"chưa có\"", "count", "", []), ("missing", "count", "", []),
    // A note of the unit says why; what the form prints there says nothing.
    ("", "count", "Không phát sinh", []), ("", "count", "[Báo cáo 01 lần]", ["BM402 warning 1"]),
    ("", "money", "", ["BM402 warning 1"]), ("", "percent", "", ["BM402 warning 1"]),
    ("", "coded 0=Chưa;1=Rồi", "", ["BM402 warning 1"]),
    // Nobody asks for it, or not of this unit.
    ("", "group", "", []), ("", "count exempt", "", []), ("", "count exempt:so", "", []),
    ("", "count exempt:xa", "", ["BM402 warning 1"]), ("", "count aggregate", "", []),
    ("", "count for:Sở_Nội_vụ", "", []), ("", "count for:Sở_Công_Thương", "", ["BM402 warning 1"]),
  ])
  func `what the unit has to report`(
    _ value: String, _ kind: String, _ note: String, told: [String]
  ) throws {
    let report = try DrawnReport(
      """
      1. | Số văn bản    | Văn bản | count   | 9        |
      2. | Số đối thoại  | Cuộc    | \(kind) | \(value) | \(note)
      """)
    #expect(report.told() == told)
  }

  @Test func `a report without anything is told by others`() throws {
    #expect(try DrawnReport("1. | Số văn bản | Văn bản | count | |").told() == [])
  }

  @Test func `what is asked of every office is missed in a return of unknown level`() throws {
    let rows = """
      1. | Số văn bản   | Văn bản | count           | 9 |
      2. | Số đối thoại | Cuộc    | count           |   |
      3. | Số VBQPPL    | Văn bản | count exempt:xa |   |
      """
    let report = try DrawnReport(rows, unit: nil)
    #expect(report.told() == ["BM402 warning 1"])
    #expect(report.findings().first?.message.english.contains("1 of 2 rows") == true)
  }

  /// So that a commune is not asked for what a district has.
  @Test(arguments: [
    ("xa", "cấp huyện", []), ("xa", "cấp xã", ["BM402 warning 1"]),
    ("huyen", "cấp xã", ["BM402 warning 1"]), ("huyen", "cấp huyện", ["BM402 warning 1"]),
    ("huyen", "cấp tỉnh", []), ("so", "cấp huyện", []), ("so", "đơn vị", ["BM402 warning 1"]),
  ])
  func `a row whose label names other levels is not asked`(
    _ level: String, _ words: String, told: [String]
  ) throws {
    let report = try DrawnReport(
      """
      1. | Số văn bản                   | Văn bản | count | 9 |
      2. | Số VBQPPL do \(words) ban hành | Văn bản | count |   |
      """, unit: ReportUnit(name: "Nơi gửi", level: Level(level)), levels: .drawn)
    #expect(report.told() == told)
  }

  @Test func `once for each table, and not what is offered in its own cell`() throws {
    let report = try DrawnReport(
      """
      == Biểu 1
      1. | Số văn bản   | Văn bản | count     |    |
      2. | Số đối thoại | Cuộc    | count     |    |
      == Biểu 2
      1. | Tỷ lệ        | %       | ratio 3/2 |    |
         | Tổng số      | Hồ sơ   | count     | 64 |
         | Đúng hạn     | Hồ sơ   | count     | 28 |
      == Biểu 3
      1. | Số phiếu     | Phiếu   | count     |    |
      """)
    #expect(report.told() == ["BM402 warning 1", "BM503 info 2.1 D1", "BM402 warning 3"])
    #expect(report.findings().first?.place == FindingPlace(table: 1, sheet: "Biểu 1"))
  }

  @Test func `a table that the return lacks is told by others`() throws {
    let report = try DrawnReport(
      """
      == Biểu 1
      1. | Số văn bản   | Văn bản | count | 9       |
      == Biểu 2
      1. | Số đối thoại | Cuộc    | count | missing |
      """)
    #expect(report.told() == [])
  }

  @Test func `only the column that the unit fills in`() throws {
    let rows = """
      1. | Số văn bản   | Văn bản | count | 9 ;; 9 |
      2. | Số đối thoại | Cuộc    | count | 3 ;;   |
      """
    #expect(try DrawnReport(rows).told() == [])
    let entries = [Form.Entry(.province, levels: [Level("so")])]
    #expect(try DrawnReport(rows, entries: entries).told() == ["BM402 warning 1"])
  }
}

@Suite struct CellListTests {
  @Test(arguments: [
    ("D5", " (ô D5)"), ("D5 D6 D7", " (ô D5–D7)"), ("D5 D7 D8", " (ô D5, D7–D8)"),
    ("D5 E6", " (ô D5, E6)"),
    ("D7 D6", " (ô D7, D6)"), ("", ""), ("D1048576 E1", " (ô D1048576, E1)"),
    ("A1 A3 A5 A7 A9 A11 A13 A15 A17 A19", " (ô A1, A3, A5, A7, A9, A11, A13, A15, A17, A19)"),
    (
      "A1 A3 A5 A7 A9 A11 A13 A15 A17 A19 A21", " (ô A1, A3, A5, A7, A9, A11, A13, A15, A17, A19 …)"
    ),
  ])
  func `cells below each other are one range`(_ cells: String, _ shown: String) throws {
    let cells = try cells.split(separator: " ").map { try #require(CellAddress(String($0))) }
    #expect(CellList.text(of: cells).vietnamese == shown)
  }
}
