import Testing

@testable import Forms

struct HeadlessTablesTests {
  private static let form = DrawnForm.known(
    """
    1. | Số văn bản chỉ đạo | Văn bản
    2. | Số cuộc kiểm tra | Cuộc
    2.1. | Số vấn đề đã phát hiện | Vấn đề
    3. | Số phiếu khảo sát | Phiếu
    """)

  /// The columns and the labels of each table.
  private func tables(_ drawings: String...) throws -> [String] {
    let sheets = drawings.enumerated().map { DrawnSheet("Trang \($0)", $1) }
    return try DrawnReturn(sheets, Self.form, addsHeadless: true).book.tables.map { table in
      let labels = table.rows.map { "\($0.code) \($0.label.label)" }.joined(separator: ", ")
      return "\(table.isHeadless ? "" : "= ")\(table.band.summary): \(labels)"
    }
  }

  @Test func `a table is known by its labels`() throws {
    let found = try tables(
      """
      | BÁO CÁO QUÝ III | < | < | < |
      | 1.  | Số văn bản chỉ đạo | Văn bản | #12 | Đã gửi |
      | 2.  | Số cuộc kiểm tra   | Cuộc    | #3  | |
      | 2.1. | Số vấn đề đã phát hiện | Vấn đề | #1 | |
      | 4.  | Số hội nghị        | Cuộc    | #2  | |
      | 3.  | Số phiếu khảo sát  | Phiếu   | #40 | |
      """)
    #expect(
      found == [
        "code label unit value note: 1. Số văn bản chỉ đạo, 2. Số cuộc kiểm tra, "
          + "2.1. Số vấn đề đã phát hiện, 4. Số hội nghị, 3. Số phiếu khảo sát"
      ])
  }

  @Test(arguments: [
    // Of two labels a coincidence can be made.
    """
    | 1.  | Số văn bản chỉ đạo | | #12 |
    | 2.  | Số cuộc kiểm tra   | | #3  |
    """,
    "| 1. | Hội thi | | #1 |\n| 2. | Hội nghị | | #2 |\n| 3. | Hội thảo | | #3 |",
    "",
  ])
  func `a few lines with labels are no table`(_ drawing: String) throws {
    #expect(try tables(drawing) == [])
  }

  @Test func `a page goes on with the columns of the page before`() throws {
    let found = try tables(
      """
      | STT | Chỉ tiêu           | ĐVT     | Số liệu | Ghi chú |
      | 1.  | Số văn bản chỉ đạo | Văn bản | #12     |         |
      """,
      "| 3. | Số phiếu khảo sát | Phiếu | #40 | |")
    #expect(
      found == [
        "= code label unit value note: 1. Số văn bản chỉ đạo",
        "code label unit value note: 3. Số phiếu khảo sát",
      ])
  }

  /// Nobody has said which of the two columns has the figures of the period.
  @Test func `of several columns of figures none is guessed`() throws {
    let found = try tables(
      """
      | 1.  | Số văn bản chỉ đạo | Văn bản | #12 | #13 |
      | 2.  | Số cuộc kiểm tra   | Cuộc    | #3  | #4 |
      | 2.1. | Số vấn đề đã phát hiện | Vấn đề | #1 | #5 |
      """)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("code label unit beside beside:") ?? false)
  }

  @Test func `words above a column say what it is`() throws {
    let found = try tables(
      """
      |     |                    |         | Kỳ trước | Số liệu |
      | 1.  | Số văn bản chỉ đạo | Văn bản | #12 | #13 |
      | 2.  | Số cuộc kiểm tra   | Cuộc    | #3  | #4 |
      | 2.1. | Số vấn đề đã phát hiện | Vấn đề | #1 | #5 |
      """)
    #expect(found.first?.hasPrefix("code label unit beside value:") ?? false)
  }
}
