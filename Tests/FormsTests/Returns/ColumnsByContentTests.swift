import Testing

@testable import Forms

struct ColumnsByContentTests {
  private static let form = DrawnForm.known(
    """
    1. | Số văn bản chỉ đạo | Văn bản
    2. | Số cuộc kiểm tra | Cuộc
    2.1. | Số vấn đề đã phát hiện | Vấn đề
    3. | Số phiếu khảo sát | Phiếu
    """)

  /// The columns after what stands below them was looked at; nil where the header is right.
  private func mended(_ drawing: String) throws -> String? {
    let read = try DrawnReturn([DrawnSheet("Biểu 1", drawing)], Self.form)
    let table = try #require(read.book.tables.first)
    return ColumnsByContent.mended(table, read.isLabel, read.isUnit)?.summary
  }

  @Test func `a header that is right is left alone`() throws {
    #expect(
      try mended(
        """
        | STT | Chỉ tiêu           | ĐVT     | Số liệu | Ghi chú |
        | 1.  | Số văn bản chỉ đạo | Văn bản | #12     |         |
        | 2.  | Số cuộc kiểm tra   | Cuộc    | #3      |         |
        """) == nil)
  }

  @Test func `labels stand where labels of the form are`() throws {
    #expect(
      try mended(
        """
        | STT | Nội dung  | Chỉ tiêu báo cáo   | ĐVT     | Số liệu |
        | 1.  | Chỉ đạo   | Số văn bản chỉ đạo | Văn bản | #12     |
        | 2.  | Kiểm tra  | Số cuộc kiểm tra   | Cuộc    | #3      |
        | 3.  | Khảo sát  | Số phiếu khảo sát  | Phiếu   | #40     |
        """)?.split(separator: " ").dropFirst(1).prefix(2) == ["words", "label"])
  }

  @Test func `codes stand where codes are`() throws {
    let columns = try mended(
      """
      | STT | Mã  | Chỉ tiêu           | ĐVT     | Số liệu | Ghi chú |
      | A   | 1.  | Số văn bản chỉ đạo | Văn bản | #12     |         |
      | xx yy | 2.  | Số cuộc kiểm tra   | Cuộc  | #3      |         |
      | zz tt | 2.1. | Số vấn đề đã phát hiện | Vấn đề | #3  |         |
      | xx vv | 3.  | Số phiếu khảo sát  | Phiếu | #40     |         |
      """)
    #expect(columns?.hasPrefix("words code label") ?? false)
  }

  @Test func `units stand where units of the form are`() throws {
    let columns = try mended(
      """
      | STT | Chỉ tiêu           | Loại    | Số liệu | Ghi chú |
      | 1.  | Số văn bản chỉ đạo | Văn bản | #12     |         |
      | 2.  | Số cuộc kiểm tra   | Cuộc    | #3      |         |
      """)
    #expect(columns == "code label unit value note")
  }
}
