import Grid
import Reporting
import Testing
import Vocabulary

@testable import Forms

/// Workbooks that are a form in part, another edition of one, or none.
struct OtherWorkbooksTests {
  // MARK: Not all of a form, or another

  @Test(arguments: FiveForms.ids.dropFirst(), [0, 3, 6])
  func `a table that is missing is told`(_ id: String, _ table: Int) throws {
    var filled = try KnownReturns.filled(id)
    filled.sheets.remove(at: table)
    let report = try filled.report
    let check = ReturnCheck(report, of: filled)
    #expect(check.wrong + check.silent == [])
    let told = check.told.map { "\($0.code.rawValue) \($0.place.table ?? 0)" }
    #expect(told == ["BM206 \(table + 1)"])
    #expect(report.tables[table].rows.allSatisfy { $0.match == .missing && $0.cell == nil })
    #expect(report.tables[table].sheet == nil)
  }

  @Test(arguments: FiveForms.ids)
  func `another edition of the form is told`(_ id: String) throws {
    var filled = try KnownReturns.filled(id)
    for (index, place) in filled.places(of: .label).enumerated() where index % 4 == 1 {
      filled[place]?.content = .text("Hội thi chuyên đề thứ \(index) tổ chức tại nhà văn hóa")
      filled.figures[place.row] = nil
    }
    let report = try filled.report
    let check = ReturnCheck(report, of: filled)
    #expect(check.wrong + check.silent == [])
    #expect(report.codes.contains("BM205"))
  }

  @Test(arguments: FiveForms.ids)
  func `a form in which nothing was entered is told`(_ id: String) throws {
    var filled = try KnownReturns.filled(id)
    for place in filled.places(of: .figure(.main)) { filled[place] = filled.blank(place) }
    let report = try filled.report
    #expect(report.codes == ["BM209"])
    #expect(report.confidence == 1)
    #expect(report.tables.flatMap(\.rows).allSatisfy { $0.figure == nil && $0.value.text == nil })
  }

  // MARK: No form

  static let withoutTables = [
    "| Chào các đồng chí |", "| #1 | #2 |\n| #3 | #4 |", "",
    """
    | DANH SÁCH CÁN BỘ, CÔNG CHỨC | < | < | < |
    | STT | Họ và tên    | Chức vụ     | Số điện thoại |
    | 1   | Nguyễn Văn A | Chuyên viên | 0912345678    |
    | 2   | Trần Thị B   | Văn thư     | 0912345679    |
    | 3   | Lê Văn C     | Kế toán     | 0912345670    |
    """,
    // Offices have plans with rows that every form of this kind has.
    """
    | KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2022 | < | < | < |
    | STT | Nội dung        | Đơn vị chủ trì | Thời gian |
    | 1   | Kiểm tra CCHC   | Sở Nội vụ      | Quý III   |
    | 2   | Cải cách thể chế | Sở Tư pháp    | Quý IV    |
    | 3   | Tập huấn CCHC   | Sở Nội vụ      | Quý II    |
    | 4   | Hội nghị sơ kết | Sở Nội vụ      | Quý II    |
    | 5   | Hội nghị tổng kết | Sở Nội vụ    | Quý IV    |
    """,
  ]

  @Test(arguments: withoutTables)
  func `a workbook without a table of figures is told`(_ drawing: String) throws {
    let report = try KnownReturns.report(on: DrawnSheet.book(drawing))
    #expect(report.form == nil && report.tables.isEmpty)
    #expect(report.codes == ["BM201"])
  }

  static let ofNoForm = [
    (
      """
      | STT | Tên hàng | ĐVT | Số lượng | Đơn giá | Thành tiền |
      | 1   | Giấy A4  | Ram | #10      | #65000  | #650000    |
      | 2   | Bút bi   | Cây | #50      | #3000   | #150000    |
      """,
      ["Giấy A4", "Bút bi"]
    ),
    (
      """
      | STT | Nội dung          | ĐVT | Số liệu | Ghi chú |
      | 1   | Kiểm tra CCHC     | Cuộc | #2     |         |
      | 2   | Cải cách thể chế  |      |        |         |
      | 3   | Hội nghị sơ kết   | Cuộc | #1     |         |
      | 4   | Hội nghị tổng kết | Cuộc | #1     |         |
      | 5   | Lớp tập huấn      | Lớp  | #3     |         |
      """,
      ["Kiểm tra CCHC", "Cải cách thể chế", "Hội nghị sơ kết", "Hội nghị tổng kết", "Lớp tập huấn"]
    ),
  ]

  @Test(arguments: ofNoForm)
  func `a table of no form is kept as it stands`(_ drawing: String, _ labels: [String]) throws {
    let report = try KnownReturns.report(on: DrawnSheet.book(drawing))
    #expect(report.formID == nil && report.confidence == nil)
    #expect(report.codes == ["BM202"])
    #expect(report.tables.map { $0.rows.map(\.form.label) } == [labels])
    #expect(report.tables.first?.rows.first?.figure != nil)
    #expect(report.tables.first?.rows.first?.form.concept == nil)
  }

  // MARK: A form that somebody asked for

  private func reading(_ id: String) throws -> ReturnReading {
    ReturnReading(
      [KnownForm(try FiveForms.form(id))], levels: try FiveForms.levels(), isAsked: true)
  }

  @Test(arguments: FiveForms.ids)
  func `a return of the form that was asked for is read`(_ id: String) throws {
    let filled = try KnownReturns.filled(id)
    let report = try reading(id).report(on: filled.book, file: "a.xlsx")
    let check = ReturnCheck(report, of: filled)
    #expect(check.wrong + check.silent + check.lost == [] && check.told.isEmpty)
  }

  /// The two have the same rows in slightly other words.
  @Test func `a return of another form is read as far as it is like the one asked for`() throws {
    let filled = try KnownReturns.filled("ben-tre-2022")
    let report = try reading("rach-gia-2022").report(on: filled.book, file: "a.xlsx")
    #expect(report.formID == "rach-gia-2022")
    #expect(report.codes.contains("BM213"))
    #expect(report.tables.flatMap(\.rows).count { $0.figure != nil } > 90)
  }

  @Test func `a form that explains hardly anything is told`() throws {
    let asked = ReturnReading(
      [KnownForm(try FiveForms.form("lao-cai-2022"))], levels: try FiveForms.levels(), isAsked: true
    )
    let filled = try KnownReturns.filled("gia-lai-2022")
    let findings = asked.report(on: filled.book, file: "a.xlsx").findings
    #expect(findings.contains { $0.code.rawValue == "BM202" && $0.severity == .error })
  }
}
