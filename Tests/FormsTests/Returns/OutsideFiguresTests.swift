import Grid
import Reporting
import Testing
import Vocabulary

@testable import Forms

struct OutsideFiguresTests {
  private static let form = DrawnForm.known("1. | Số văn bản chỉ đạo | Văn bản")
  private static let table = """
    | STT | Chỉ tiêu           | ĐVT     | Số liệu | Ghi chú |
    | 1.  | Số văn bản chỉ đạo | Văn bản | #12     | #7 |
    | 2.  | Số cuộc kiểm tra   | Cuộc    | #3      | |
    """

  private func cells(_ sheets: DrawnSheet...) throws -> [[String]] {
    OutsideFigures.notices(in: try DrawnReturn(sheets, Self.form).book).map { notice in
      guard case .table(.figuresOutside(let cells, let count)) = notice.reason else { return [] }
      return cells + ["\(count)", notice.place.sheet ?? ""]
    }
  }

  @Test func `nothing stands outside of a plain return`() throws {
    #expect(try cells(DrawnSheet("Biểu 1", Self.table)) == [])
    let numbers = "| (1) | (2) | (3) | (4) | (5) |"
    #expect(try cells(DrawnSheet("Biểu 1", Self.table + "\n" + numbers)) == [])
    let contact = "\n| | Người lập biểu: | A |\n| | Số điện thoại: | #912345678 |"
    #expect(try cells(DrawnSheet("Biểu 1", Self.table + "\n" + contact)) == [])
  }

  @Test func `figures above, below and on a sheet of their own are told`() throws {
    #expect(
      try cells(
        DrawnSheet("Biểu 1", "| Tổng số | #500 |\n\n" + Self.table),
        DrawnSheet("Nháp", "| Cộng | #1 | #2 |\n| x | #3 | #4 |\n| x | #5 | #6 |\n| x | #7 | #8 |"))
        == [
          ["B1", "1", "Biểu 1"], ["B1", "C1", "B2", "C2", "B3", "C3", "B4", "8", "Nháp"],
        ])
  }

  @Test func `figures between the rows are told, numbers of pages are not`() throws {
    let split = Self.table.replacing("| 2.  |", with: "|  |  |  | #44 | |\n| 2.  |")
    #expect(try cells(DrawnSheet("Biểu 1", split)) == [["D3", "1", "Biểu 1"]])
    #expect(
      try cells(
        DrawnSheet("Biểu 1", split.replacing("|  |  |  | #44 |", with: "|  |  #44 |  |  |"))) == [])
    #expect(
      try cells(DrawnSheet("Biểu 1", Self.table + "\n\n| | | | #44 |")) == [["D5", "1", "Biểu 1"]])
    #expect(try cells(DrawnSheet("Biểu 1", Self.table + "\n\n| | #44 | | |")) == [])
  }

  @Test func `texts are no figures, and hidden sheets nobody's`() throws {
    #expect(
      try cells(
        DrawnSheet("Biểu 1", "| Lập ngày 20/9 | 500 |\n\n" + Self.table),
        DrawnSheet("Danh mục", "| Mã | #1 |\n| Mã | #2 |", state: .hidden)) == [])
  }
}
