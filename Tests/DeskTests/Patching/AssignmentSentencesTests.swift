import Testing
import Vocabulary

@testable import Desk

/// Every sentence about a value that cannot be put into a cell, word for word.
struct AssignmentSentencesTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let reason: AssignmentError.Reason
    let code: String
    let vietnamese: String
    let english: String

    init(_ reason: AssignmentError.Reason, _ code: String, vi: String, en: String) {
      (self.reason, self.code, vietnamese, english) = (reason, code, vi, en)
    }

    var testDescription: String { "\(reason)" }
  }

  @Test(arguments: rows)
  func `says`(_ row: Row) {
    let error = AssignmentError(.argument("x"), row.reason)
    #expect(error.code.rawValue == row.code)
    #expect(
      "\(error.message.vietnamese) \(error.fix.vietnamese)" == "giá trị “x”: \(row.vietnamese)")
    #expect("\(error.message.english) \(error.fix.english)" == "value “x”: \(row.english)")
  }

  static let rows = [
    Row(
      .noValue, "BM821",
      vi: """
        thiếu dấu “=”; mỗi giá trị được viết là TRANG!Ô=GIÁ TRỊ. Đề nghị ghi như ví dụ: "'Biểu mẫu \
        1'!D12=9".
        """,
      en: """
        there is no “=”; a value is written SHEET!CELL=VALUE. Please write as in "'Biểu mẫu \
        1'!D12=9".
        """),
    Row(
      .noReference("A0"), "BM821",
      vi: """
        “A0” không phải địa chỉ một ô; địa chỉ gồm chữ cột và số dòng, từ A1 đến XFD1048576. Đề nghị \
        ghi như ví dụ: "'Biểu mẫu 1'!D12=9".
        """,
      en: """
        “A0” is not the address of a cell; an address is the letters of a column and the number of a \
        row, from A1 to XFD1048576. Please write as in "'Biểu mẫu 1'!D12=9".
        """),
    Row(
      .unclearNumber("1,5"), "BM821",
      vi: """
        “1,5” có thể là số hoặc là chữ; trong lệnh này số được viết với dấu chấm trước phần thập phân \
        và không có dấu phân cách hàng nghìn. Đề nghị viết lại thành số, ví dụ 1.5, hoặc đặt trong \
        ngoặc kép nếu là chữ: "1,5".
        """,
      en: """
        “1,5” may be meant as a number or as a text; numbers are written here with a point before \
        decimals and nothing between thousands. Please write it as a number, such as 1.5, or in \
        quotes if it is a text: "1,5".
        """),
    Row(
      .numberBeyondExcel("1e999"), "BM821",
      vi: """
        số 1e999 quá lớn hoặc quá nhỏ; Excel chứa số từ 2,23 × 10^-308 đến 9,99 × 10^307. Đề nghị \
        kiểm tra lại số, hoặc đặt trong ngoặc kép để ghi thành chữ: "1e999".
        """,
      en: """
        the number 1e999 is too large or too small; Excel holds 2.23 × 10^-308 to 9.99 × 10^307. \
        Please check it, or put it in quotes to have it as a text: "1e999".
        """),
    Row(
      .whichSheet(["Một", "Hai"]), "BM820",
      vi: """
        chưa ghi tên trang mà sổ tính có 2 trang: “Một”, “Hai”. Đề nghị ghi tên trang trước địa chỉ \
        ô, ví dụ 'Một'!D12=9.
        """,
      en: """
        no sheet is named, and the workbook has 2: “Một”, “Hai”. Please put the sheet before the \
        cell, as in 'Một'!D12=9.
        """),
    Row(
      .whichSheet(["It's", "b"]), "BM820",
      vi: """
        chưa ghi tên trang mà sổ tính có 2 trang: “It's”, “b”. Đề nghị ghi tên trang trước địa chỉ ô, \
        ví dụ 'It''s'!D12=9.
        """,
      en: """
        no sheet is named, and the workbook has 2: “It's”, “b”. Please put the sheet before the cell, \
        as in 'It''s'!D12=9.
        """),
    Row(
      .whichSheet([]), "BM820",
      vi: """
        sổ tính không có trang tính nào. Đề nghị kiểm tra lại tệp.
        """,
      en: """
        the workbook has no worksheets. Please check the file.
        """),
    Row(
      .noSuchSheet("Ba", nearest: "Bà", all: ["Bà", "Hai"]), "BM820",
      vi: "không có trang “Ba”; sổ tính có “Bà”, “Hai”. Có phải là “Bà”?",
      en: "there is no sheet “Ba”; the workbook has “Bà”, “Hai”. Did you mean “Bà”?"),
    Row(
      .noSuchSheet("x", nearest: nil, all: (1...10).map { "\($0)" }), "BM820",
      vi: """
        không có trang “x”; sổ tính có “1”, “2”, “3”, “4”, “5”, “6”, “7”, “8”, … (10). Đề nghị ghi \
        đúng tên trang như trên thẻ của trang.
        """,
      en: """
        there is no sheet “x”; the workbook has “1”, “2”, “3”, “4”, “5”, “6”, “7”, “8”, … (10). Please \
        write the name as it stands on the sheet's tab.
        """),
    Row(
      .noSuchSheet("x", nearest: nil, all: []), "BM820",
      vi: "không có trang “x”; sổ tính không có trang tính nào. Đề nghị kiểm tra lại tệp.",
      en: "there is no sheet “x”; the workbook has no worksheets. Please check the file."),
    Row(
      .noColumn("cell"), "BM828",
      vi: """
        thiếu cột “cell”; danh sách có các cột sheet, cell, value (hoặc trang, ô, giá trị). Đề nghị \
        ghi mỗi dòng một giá trị, ví dụ: Biểu mẫu 1,D12,9.
        """,
      en: """
        the column “cell” is missing; the list has the columns sheet, cell, value. Please write a \
        value on each line, such as: Biểu mẫu 1,D12,9.
        """),
    Row(
      .noCells(width: 2), "BM828",
      vi: """
        dòng có 2 ô, thiếu ô cần ghi hoặc giá trị; mỗi dòng có trang, ô, giá trị. Đề nghị ghi mỗi \
        dòng một giá trị, ví dụ: Biểu mẫu 1,D12,9.
        """,
      en: """
        the line has 2 cells, not all of sheet, cell and value; each line has the three. Please write \
        a value on each line, such as: Biểu mẫu 1,D12,9.
        """),
    Row(
      .notSeparated, "BM828",
      vi: """
        dấu ngoặc kép không khép đúng; ô có dấu ngoặc kép phải nằm giữa hai dấu ngoặc kép. Đề nghị \
        ghi mỗi dòng một giá trị, ví dụ: Biểu mẫu 1,D12,9.
        """,
      en: """
        a quotation mark is not closed; a cell with quotes in it stands between quotes. Please write \
        a value on each line, such as: Biểu mẫu 1,D12,9.
        """),
    Row(
      .notUnicode, "BM828",
      vi: """
        chữ không phải Unicode; danh sách phải được lưu là CSV UTF-8. Đề nghị lưu lại bằng Excel, \
        chọn kiểu “CSV UTF-8”.
        """,
      en: """
        the text is not Unicode; the list has to be saved as CSV UTF-8. Please save it in Excel again \
        as “CSV UTF-8”.
        """),
    Row(
      .emptyList, "BM828",
      vi: """
        danh sách không có giá trị nào. Đề nghị ghi mỗi dòng một giá trị, ví dụ: Biểu mẫu 1,D12,9.
        """,
      en: """
        the list has no values in it. Please write a value on each line, such as: Biểu mẫu 1,D12,9.
        """),
  ]

  @Test func `says in which line of a list`() {
    let error = AssignmentError(.line(7, of: "số liệu.csv"), .emptyList)
    #expect(
      error.message.vietnamese == "Tệp “số liệu.csv”, dòng 7: danh sách không có giá trị nào.")
    #expect(error.message.english == "File “số liệu.csv”, line 7: the list has no values in it.")
  }
}
