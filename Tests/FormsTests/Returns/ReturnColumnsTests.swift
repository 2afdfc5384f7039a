import Reporting
import Testing

@testable import Forms

struct ReturnColumnsTests {
  private static let rows = """
    1. | Số văn bản chỉ đạo | Văn bản
    2. | Số cuộc kiểm tra | Cuộc
    """
  private static let one = KnownForm(DrawnForm.form(rows))
  private static let two = KnownForm(
    DrawnForm.form(
      rows,
      columns: DrawnForm.columns.dropLast() + [
        FormColumn(.value(.province), at: 5, heading: ["Số liệu cấp tỉnh"])
      ]))

  /// What each column is, `main` or `province`, with `?` where another might as well be it.
  private func columns(_ drawing: String, _ form: KnownForm = one) throws -> String {
    let table = try #require(DrawnReturn([DrawnSheet("Biểu 1", drawing)], form).tables.first)
    return table.columns.values.enumerated().map { place, value in
      let name = value.map { $0 == .main ? "main" : $0.rawValue } ?? "-"
      return table.columns.rivals.contains(place) ? "\(name)?" : name
    }
    .joined(separator: " ")
  }

  @Test(arguments: [
    ("Số liệu | Ghi chú", "- - - main -"), ("Kỳ trước | Số liệu", "- - - - main"),
    ("Số liệu | So cùng kỳ", "- - - main -"), ("Kế hoạch | Số liệu", "- - - - main"),
    // Another heading of the same sense, where the form's own is not there.
    ("Kết quả | Ghi chú", "- - - main -"),
    // Two that might be it: the form's own heading stands over both, or over neither.
    ("Số liệu | Số liệu", "- - - main? -?"), ("Kết quả | Thực hiện", "- - - main? -?"),
  ])
  func `columns are told by their headings`(_ headings: String, _ expected: String) throws {
    let found = try columns(
      """
      | STT | Chỉ tiêu           | ĐVT     | \(headings) |
      | 1.  | Số văn bản chỉ đạo | Văn bản | #12 | #10 |
      | 2.  | Số cuộc kiểm tra   | Cuộc    | #3  | #4 |
      """)
    #expect(found == expected)
  }

  @Test func `a column that nobody has filled in is no rival`() throws {
    let found = try columns(
      """
      | STT | Chỉ tiêu           | ĐVT     | Số liệu | Số liệu |
      | 1.  | Số văn bản chỉ đạo | Văn bản | #12     |         |
      | 2.  | Số cuộc kiểm tra   | Cuộc    | #3      | Có      |
      """)
    #expect(found == "- - - main -")
  }

  @Test(arguments: [
    ("Số liệu | Số liệu cấp tỉnh", "- - - main province"),
    ("Số liệu cấp tỉnh | Số liệu", "- - - province main"),
    // As many as the form has, and their headings say nothing: by their order.
    ("Kết quả | Thực hiện", "- - - main province"),
  ])
  func `a form with two columns has both`(_ headings: String, _ expected: String) throws {
    let found = try columns(
      """
      | STT | Chỉ tiêu           | ĐVT     | \(headings) |
      | 1.  | Số văn bản chỉ đạo | Văn bản | #12 | #10 |
      | 2.  | Số cuộc kiểm tra   | Cuộc    | #3  | #4 |
      """, Self.two)
    #expect(found == expected)
  }
}
