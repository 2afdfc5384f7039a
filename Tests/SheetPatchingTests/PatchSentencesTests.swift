import Container
import Markup
import SheetReading
import TestSupport
import Testing
import Vocabulary

@testable import SheetPatching

/// Every sentence about a change that cannot be made, or was made in another way, word for word.
struct PatchSentencesTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let id: String
    let code: String
    let vietnamese: String
    let english: String

    var testDescription: String { id }
  }

  @Test(arguments: errors)
  func `says of an error`(_ reason: PatchingError.Reason, _ row: Row) throws {
    let error = PatchingError(
      file: "a.xlsx", sheet: "Biểu 1", cell: CellAddress("D12"), reason)
    #expect(error.code.rawValue == row.code)
    #expect("\(error.message.vietnamese) \(error.fix.vietnamese)" == row.vietnamese)
    #expect("\(error.message.english) \(error.fix.english)" == row.english)
    #expect(row.vietnamese.contains("Đề nghị ") && row.english.contains("Please "))
  }

  private static let area = CellRange("A1:B2") ?? CellRange(.first)
  private static let corner = CellAddress("C1") ?? .first

  static let errors: [(PatchingError.Reason, Row)] = [
    (
      .noSheetPart,
      Row(
        id: "no part", code: "BM121",
        vietnamese: """
          Tệp “a.xlsx”, trang “Biểu 1”, ô D12: sổ tính có tên trang này nhưng không có nội dung của \
          trang, nên không ghi được. Đề nghị mở tệp bằng Excel, lưu lại rồi dùng tệp vừa lưu.
          """,
        english: """
          File “a.xlsx”, sheet “Biểu 1”, cell D12: the workbook names this sheet but has nothing of \
          it, so nothing can be put there. Please open the file in Excel, save it, and use the file \
          that was saved.
          """)
    ),
    (
      .longText(count: 40_000),
      Row(
        id: "long text", code: "BM822",
        vietnamese: """
          Tệp “a.xlsx”, trang “Biểu 1”, ô D12: văn bản dài 40000 ký tự; một ô Excel chứa tối đa \
          32.767 ký tự. Đề nghị rút ngắn, hoặc chia nội dung ra nhiều ô.
          """,
        english: """
          File “a.xlsx”, sheet “Biểu 1”, cell D12: the text has 40000 characters; a cell of Excel \
          holds at most 32,767. Please shorten it, or spread it over several cells.
          """)
    ),
    (
      .inexactNumber("1234567890123456789"),
      Row(
        id: "too many digits", code: "BM822",
        vietnamese: """
          Tệp “a.xlsx”, trang “Biểu 1”, ô D12: số 1234567890123456789 có quá nhiều chữ số; Excel chỉ \
          giữ đúng 15 chữ số của một số. Đề nghị làm tròn số, hoặc đặt trong ngoặc kép để ghi thành \
          chữ: "1234567890123456789".
          """,
        english: """
          File “a.xlsx”, sheet “Biểu 1”, cell D12: the number 1234567890123456789 has too many \
          digits; Excel keeps 15 digits of a number. Please round it, or put it in quotes to have it \
          as a text: "1234567890123456789".
          """)
    ),
    (
      .partOfArray(area, isDataTable: false),
      Row(
        id: "part of an array", code: "BM823",
        vietnamese: """
          Tệp “a.xlsx”, trang “Biểu 1”, ô D12: ô thuộc vùng A1:B2 do một công thức mảng tính; không \
          thể thay riêng một ô của vùng. Đề nghị ghi giá trị cho mọi ô của A1:B2, hoặc bỏ công thức \
          đó trong Excel trước.
          """,
        english: """
          File “a.xlsx”, sheet “Biểu 1”, cell D12: the cell is one of A1:B2, which a single array \
          formula fills; none of its cells can be changed alone. Please give values for all cells of \
          A1:B2, or take the formula out in Excel first.
          """)
    ),
    (
      .partOfArray(area, isDataTable: true),
      Row(
        id: "part of a what-if table", code: "BM823",
        vietnamese: """
          Tệp “a.xlsx”, trang “Biểu 1”, ô D12: ô thuộc bảng dữ liệu what-if A1:B2 do một công thức \
          tính; không thể thay riêng một ô. Đề nghị ghi giá trị cho mọi ô của A1:B2, hoặc bỏ công \
          thức đó trong Excel trước.
          """,
        english: """
          File “a.xlsx”, sheet “Biểu 1”, cell D12: the cell is one of a what-if table, A1:B2, that a \
          single formula fills; none of its cells can be changed alone. Please give values for all \
          cells of A1:B2, or take the formula out in Excel first.
          """)
    ),
    (
      .twoValues(shownIn: CellAddress("D12") ?? .first),
      Row(
        id: "two values", code: "BM824",
        vietnamese: """
          Tệp “a.xlsx”, trang “Biểu 1”, ô D12: có hai giá trị cùng ghi vào ô này; mỗi ô chỉ có một \
          giá trị. Đề nghị bỏ bớt một giá trị.
          """,
        english: """
          File “a.xlsx”, sheet “Biểu 1”, cell D12: two values are given for this cell; a cell has \
          one. Please leave one of them out.
          """)
    ),
    (
      .twoValues(shownIn: corner),
      Row(
        id: "two values for a merged area", code: "BM824",
        vietnamese: """
          Tệp “a.xlsx”, trang “Biểu 1”, ô D12: ô nằm trong vùng gộp mà ô C1 đã có giá trị cần ghi; \
          cả vùng chỉ hiện một giá trị. Đề nghị bỏ bớt một giá trị.
          """,
        english: """
          File “a.xlsx”, sheet “Biểu 1”, cell D12: the cell is in a merged area for which a value is \
          given already, for C1; such an area shows one value. Please leave one of them out.
          """)
    ),
    (
      .tableHeading(table: "Bảng1"),
      Row(
        id: "heading", code: "BM825",
        vietnamese: """
          Tệp “a.xlsx”, trang “Biểu 1”, ô D12: ô là tiêu đề cột của bảng Excel “Bảng1”; tiêu đề phải \
          là chữ, không trống và không trùng tiêu đề khác của bảng. Đề nghị ghi tiêu đề là chữ, hoặc \
          sửa bảng trong Excel.
          """,
        english: """
          File “a.xlsx”, sheet “Biểu 1”, cell D12: the cell heads a column of the Excel table \
          “Bảng1”; a heading has to be a text, not empty and unlike the table's others. Please give \
          another text, or change the table in Excel.
          """)
    ),
    (
      .headingInFormulas(table: "Bảng1", heading: "Xã"),
      Row(
        id: "heading that formulas name", code: "BM825",
        vietnamese: """
          Tệp “a.xlsx”, trang “Biểu 1”, ô D12: ô là tiêu đề cột “Xã” của bảng Excel “Bảng1” mà công \
          thức trong tệp gọi tên; đổi tiêu đề sẽ làm hỏng các công thức đó. Đề nghị đổi tiêu đề này \
          trong Excel, nơi công thức được đổi theo.
          """,
        english: """
          File “a.xlsx”, sheet “Biểu 1”, cell D12: the cell heads the column “Xã” of the Excel table \
          “Bảng1”, which formulas of the file name; with another heading they would be broken. \
          Please change this heading in Excel, where formulas follow it.
          """)
    ),
    (
      .tooManyPlaces(limit: 2_000_000),
      Row(
        id: "more than is held", code: "BM126",
        vietnamese: """
          Tệp “a.xlsx”, trang “Biểu 1”, ô D12: trang có quá nhiều dòng, ô gộp hoặc công thức; chương \
          trình nhận tối đa 2000000. Đề nghị chép phần số liệu cần dùng sang một tệp mới rồi làm với \
          tệp đó.
          """,
        english: """
          File “a.xlsx”, sheet “Biểu 1”, cell D12: the sheet has too many rows, merged areas or \
          formulas; the program takes at most 2000000. Please copy the figures that matter into a new \
          file and use that.
          """)
    ),
    (
      .tooManyStyles,
      Row(
        id: "no room for a style", code: "BM822",
        vietnamese: """
          Tệp “a.xlsx”, trang “Biểu 1”, ô D12: tệp đã dùng hết số định dạng ô; một tệp Excel có tối \
          đa 64.000 định dạng. Đề nghị mở tệp bằng Excel, lưu lại rồi dùng tệp vừa lưu.
          """,
        english: """
          File “a.xlsx”, sheet “Biểu 1”, cell D12: the file has no room for another format of cells; \
          Excel takes at most 64,000. Please open the file in Excel, save it, and use the file that \
          was saved.
          """)
    ),
    (
      .unreadableNotes,
      Row(
        id: "notes", code: "BM829",
        vietnamese: """
          Tệp “a.xlsx”, trang “Biểu 1”, ô D12: phần ghi chú của trang không theo cách viết của Excel, \
          nên không thêm được ghi chú. Đề nghị mở tệp bằng Excel, lưu lại rồi dùng tệp vừa lưu.
          """,
        english: """
          File “a.xlsx”, sheet “Biểu 1”, cell D12: the notes of the sheet are not written the way \
          Excel does, so none can be added. Please open the file in Excel, save it, and use the file \
          that was saved.
          """)
    ),
  ]

  @Test(arguments: remarks)
  func `says in a remark`(
    _ reason: PatchRemark.Reason, _ severity: Severity, _ row: Row
  ) throws {
    let remark = PatchRemark(
      file: "a.xlsx", sheet: "Biểu 1", cell: CellAddress("D12"), reason)
    #expect(remark.severity == severity)
    #expect(remark.code.rawValue == row.code)
    #expect("\(remark.message.vietnamese) \(remark.fix.vietnamese)" == row.vietnamese)
    #expect("\(remark.message.english) \(remark.fix.english)" == row.english)
  }

  static let remarks: [(PatchRemark.Reason, Severity, Row)] = [
    (
      .movedInMergedArea(to: corner), .info,
      Row(
        id: "merged area", code: "BM827",
        vietnamese: """
          Tệp “a.xlsx”, trang “Biểu 1”, ô D12: ô nằm trong vùng gộp, chỉ ô C1 hiện nội dung, nên giá \
          trị được ghi vào ô C1. Lần sau có thể ghi thẳng địa chỉ C1.
          """,
        english: """
          File “a.xlsx”, sheet “Biểu 1”, cell D12: the cell is in a merged area, of which only C1 is \
          seen; the value was put into C1. Next time C1 can be named.
          """)
    ),
    (
      .signatureBroken, .warning,
      Row(
        id: "signature", code: "BM826",
        vietnamese: """
          Tệp “a.xlsx”, trang “Biểu 1”, ô D12: tệp có chữ ký số; tệp kết quả đã khác tệp được ký nên \
          chữ ký không còn giá trị. Đề nghị trình ký lại tệp kết quả nếu cần chữ ký.
          """,
        english: """
          File “a.xlsx”, sheet “Biểu 1”, cell D12: the file was signed; the output is not what was \
          signed, so the signature no longer holds. Please have the output signed again where a \
          signature is needed.
          """)
    ),
    (
      .columnRenamed(table: "Bảng1", from: "Xã"), .info,
      Row(
        id: "renamed column", code: "BM825",
        vietnamese: """
          Tệp “a.xlsx”, trang “Biểu 1”, ô D12: ô là tiêu đề của bảng Excel “Bảng1”, nên tên cột “Xã” \
          của bảng cũng được đổi theo. Đề nghị kiểm tra các báo cáo Pivot hoặc truy vấn dùng cột này.
          """,
        english: """
          File “a.xlsx”, sheet “Biểu 1”, cell D12: the cell heads a column of the Excel table \
          “Bảng1”; the column “Xã” was renamed with it. Please look at pivot tables and queries that \
          use this column.
          """)
    ),
    (
      .noteHidden, .info,
      Row(
        id: "hidden note", code: "BM829",
        vietnamese: """
          Tệp “a.xlsx”, trang “Biểu 1”, ô D12: ô có cuộc trao đổi (bình luận theo luồng); Excel hiện \
          trao đổi thay cho ghi chú, nên ghi chú không được thêm vào ô. Đề nghị xem nội dung của ô \
          này ở trang rà soát đầu tệp.
          """,
        english: """
          File “a.xlsx”, sheet “Biểu 1”, cell D12: the cell has a conversation (threaded comments), \
          which Excel shows instead of a note; so no note was put there. Please see what is said of \
          this cell on the sheet at the beginning of the file.
          """)
    ),
  ]

  // MARK: Errors of other modules

  @Test func `what others cannot read is told in their words`() throws {
    let markup = try #require(
      #expect(throws: MarkupError.self) { try PatchedSheet.of("<a><b></a>", [:]) })
    let error = PatchingError(markup, file: "a.xlsx").about(sheet: "Biểu 1")
    #expect(error.code == markup.code && error.fix == markup.fix)
    #expect(
      error.message.vietnamese == "Tệp “a.xlsx”, trang “Biểu 1”, \(markup.message.vietnamese)")

    let container = try #require(
      #expect(throws: ContainerError.self) { try OfficePackage(path: "/none/a.xlsx") })
    #expect(PatchingError(container).message == container.message)
    #expect(PatchingError(container).file == "/none/a.xlsx")
  }

  @Test func `a sheet that is named stays named`() {
    let error = PatchingError(file: "a.xlsx", sheet: "Một", .noSheetPart)
    #expect(error.about(sheet: "Hai").sheet == "Một")
  }
}
