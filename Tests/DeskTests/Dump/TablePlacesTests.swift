import Desk
import TestSupport
import Testing
import Vocabulary

/// Sheets as tables: every value below the heading of its column, or beside its address.
struct TablePlacesTests {
  @Test func `numbers stand to the right, texts to the left`() throws {
    let rows = """
      <row r='1'><c r='A1' t='inlineStr'><is><t>Đơn vị</t></is></c><c r='C1'><v>1144.5</v></c></row>\
      <row r='12'><c r='A12'><v>7</v></c><c r='C12' t='b'><v>1</v></c></row>
      """
    #expect(
      try DumpedBook(BookDrawing(rows: rows), as: .table).table == """
                 A       C
              1  Đơn vị  1144,5
             12       7  TRUE

        """)
  }

  @Test func `a column that comes late has its cells told by address`() throws {
    let first = (1...500).map { "<row r='\($0)'><c r='A\($0)'><v>1</v></c></row>" }.joined()
    let late = """
      <row r='501'><c r='F501' t='inlineStr'><is><t>chờ&#10;duyệt</t></is></c></row>\
      <row r='502'><c r='A502'><v>2</v></c><c r='F502'><v>1144</v></c></row>
      """
    let table = try DumpedBook(BookDrawing(rows: first + late), as: .table).table
    #expect(
      table.hasSuffix(
        """
            500    1
            501  F501: chờ
                   duyệt
            502    2
                 F502: 1144

        """))
  }

  @Test func `a number is never broken in two`() throws {
    let cells = (1...20).map { _ in "<c><v>12345678901</v></c>" }.joined()
    let text = "<c t='inlineStr'><is><t>\(String(repeating: "một hai ", count: 20))</t></is></c>"
    let table = try DumpedBook(BookDrawing(cells: text + cells), as: .table).table
    #expect(table.split(separator: "12345678901", omittingEmptySubsequences: false).count == 21)
  }

  @Test func `columns give way alike until the line is full`() throws {
    let text = String(repeating: "a", count: 44)
    let cells = (1...3).map { _ in "<c t='str'><v>\(text)</v></c>" }.joined()
    let lines = try DumpedBook(BookDrawing(cells: cells), as: .table).table.split(separator: "\n")
    // 110 in all, two of them between columns and behind the last: 34, 35 and 35.
    #expect(lines[1].split(separator: " ").map(\.count) == [1, 34, 35, 35])
  }

  @Test func `cells out of order stay below their headings`() throws {
    let rows = """
      <row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c></row>\
      <row r='2'><c r='B2'><v>4</v></c><c r='A2'><v>3</v></c><c r='A2'><v>5</v></c></row>
      """
    let dumped = try DumpedBook(largeBook(rows: rows), as: .table)
    #expect(
      dumped.table == """
                 A    B
              1    1    2
              2         4
              2    3
              2    5

        """)
    #expect(dumped.notices.map(\.code.rawValue) == ["BM129"])
  }

  /// A few kilobytes that would be a table of gigabytes.
  @Test(.timeLimit(.minutes(1)))
  func `wide sheets and long texts make no endless table`() throws {
    let wide = String(repeating: "<c t='s'><v>0</v></c>", count: 16_384)
    let book = BookDrawing(
      rows: "<row r='1'>\(wide)</row><row r='2'><c r='XFD2' t='s'><v>1</v></c></row>",
      texts: "<si><t>\(String(repeating: "chờ duyệt ", count: 5))</t></si>"
        + "<si><t>\(String(repeating: "a", count: 30_000))</t></si>")
    let text = try DumpedBook(book, as: .table).text
    #expect(text.utf8.count < 4_000_000)
    #expect(text.contains("XFD2: aaaa"))
  }

  @Test func `what a terminal would obey is shown instead`() throws {
    let cell = "<c t='inlineStr'><is><t>a_x001B_[31m&#x202E;b&#9;c</t></is></c>"
    let table = try DumpedBook(BookDrawing(cells: cell), as: .table).table
    #expect(table.hasSuffix("\n      1  a\\u{1B}[31m\\u{202E}b\\u{9}c\n"))
  }
}
