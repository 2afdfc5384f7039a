import Reporting
import Testing

@testable import Forms

/// Templates that nobody has described: the program has never seen their titles, columns or notes.
struct StrangerTemplateTests {
  let reading = FormReading(levels: .known)

  /// One line a row: depth, code, label, unit, kind, duties.
  func lines(_ table: FormTable) -> [String] {
    table.rows.map { row in
      let duties = row.duties.shares.map { "\($0.level)=\($0.duty.rawValue)" }.joined(
        separator: " ")
      let start = String(repeating: "  ", count: row.depth) + row.code
      return [
        start, row.label, row.unit.split(separator: "\n").joined(separator: "; "),
        row.kind.rawValue, duties,
      ]
      .joined(separator: " | ")
    }
  }

  @Test func `three header rows, other columns, notes in other words`() throws {
    let form = try reading.form(
      of: DrawnSheet.book(
        DrawnSheet(
          "Bieu 01",
          """
          | UBND TỈNH ĐỒNG XUÂN | < | < | < | < | < | < |
          | MẪU BIỂU SỐ 01 | < | < | < | < | < | < |
          | TÌNH HÌNH KIỂM SOÁT THỦ TỤC | < | < | < | < | < | < |
          | (Kèm theo Kế hoạch số 12/KH-UBND ngày 03/01/2024 của UBND tỉnh) | < | < | < | < | < | < |

          | Giải trình | Trách nhiệm báo cáo | Thực hiện | <       | ĐVT | Nội dung | Số TT |
          | ^          | ^                   | Số liệu   | <       | ^   | ^        | ^     |
          | ^          | ^                   | Kỳ trước  | Kỳ này  | ^   | ^        | ^     |
          |            |                     |           |         |     | **CÔNG TÁC CHỈ ĐẠO** | I |
          |            | Các xã              |           |         | Văn bản | Số văn bản đã ban hành | 1 |
          |            | Cấp sở, cấp huyện   |           |         | Có: 1   | Đã họp hay chưa | 2 |
          |            |                     |           |         | Chưa họp = 0⏎Đã họp = 1 | Họp giao ban | 3 |
          |            |                     |           |         |     | **KẾT QUẢ** | II |
          |            | Sở Tư pháp          |           |         | % | Tỷ lệ hồ sơ đúng hạn | 1 |
          |            |                     |           |         | Hồ sơ | Hồ sơ đã giải quyết | a) |
          |            |                     |           |         | Hồ sơ | Hồ sơ đúng hạn | b) |
          |            | Không báo cáo       |           |         | Triệu đồng | Kinh phí đã chi | 2 |
          """)), FormDescription(id: "dong-xuan-2024"))
    #expect(form.levels.map(\.rawValue) == ["so", "huyen", "xa"])
    #expect(form.tables.count == 1)
    let table = form.tables[0]
    #expect(table.printedName == "MẪU BIỂU SỐ 01")
    #expect(table.title == "TÌNH HÌNH KIỂM SOÁT THỦ TỤC")
    #expect(table.header.count == 3)
    #expect(
      lines(table) == [
        "I | CÔNG TÁC CHỈ ĐẠO |  | group | so=group huyen=group xa=group",
        "  1 | Số văn bản đã ban hành | Văn bản | count | so=exempt huyen=exempt xa=report",
        "  2 | Đã họp hay chưa | Có: 1 | count | so=report huyen=report xa=exempt",
        "  3 | Họp giao ban | Chưa họp = 0; Đã họp = 1 | bool | so=report huyen=report xa=report",
        "II | KẾT QUẢ |  | group | so=group huyen=group xa=group",
        "  1 | Tỷ lệ hồ sơ đúng hạn | % | percent | so=report huyen=report xa=report",
        "    a) | Hồ sơ đã giải quyết | Hồ sơ | count | so=report huyen=report xa=report",
        "    b) | Hồ sơ đúng hạn | Hồ sơ | count | so=report huyen=report xa=report",
        "  2 | Kinh phí đã chi | Triệu đồng | money | so=exempt huyen=exempt xa=exempt",
      ])
    #expect(table.rows.allSatisfy { $0.concept == nil })
    #expect(table.rows[6].duties.share(of: Level("so"))?.agencies == ["Sở Tư pháp"])
  }

  @Test func `a table without codes and without notes`() throws {
    let form = try reading.form(
      of: DrawnSheet.book(
        """
        | BÁO CÁO NHANH | < | < |
        | Tiêu chí       | Đơn vị | Kết quả |
        | **Nhân sự**    |        |         |
        | Số cán bộ      | Người  |         |
        | - Nữ           | Người  |         |
        | **Tài chính**  |        |         |
        | Tỷ lệ giải ngân |       |         |
        | Tổng chi       | Tỷ đồng |        |
        """), FormDescription(id: "nhanh"))
    #expect(form.title == "BÁO CÁO NHANH")
    #expect(form.levels.isEmpty)
    #expect(
      form.tables.first.map(lines) == [
        " | Nhân sự |  | group | ", "   | Số cán bộ | Người | count | ",
        "     | - Nữ | Người | count | ", " | Tài chính |  | group | ",
        "   | Tỷ lệ giải ngân |  | percent | ", "   | Tổng chi | Tỷ đồng | money | ",
      ])
  }

  @Test(arguments: [
    "", "| |", "| Một bức thư | gửi | ai đó |", "| STT | Họ và tên | Ký nhận |\n| 1 | A | |",
  ])
  func `a workbook without tables has none`(_ drawing: String) throws {
    let form = try reading.form(of: DrawnSheet.book(drawing), FormDescription(id: "x"))
    #expect(form.tables.isEmpty)
  }
}
