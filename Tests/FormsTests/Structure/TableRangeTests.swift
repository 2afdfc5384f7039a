import Foundation
import Grid
import Reporting
import Testing
import Vocabulary

@testable import Forms

/// Where tables begin and end on a sheet, and what their columns are.
struct TableRangeTests {
  func tables(_ drawing: String) throws -> [FoundTable] {
    try FoundTable.tables(of: DrawnSheet.book(drawing))
  }

  func roles(_ table: FoundTable) -> String { table.columns.roles }

  static let headers = [
    (
      "two rows with merges",
      """
      | STT | Chỉ tiêu thống kê | Kết quả thống kê | <       | Ghi chú |
      | ^   | ^                 | Đơn vị tính      | Số liệu | ^       |
      """, "code label unit value note", 2
    ),
    (
      "the use in brackets in a row of its own",
      """
      | STT | Chỉ tiêu thống kê      | Kết quả thống kê | <       | Ghi chú |
      | ^   | (Sử dụng trong kỳ báo cáo) | Đơn vị tính  | Số liệu | ^       |
      """, "code label unit value note", 2
    ),
    (
      "one row",
      "| TT | Nội dung báo cáo | ĐVT | Kết quả | Giải trình |", "code label unit value note", 1
    ),
    (
      "two rows, merges taken apart",
      """
      | STT | Chỉ tiêu thống kê | Kết quả thống kê |         | Ghi chú |
      |     |                   | Đơn vị tính      | Số liệu |         |
      """, "code label unit value note", 2
    ),
    (
      "three rows",
      """
      | Số TT | Tiêu chí | Đơn vị tính | Thực hiện | <         | Chú thích |
      | ^     | ^        | ^           | Số liệu   | <         | ^         |
      | ^     | ^        | ^           | Kỳ này    | Kỳ trước  | ^         |
      """, "code label unit value other note", 3
    ),
    (
      "columns in another order",
      "| Ghi chú | Số liệu | ĐVT | Nội dung | Mã số |", "note value unit label code", 1
    ),
    (
      "without a code column",
      "| Nội dung | Đơn vị tính | Số lượng |", "label unit value", 1
    ),
    (
      "an extra column before and after",
      "| STT | Chỉ tiêu | ĐVT | Số liệu kỳ trước | Số liệu | So với cùng kỳ | Ghi chú |",
      "code label unit other value other note", 1
    ),
    (
      "two columns of figures",
      """
      | STT | Chỉ tiêu | Kết quả     | <                 | <                  | Ghi chú |
      | ^   | ^        | Đơn vị tính | Số liệu (đơn vị)  | Số liệu (cấp tỉnh) | ^       |
      """, "code label unit value value2 note", 2
    ),
    (
      "the columns are numbered",
      """
      | STT | Chỉ tiêu | ĐVT | Số liệu | Ghi chú |
      | (1) | (2)      | (3) | (4)=(5) | (6)     |
      """, "code label unit value note", 2
    ),
    (
      "lettered and numbered as in statistics",
      """
      | STT | Chỉ tiêu | ĐVT | Số liệu | Ghi chú |
      | A   | B        | C   | #1      | #2      |
      """, "code label unit value note", 2
    ),
    (
      "capitals and decomposed letters",
      "| STT | CHỈ TIÊU | ĐƠN VỊ TÍNH | SỐ LIỆU | GHI CHÚ |".decomposedStringWithCanonicalMapping,
      "code label unit value note", 1
    ),
    (
      "with a column that names the reporter",
      "| STT | Chỉ tiêu | ĐVT | Số liệu | Đơn vị báo cáo | Ghi chú |",
      "code label unit value note note", 1
    ),
  ]

  @Test(arguments: headers)
  func `understands headers`(
    _ name: String, _ header: String, _ expected: String, _ height: Int
  ) throws {
    let rows =
      header.hasPrefix("| Ghi chú")
      ? "| | | Người | Số công chức | 1. |"
      : header.hasPrefix("| Nội dung")
        ? "| Số công chức | Người | |" : "| 1. | Số công chức | Người | | | | |"
    let found = try tables(header + "\n" + rows)
    try #require(found.count == 1)
    #expect(roles(found[0]) == expected)
    #expect(found[0].band.cells.count == height)
    #expect(found[0].rows.map(\.label.label) == ["Số công chức"])
    #expect(found[0].rows.map(\.unit) == ["Người"])
    #expect(found[0].rows.map(\.code) == [name == "without a code column" ? "" : "1."])
  }

  @Test func `spans of a header are those that are printed`() throws {
    let header = try tables(
      """
      | STT | Chỉ tiêu⏎(Sử dụng trong kỳ) | Kết quả thống kê | <       | Ghi chú |
      | ^   | ^                          | Đơn vị tính      | Số liệu | ^       |
      | 1.  | Số công chức               | Người            |         |         |
      """
    ).first?.band.cells
    #expect(
      header == [
        [
          .init("STT", rowSpan: 2), .init("Chỉ tiêu (Sử dụng trong kỳ)", rowSpan: 2),
          .init("Kết quả thống kê", columnSpan: 2), .init("Ghi chú", rowSpan: 2),
        ],
        [.init("Đơn vị tính"), .init("Số liệu")],
      ])
  }

  @Test(arguments: [
    "| 1. | Số liệu về biên chế công chức | | | |",
    "| Nội dung | | | | |",
    "| STT | Họ và tên | Chức vụ | | |",
    "| Chỉ tiêu | Đạt | | | |",
    "",
  ])
  func `other lines are no headers`(_ line: String) throws {
    #expect(try tables(line + "\n| 1. | Số công chức | Người | #5 | |").isEmpty)
  }

  @Test func `several tables on one sheet keep their titles and remarks`() throws {
    let found = try tables(
      """
      | Biểu mẫu 1 | < | < | < | < |
      | Chỉ đạo    | < | < | < | < |

      | STT | Chỉ tiêu      | ĐVT     | Số liệu | Ghi chú |
      | 1.  | Số văn bản^1^ | Văn bản |         |         |

      | ^1^ Văn bản quy phạm pháp luật. | < | < | < | < |
      | Ghi chú: - Lĩnh vực 1           | < | < | < | < |
      | Biểu mẫu 2 | < | < | < | < |
      | Thể chế    | < | < | < | < |
      | STT | Chỉ tiêu   | ĐVT     | Số liệu | Ghi chú |
      | 1.  | Số kế hoạch | Văn bản |         |         |
      | 2.  | Số hội nghị | Cuộc    |         |         |
      | NGƯỜI LẬP BIỂU | < | | GIÁM ĐỐC | < |
      """)
    try #require(found.count == 2)
    #expect(found.map(\.titles.title) == ["Chỉ đạo", "Thể chế"])
    #expect(found.map(\.titles.printedName) == ["Biểu mẫu 1", "Biểu mẫu 2"])
    #expect(found.map(\.rows.count) == [1, 2])
    #expect(
      found[0].footnotes == [.init(mark: "1", text: "Văn bản quy phạm pháp luật.", rows: [1])])
    #expect(found[0].rows[0].label.label == "Số văn bản")
    #expect(found[0].closing == ["Ghi chú: - Lĩnh vực 1"])
    #expect(found[1].closing == ["NGƯỜI LẬP BIỂU GIÁM ĐỐC"])
    #expect(found[0].cellRange?.description == "A4:E5")
    #expect(found[1].cellRange?.description == "A11:E13")
  }

  @Test func `titles without a name stand together above the header`() throws {
    let found = try tables(
      """
      | STT | Chỉ tiêu   | ĐVT  | Số liệu | Ghi chú |
      | 1.  | Số hội nghị | Cuộc |         |         |
      | Hết phần một | < | < | < | < |

      | TỔ CHỨC BỘ MÁY | < | < | < | < |
      | Năm 2022       | < | < | < | < |
      | STT | Chỉ tiêu   | ĐVT  | Số liệu | Ghi chú |
      | 1.  | Số phòng   | Đơn vị |       |         |
      """)
    #expect(found.map(\.closing) == [["Hết phần một"], []])
    #expect(found.map(\.titleTexts) == [[], ["TỔ CHỨC BỘ MÁY", "Năm 2022"]])
  }

  @Test func `a header repeated at a page break does not cut the table`() throws {
    let found = try tables(
      """
      | STT | Chỉ tiêu   | Kết quả | <       | Ghi chú |
      | ^   | ^          | ĐVT     | Số liệu | ^       |
      | 1.  | Số hội nghị | Cuộc   |         |         |
      | STT | Chỉ tiêu   | Kết quả | <       | Ghi chú |
      | ^   | ^          | ĐVT     | Số liệu | ^       |
      | 2.  | Số phòng   | Đơn vị  |         |         |
      | Hết | < | < | < | < |
      """)
    try #require(found.count == 1)
    #expect(found[0].rows.map(\.code) == ["1.", "2."])
    #expect(found[0].closing == ["Hết"])
  }

  @Test func `blank rows and merged headings stay inside`() throws {
    let found = try tables(
      """
      | STT | Chỉ tiêu | ĐVT | Số liệu | Ghi chú |
      | I. CÔNG TÁC CHỈ ĐẠO | < | < | < | < |
      | 1   | Số văn bản | Văn bản | | |

      | CẢI CÁCH THỂ CHẾ | < | < | < | < |
      | 1   | Số văn bản | Văn bản | | |
      |     | 1.1. Trong đó đã xong | Văn bản | | |
      """)
    try #require(found.count == 1)
    #expect(found[0].rows.map(\.code) == ["I.", "1", "", "1", "1.1."])
    #expect(
      found[0].rows.map(\.label.label) == [
        "CÔNG TÁC CHỈ ĐẠO", "Số văn bản", "CẢI CÁCH THỂ CHẾ", "Số văn bản", "Trong đó đã xong",
      ])
  }

  @Test func `sheets that nobody sees are not looked at`() throws {
    let header = "| STT | Chỉ tiêu | ĐVT | Số liệu | Ghi chú |\n| 1 | Số văn bản | Văn bản | | |"
    let book = DrawnSheet.book(
      DrawnSheet("Cũ", header, state: .hidden), DrawnSheet("Mới", header),
      DrawnSheet("Rất cũ", header, state: .veryHidden))
    #expect(try FoundTable.tables(of: book).map(\.sheet) == ["Mới"])
  }
}
