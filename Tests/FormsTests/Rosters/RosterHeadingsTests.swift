import Testing

@testable import Forms

struct RosterHeadingsTests {
  private func found(_ drawing: String) throws -> (line: Int, columns: [Int: RosterColumn])? {
    let table = try #require(try DrawnRoster(drawing).tables.first)
    guard case .found(let headings) = RosterHeadings.search(in: table) else { return nil }
    return (table.lines[headings.index].number, headings.columns)
  }

  @Test func `the line with most columns`() throws {
    let headings = try found("| Đơn vị |\n| Mã | Tên | STT | Cấp |\n| Tên | Mã |")
    #expect(headings?.line == 2)
    #expect(headings?.columns == [1: .code, 2: .name, 4: .level])
  }

  @Test func `headings over two lines`() throws {
    let headings = try found(
      """
      | STT | Đơn vị | <   | Cấp | SĐT |
      | ^   | Mã     | Tên | ^   | ^   |
      | #1  | X1     | Xã A | xa | 123 |
      """)
    #expect(headings?.line == 2)
    #expect(headings?.columns == [2: .code, 3: .name, 4: .level, 5: .phone])
  }

  @Test func `no headings far down`() throws {
    let title = String(repeating: "| Lời dẫn |\n", count: RosterLimits.headingLines)
    #expect(try found(title + "| Mã | Tên |") == nil)
    #expect(try found(title.dropFirst("| Lời dẫn |\n".count) + "| Mã | Tên |")?.line == 30)
  }

  @Test(arguments: [
    // Again on the next page; in the other language; numbers of columns.
    "| Mã | Tên |\n| 1 | Xã A |\n| Mã | Tên |\n| 2 | Xã B |",
    "| Mã | Tên |\n| Code | Name |\n| 1 | Xã A |\n| 2 | Xã B |",
    "| Mã | Tên |\n| (1) | (2) |\n| 1 | Xã A |\n| 2 | Xã B |",
    "| Mã | Tên |\n| A | B |\n| 1 | Xã A |\n| 2 | Xã B |",
  ])
  func `what stands below them and is no unit`(_ drawing: String) throws {
    #expect(try DrawnRoster(drawing).units(level: "xa") == ["1 Xã A: xa", "2 Xã B: xa"])
  }
}
