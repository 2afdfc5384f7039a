import Testing
import Vietnamese

@testable import Forms

struct BrokenLabelsTests {
  static let header = "| STT | Chỉ tiêu | ĐVT | Số liệu | Ghi chú |\n"
  private static let labels: Set = [
    "Tỷ lệ hồ sơ thủ tục hành chính được giải quyết đúng hạn", "Tỷ lệ hồ sơ", "Số văn bản",
    "Kiểm tra công vụ", "Số cuộc hội nghị trực tuyến",
  ]

  /// The labels of all rows after joining, with their units and figures.
  private func joined(_ rows: String) throws -> [String] {
    let drawing = Self.header + rows + "\n| 2 | Số văn bản | VB | #5 | |"
    let found = try #require(FoundTable.tables(of: DrawnSheet.book(drawing)).first)
    let keys = Set(Self.labels.map { Fold.key($0) })
    return BrokenLabels.joined(found.rows) { keys.contains($0) }.map { row in
      [row.code, row.label.label, row.unit, row.parts.figures.map(\.piece.text).joined()]
        .joined(separator: "|")
    }
  }

  private static let whole = "Tỷ lệ hồ sơ thủ tục hành chính được giải quyết đúng hạn"

  @Test(arguments: [
    "| 1 | Tỷ lệ hồ sơ thủ tục hành chính | % | #98 | |\n|  | được giải quyết đúng hạn | | | |",
    // Over three rows; the figure stands beside the last.
    "| 1 | Tỷ lệ hồ sơ thủ tục |  |  | |\n|  | hành chính được giải quyết | | | |\n|  | đúng hạn | % | #98 | |",
  ])
  func `the rest of a label in the next rows is joined`(_ rows: String) throws {
    #expect(try joined(rows) == ["1|\(Self.whole)|%|98", "2|Số văn bản|VB|5"])
  }

  @Test(arguments: [
    // The next row has a code, a figure or a unit of its own.
    (
      "| 1 | Tỷ lệ hồ sơ thủ tục hành chính | % | #98 | |\n| 2 | được giải quyết đúng hạn | | | |",
      2
    ),
    (
      "| 1 | Tỷ lệ hồ sơ thủ tục hành chính | % | #98 | |\n|  | được giải quyết đúng hạn | | #7 | |",
      2
    ),
    (
      "| 1 | Tỷ lệ hồ sơ thủ tục hành chính | % | #98 | |\n|  | được giải quyết đúng hạn | Hồ sơ | | |",
      2
    ),
    // What is a label by itself is not the beginning of another.
    (
      "| 1 | Tỷ lệ hồ sơ | % | #98 | |\n|  | thủ tục hành chính được giải quyết đúng hạn | | | |", 2
    ),
    // Only what makes a label that some form has is joined.
    ("| 1 | Tỷ lệ phiếu | % | #98 | |\n|  | được thu về | | | |", 2),
    // A row whose label is gone does not take the next one's.
    ("| 1 |  | % | #98 | |\n|  | Kiểm tra công vụ | | | |", 2),
  ])
  func `other rows stay apart`(_ rows: String, _ count: Int) throws {
    #expect(try joined(rows).count == count + 1)
  }

  @Test(arguments: [
    ("Kiểm tra công vụ", 1), ("Số cuộc hội nghị trực tuyến", 6),
  ])
  func `at most four rows make one label`(_ label: String, _ count: Int) throws {
    let rows = label.split(separator: " ").enumerated().map { index, word in
      "| \(index == 0 ? "1" : "") | \(word) | | | |"
    }
    #expect(try joined(rows.joined(separator: "\n")).count == count + 1)
  }
}
