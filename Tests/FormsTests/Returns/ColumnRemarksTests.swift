import Testing

@testable import Forms

struct ColumnRemarksTests {
  private static let form = DrawnForm.known(
    "1. | Số văn bản chỉ đạo | Văn bản\n2. | Số cuộc kiểm tra | Cuộc")

  /// `E Kỳ trước 2`, with `=` before columns to compare with.
  private func remarks(_ drawing: String) throws -> [String] {
    let tables = try DrawnReturn([DrawnSheet("Biểu 1", drawing)], Self.form).tables
    return ColumnRemarks.notices(on: tables).map { notice in
      guard
        case .column(.added(let heading, let column, let figures, let isComparison)) =
          notice.reason
      else { return "" }
      return "\(isComparison ? "= " : "")\(column) \(heading) \(figures)"
    }
  }

  @Test(
    arguments: [
      ("Ghi chú | Người nhập", "Đã gửi | Nguyễn Văn A", "| ", []),
      ("Kỳ trước | Ghi chú", "#10 | ", "#8 | ", ["= E Kỳ trước 2"]),
      ("So cùng kỳ | Kế hoạch", "#10 | #5", "Tăng | 7", ["= E So cùng kỳ 1", "F Kế hoạch 2"]),
      // Words in a column of the office's own are no figures, nor are long numbers of documents.
      ("Ghi chú | Số công văn", " | 12/SNV", " | Chưa có", []),
      // Beside the table, where nobody has put a heading.
      ("Ghi chú | ", " | #99", " | ", ["F  1"]),
    ] as [(String, String, String, [String])])
  func `figures in columns that the form does not have are told`(
    _ headings: String, _ first: String, _ second: String, _ expected: [String]
  ) throws {
    let found = try remarks(
      """
      | STT | Chỉ tiêu           | ĐVT     | Số liệu | \(headings) |
      | 1.  | Số văn bản chỉ đạo | Văn bản | #12     | \(first) |
      | 2.  | Số cuộc kiểm tra   | Cuộc    | #3      | \(second) |
      """)
    #expect(found == expected)
  }
}
