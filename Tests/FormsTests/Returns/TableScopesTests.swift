import Grid
import Testing

@testable import Forms

struct TableScopesTests {
  private static let form = KnownForm(
    DrawnForm.form(
      """
      1. | Số văn bản chỉ đạo | Văn bản
      2. | Số cuộc kiểm tra | Cuộc
      3. | Số phiếu khảo sát | Phiếu
      """,
      """
      1. | Số hồ sơ tiếp nhận | Hồ sơ
      2. | Số hồ sơ giải quyết | Hồ sơ
      3. | Số phản ánh kiến nghị | PAKN
      """))
  private static let header = "| STT | Chỉ tiêu | ĐVT | Số liệu |"
  private static let first = [
    "| 1. | Số văn bản chỉ đạo | Văn bản | #12 |", "| 2. | Số cuộc kiểm tra | Cuộc | #3 |",
    "| 3. | Số phiếu khảo sát | Phiếu | #40 |",
  ]
  private static let second = [
    "| 1. | Số hồ sơ tiếp nhận | Hồ sơ | #12 |", "| 2. | Số hồ sơ giải quyết | Hồ sơ | #3 |",
    "| 3. | Số phản ánh kiến nghị | PAKN | #40 |",
  ]
  private static let list = [
    "| 1. | Hội trường A | Phòng | #1 |", "| 2. | Hội trường B | Phòng | #1 |",
  ]

  /// Each scope as `tables: rows of the form`, then copies and strangers.
  private func scopes(_ sheets: [(rows: [String], isHidden: Bool)]) throws -> [String] {
    let drawn = sheets.enumerated().map { index, sheet in
      DrawnSheet(
        "Trang \(index)", ([Self.header] + sheet.rows).joined(separator: "\n"),
        state: sheet.isHidden ? .hidden : .visible)
    }
    let tables = try DrawnReturn(drawn, Self.form).tables
    try #require(tables.count == sheets.count)
    let found = TableScopes(tables, Self.form)
    return found.scopes.map { "\($0.tables): \($0.rows)" }
      + found.copies.map { "copy \($0.table) of \($0.scope)" }
      + found.strangers.map { "stranger \($0)" }
  }

  private func scopes(_ sheets: [String]...) throws -> [String] {
    try scopes(sheets.map { ($0, false) })
  }

  @Test func `each table has the rows of one of the form's`() throws {
    #expect(try scopes(Self.first, Self.second) == ["[0]: [0, 1, 2]", "[1]: [3, 4, 5]"])
    #expect(try scopes(Self.second, Self.first) == ["[1]: [0, 1, 2]", "[0]: [3, 4, 5]"])
    #expect(try scopes(Self.second) == ["[0]: [3, 4, 5]"])
  }

  @Test func `all tables under one header are read together, in the order in which they stand`()
    throws
  {
    #expect(try scopes(Self.first + Self.second) == ["[0]: [0, 1, 2, 3, 4, 5]"])
    #expect(try scopes(Self.second + Self.first) == ["[0]: [3, 4, 5, 0, 1, 2]"])
  }

  @Test func `pieces of one table are read together`() throws {
    #expect(
      try scopes(Array(Self.first.prefix(2)), Array(Self.first.suffix(1)), Self.second)
        == ["[0, 1]: [0, 1, 2]", "[2]: [3, 4, 5]"])
  }

  @Test func `a table that stands twice is read once`() throws {
    #expect(try scopes(Self.first, Self.first) == ["[0]: [0, 1, 2]", "copy 1 of 0"])
  }

  @Test func `what people see and what is filled in comes first`() throws {
    let blank = Self.first.map { $0.replacing(/#\d+/, with: "") }
    #expect(try scopes(blank, Self.first) == ["[1]: [0, 1, 2]", "copy 0 of 0"])
    #expect(
      try scopes([(Self.first, true), (blank, false)]) == ["[1]: [0, 1, 2]", "copy 0 of 0"])
  }

  @Test func `a table of which the form has nothing is a stranger`() throws {
    #expect(try scopes(Self.list, Self.first) == ["[1]: [0, 1, 2]", "stranger 0"])
    #expect(try scopes(Self.list) == ["stranger 0"])
  }

  /// A form in one long table has rows of all tables of this one, and others between.
  @Test func `a long table of another form does not stand in for the own ones`() throws {
    let long = (Self.first + Self.second).flatMap {
      [
        $0, "| 9. | Số hội nghị lần \($0.count) | Cuộc | #7 |",
        "| 9. | Số lớp \($0.count) | Lớp | #7 |",
      ]
    }
    #expect(
      try scopes(long, Self.first, Self.second) == ["[1, 2]: [0, 1, 2, 3, 4, 5]", "copy 0 of 0"])
  }
}
