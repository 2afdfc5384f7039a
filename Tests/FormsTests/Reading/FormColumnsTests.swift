import Reporting
import Testing

@testable import Forms

/// Which of several columns of figures is the main one, and how the others are called.
struct FormColumnsTests {
  func roles(_ header: String, _ described: [(String, ValueColumn)] = []) throws -> [String] {
    let names = ColumnNames(
      described.map { .init(heading: $0.0, levels: [], name: $0.1) })
    let book = DrawnSheet.book("\(header)\n| 1 | Số hồ sơ | Hồ sơ | | | |")
    let table = try #require(try FoundTable.tables(of: book, names).first)
    return table.columns.map { column in
      if case .value(let value) = column.role { value.rawValue } else { "-" }
    }
  }

  @Test(arguments: [
    ("| STT | Chỉ tiêu | ĐVT | Số liệu | Kết quả |", ["-", "-", "-", "value", "value2"]),
    ("| STT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |", ["-", "-", "-", "value2", "value"]),
    ("| STT | Chỉ tiêu | ĐVT | Quý I | Quý II |", ["-", "-", "-", "value", "value2"]),
    ("| STT | Chỉ tiêu | ĐVT | Kỳ trước | Kỳ này |", ["-", "-", "-", "-", "value"]),
    ("| STT | Chỉ tiêu | ĐVT | Cột của tôi | Số liệu |", ["-", "-", "-", "-", "value"]),
    ("| STT | Chỉ tiêu | ĐVT | Cột của tôi | Cột khác |", ["-", "-", "-", "value", "value2"]),
  ])
  func `headings tell`(_ header: String, _ expected: [String]) throws {
    #expect(try roles(header) == expected)
  }

  @Test func `a description tells better`() throws {
    let header = "| STT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | Cột của tôi |"
    #expect(
      try roles(header, [("Kế hoạch", .main)]) == ["-", "-", "-", "value", "value2", "-"])
    #expect(
      try roles(header, [("Thực hiện", .province)]) == ["-", "-", "-", "value", "province", "-"])
    #expect(
      try roles(header, [("CỘT CỦA TÔI", .main)])
        == ["-", "-", "-", "value2", "value3", "value"])
  }
}
