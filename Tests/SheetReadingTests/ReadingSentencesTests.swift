import Container
import Markup
import TestSupport
import Testing
import Vocabulary

@testable import SheetReading

/// Every sentence about a workbook that cannot be read, or not as it stands, word for word.
struct ReadingSentencesTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let id: String
    let code: String
    let vietnamese: String
    let english: String

    var testDescription: String { id }
  }

  /// What is said of a drawn workbook: the error, or the first remark.
  @Test(arguments: drawn)
  func `says of a workbook`(_ book: BookDrawing, _ row: Row) throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("xã A.xlsx", bytes: book.zip.bytes())
    let said = try said(of: path)
    #expect(said.code.rawValue == row.code)
    #expect(told(said.message.vietnamese, said.fix.vietnamese, of: path) == row.vietnamese)
    #expect(told(said.message.english, said.fix.english, of: path) == row.english)
  }

  private func said(of path: String) throws -> any Explained {
    let remarks: [ReadingRemark]
    do throws(ReadingError) {
      remarks = try WorkbookFile(path: path, wanted: .formulas).readAll().remarks
    } catch {
      return error
    }
    return try #require(remarks.first)
  }

  private func told(_ message: String, _ fix: String, of path: String) -> String {
    "\(message) \(fix)".replacing(path, with: "xã A.xlsx")
  }

  @Test(arguments: errors)
  func `says of an error`(_ error: ReadingError, _ row: Row) {
    #expect(error.code.rawValue == row.code)
    #expect("\(error.message.vietnamese) \(error.fix.vietnamese)" == row.vietnamese)
    #expect("\(error.message.english) \(error.fix.english)" == row.english)
  }

  @Test(arguments: remarks)
  func `says in a remark`(_ remark: ReadingRemark, _ severity: Severity, _ row: Row) {
    #expect(remark.severity == severity)
    #expect(remark.code.rawValue == row.code)
    #expect("\(remark.message.vietnamese) \(remark.fix.vietnamese)" == row.vietnamese)
    #expect("\(remark.message.english) \(remark.fix.english)" == row.english)
  }

  @Test func `a file that does not come out whole is told of in the container's words`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.xlsx", holding: "%PDF-1.7")
    let theirs = #expect(throws: ContainerError.self) { try OfficePackage(path: path) }
    let ours = #expect(throws: ReadingError.self) { try WorkbookFile(path: path) }
    #expect(ours?.code == theirs?.code)
    #expect(ours?.message == theirs?.message)
    #expect(ours?.fix == theirs?.fix)
  }

  @Test func `every kind of thing that there may be too many of has its word`() {
    #expect(Set(Self.countables.map { "\($0.0)" }).count == ReadingError.Countable.allCases.count)
    for (countable, vietnamese, english) in Self.countables {
      let error = ReadingError(file: "a.xlsx", .tooMany(countable, limit: 1_000_000))
      #expect(
        error.message.vietnamese
          == "Tệp “a.xlsx”: có quá nhiều \(vietnamese); chương trình nhận tối đa 1.000.000.")
      #expect(
        error.message.english
          == "File “a.xlsx”: there are too many \(english); the program takes at most 1,000,000.")
    }
  }

  private static let countables: [(ReadingError.Countable, String, String)] = [
    (.sheets, "trang tính", "sheets"),
    (.cells, "ô", "cells"),
    (.strings, "mục trong bảng chữ dùng chung", "shared texts"),
    (.styles, "định dạng", "formats"),
    (.formats, "kiểu hiển thị số", "number formats"),
    (.merges, "ô gộp", "merged cells"),
    (.rows, "dòng có định dạng riêng", "rows with a format of their own"),
    (.columns, "khai báo cột", "column descriptions"),
    (.names, "tên vùng", "defined names"),
    (.notes, "ghi chú", "notes"),
    (.links, "liên kết", "links"),
    (.validations, "quy tắc kiểm tra dữ liệu", "data validations"),
    (.runs, "đoạn chữ có phông riêng", "pieces of text with fonts of their own"),
    (.breaks, "ngắt trang", "page breaks"),
    (.properties, "thuộc tính tài liệu", "document properties"),
    (.relationships, "liên hệ giữa các phần", "relationships between parts"),
  ]

  @Test(arguments: [
    (0, "0", "0"), (999, "999", "999"), (1_000, "1.000", "1,000"),
    (65_536, "65.536", "65,536"), (8_000_000, "8.000.000", "8,000,000"),
  ])
  func `numbers have the marks of their language`(
    _ limit: Int, _ vietnamese: String, _ english: String
  ) {
    let message = ReadingError(file: "a", .tooMany(.cells, limit: limit)).message
    #expect(message.vietnamese.hasSuffix(" tối đa \(vietnamese)."))
    #expect(message.english.hasSuffix(" at most \(english)."))
  }

  // MARK: Tables

  private static let check =
    "Đề nghị đơn vị mở tệp bằng Excel, kiểm tra lại số liệu rồi lưu và gửi lại."
  private static let englishCheck =
    "Please ask the sender to open the file in Excel, check the figures, save it and send it again."
  private static let save = "Đề nghị mở tệp bằng Excel, kiểm tra và lưu lại."
  private static let englishSave = "Please open the file in Excel, check it and save it again."
  private static let copy = "Đề nghị chép phần số liệu cần dùng sang một tệp mới rồi gửi lại."
  private static let englishCopy =
    "Please copy the figures that matter into a new file and send that."

  static let drawn: [(BookDrawing, Row)] = [
    (
      BookDrawing(sheets: []).part("xl/workbook.xml", "<document/>"),
      Row(
        id: "noWorkbook", code: "BM120",
        vietnamese: """
          Tệp “xã A.xlsx”: đây là gói Office nhưng bên trong không có sổ tính; chỉ đọc được sổ tính \
          Excel. Đề nghị đơn vị gửi lại biểu mẫu bằng tệp Excel (.xlsx).
          """,
        english: """
          File “xã A.xlsx”: this is an Office package without a workbook in it; only Excel workbooks \
          are read. Please ask for the form as an Excel file (.xlsx).
          """)
    ),
    (
      BookDrawing(sheet: "<!DOCTYPE a><worksheet/>"),
      Row(
        id: "markup, of a sheet", code: "BM112",
        vietnamese: """
          Tệp “xã A.xlsx”, trang “Biểu mẫu 1”, phần “xl/worksheets/sheet1.xml”, byte 0: có khai báo \
          DOCTYPE; sổ tính do Excel lưu không bao giờ có, còn kẻ xấu dùng nó để làm treo máy hoặc \
          đọc trộm tệp. Đề nghị không mở tệp này; đề nghị nơi gửi gửi lại tệp do chính Excel lưu.
          """,
        english: """
          File “xã A.xlsx”, sheet “Biểu mẫu 1”, part “xl/worksheets/sheet1.xml”, byte 0: there is a \
          DOCTYPE; no workbook saved by Excel has one, while it serves attackers to stall a computer \
          or to read its files. Please do not open this file; ask the sender for a file saved from \
          Excel itself.
          """)
    ),
    (
      BookDrawing(cells: "<c t='str'><v>\(String(repeating: "x", count: 1_048_577))</v></c>"),
      Row(
        id: "longText", code: "BM126",
        vietnamese: """
          Tệp “xã A.xlsx”, trang “Biểu mẫu 1”: có một ô chứa văn bản quá dài; chương trình nhận tối \
          đa 1 MiB trong một ô, Excel chỉ nhận 32.767 ký tự. \(copy)
          """,
        english: """
          File “xã A.xlsx”, sheet “Biểu mẫu 1”: the text of one cell is too long; the program takes \
          at most 1 MiB in a cell, and Excel only 32,767 characters. \(englishCopy)
          """)
    ),
    (
      BookDrawing(sheets: [.init("name='Phụ lục'", xml: nil)]),
      Row(
        id: "noSheetPart", code: "BM121",
        vietnamese: """
          Tệp “xã A.xlsx”, trang “Phụ lục”: trang có trong danh sách nhưng nội dung của trang không \
          có trong tệp. \(check)
          """,
        english: """
          File “xã A.xlsx”, sheet “Phụ lục”: the sheet is listed, but its content is not in the \
          file. \(englishCheck)
          """)
    ),
    (
      BookDrawing(cells: "<c t='s'><v>7</v></c>"),
      Row(
        id: "noSuchText", code: "BM122",
        vietnamese: """
          Tệp “xã A.xlsx”, trang “Biểu mẫu 1”, ô A1: ô lấy chữ ở mục “7” của bảng chữ dùng chung, \
          nhưng tệp không có mục này, nên không đọc được nội dung ô. \(check)
          """,
        english: """
          File “xã A.xlsx”, sheet “Biểu mẫu 1”, cell A1: the cell points to text number “7”, which \
          the file does not have, so that its content cannot be read. \(englishCheck)
          """)
    ),
    (
      BookDrawing(cells: "<c r='A0'><v>1</v></c>"),
      Row(
        id: "noSuchPlace", code: "BM123",
        vietnamese: """
          Tệp “xã A.xlsx”, trang “Biểu mẫu 1”: có ô hoặc dòng ghi địa chỉ “A0”; trang tính chỉ có \
          các ô từ A1 đến XFD1048576, nên nội dung đó không được đọc. \(check)
          """,
        english: """
          File “xã A.xlsx”, sheet “Biểu mẫu 1”: a cell or row gives its place as “A0”; a sheet has \
          the cells A1 to XFD1048576, so that this content is not read. \(englishCheck)
          """)
    ),
    (
      BookDrawing(cells: "<c r='B1'><v>1</v></c><c r='B1'><v>2</v></c>"),
      Row(
        id: "repeatedCell", code: "BM124",
        vietnamese: """
          Tệp “xã A.xlsx”, trang “Biểu mẫu 1”, ô B1: tệp ghi ô này nhiều lần; mỗi ô chỉ được ghi một \
          lần, chương trình lấy lần ghi sau cùng. \(check)
          """,
        english: """
          File “xã A.xlsx”, sheet “Biểu mẫu 1”, cell B1: the file gives this cell several times; \
          each may be given once, and the last one is taken. \(englishCheck)
          """)
    ),
    (
      BookDrawing(cells: "<c s='7'><v>1</v></c>"),
      Row(
        id: "noSuchStyle", code: "BM128",
        vietnamese: """
          Tệp “xã A.xlsx”, trang “Biểu mẫu 1”, ô A1: ô dùng kiểu định dạng thứ 7 không có trong tệp; \
          ô này và những ô tương tự được đọc như không có định dạng, nên ngày tháng và tỷ lệ có thể hiện \
          ra như số thường. \(save)
          """,
        english: """
          File “xã A.xlsx”, sheet “Biểu mẫu 1”, cell A1: the cell has format number 7, which the \
          file does not have; this cell and others like it are read without a format, so that dates \
          and percents may look like plain numbers. \(englishSave)
          """)
    ),
    (
      BookDrawing(cells: "<c><f t='shared' si='0'/><v>1</v></c>"),
      Row(
        id: "noSuchFormula", code: "BM129",
        vietnamese: """
          Tệp “xã A.xlsx”, trang “Biểu mẫu 1”, ô A1: ô dùng chung một công thức không tìm thấy trong \
          tệp; với ô này và những ô tương tự chỉ đọc được kết quả đã lưu. \(save)
          """,
        english: """
          File “xã A.xlsx”, sheet “Biểu mẫu 1”, cell A1: the cell shares a formula that is not found \
          in the file; of this cell and others like it only the saved results are read. \
          \(englishSave)
          """)
    ),
    (
      BookDrawing(cells: "<c><v>1,5</v></c>"),
      notWhatItSays("number", "là số nhưng", "as a number but", "1,5")
    ),
    (
      BookDrawing(cells: "<c t='b'><v>Có</v></c>"),
      notWhatItSays("boolean", "là giá trị đúng/sai nhưng", "as true or false but", "Có")
    ),
    (
      BookDrawing(cells: "<c t='d'><v>hôm qua</v></c>"),
      notWhatItSays("date", "là ngày tháng nhưng", "as a date but", "hôm qua")
    ),
    (
      BookDrawing(cells: "<c t='x'><v>5</v></c>"),
      notWhatItSays(
        "unknown", "một kiểu giá trị mà Excel không có và",
        "as something that Excel does not have, and", "5")
    ),
  ]

  private static func notWhatItSays(
    _ type: String, _ vietnamese: String, _ english: String, _ value: String
  ) -> Row {
    Row(
      id: "notWhatItSays \(type)", code: "BM125",
      vietnamese: """
        Tệp “xã A.xlsx”, trang “Biểu mẫu 1”, ô A1: ô được khai \(vietnamese) chứa “\(value)”; giá \
        trị được giữ nguyên dưới dạng chữ. \(check)
        """,
      english: """
        File “xã A.xlsx”, sheet “Biểu mẫu 1”, cell A1: the cell is declared \(english) holds \
        “\(value)”; the value is kept as text. \(englishCheck)
        """)
  }

  static let errors: [(ReadingError, Row)] = [
    (
      ReadingError(
        file: "a.xlsx", sheet: "Phụ lục", .tooMany(.cells, limit: ReadingLimits.cells)),
      Row(
        id: "tooMany", code: "BM126",
        vietnamese: """
          Tệp “a.xlsx”, trang “Phụ lục”: có quá nhiều ô; chương trình nhận tối đa 8.000.000. \(copy)
          """,
        english: """
          File “a.xlsx”, sheet “Phụ lục”: there are too many cells; the program takes at most \
          8,000,000. \(englishCopy)
          """)
    ),
    (
      ReadingError(file: "a.xlsx", .tooMuchText(limit: ReadingLimits.spokenBytes)),
      Row(
        id: "tooMuchText", code: "BM126",
        vietnamese: """
          Tệp “a.xlsx”: nội dung quá lớn; chương trình nhận tối đa 512 MiB chữ và số. \(copy)
          """,
        english: """
          File “a.xlsx”: the content is too large; the program takes at most 512 MiB of text and \
          numbers. \(englishCopy)
          """)
    ),
  ]

  static let remarks: [(ReadingRemark, Severity, Row)] = [
    (
      ReadingRemark(file: "a.xlsx", sheet: "Phụ lục", cell: nil, .notInOrder), .error,
      Row(
        id: "notInOrder", code: "BM129",
        vietnamese: """
          Tệp “a.xlsx”, trang “Phụ lục”: các ô không nằm theo thứ tự dòng, cột, có thể có ô trùng \
          địa chỉ, và quá nhiều để sắp xếp lại; chúng được liệt kê theo thứ tự trong tệp. \(save)
          """,
        english: """
          File “a.xlsx”, sheet “Phụ lục”: the cells do not lie row by row, some may share an \
          address, and they are too many to be put in order; they are listed as they stand in the file. \(englishSave)
          """)
    ),
    (
      ReadingRemark(file: "a.xlsx", sheet: "Phụ lục", cell: nil, .more(1_234)), .error,
      Row(
        id: "more", code: "BM129",
        vietnamese: """
          Tệp “a.xlsx”, trang “Phụ lục”: còn 1.234 nhận xét tương tự về trang này không được liệt \
          kê. \(check)
          """,
        english: """
          File “a.xlsx”, sheet “Phụ lục”: 1,234 more remarks like these about this sheet are not \
          listed. \(englishCheck)
          """)
    ),
    (
      ReadingRemark(
        file: "a.xlsx", sheet: nil, cell: nil,
        .unreadableSidePart(ReadingError(file: "a.xlsx", .tooMany(.notes, limit: 7)))), .warning,
      Row(
        id: "unreadableSidePart", code: "BM127",
        vietnamese: """
          Tệp “a.xlsx”: có quá nhiều ghi chú; chương trình nhận tối đa 7. Phần này nằm ngoài các ô, \
          nên số liệu vẫn được đọc. \(save)
          """,
        english: """
          File “a.xlsx”: there are too many notes; the program takes at most 7. This lies beside the \
          cells, whose content is read all the same. \(englishSave)
          """)
    ),
  ]

  /// How much each remark weighs: errors where something that was entered is in doubt.
  @Test(
    arguments: [
      (.noSheetPart, .error), (.noSuchPlace(""), .error), (.noSuchText(""), .error),
      (.notWhatItSays(.number, ""), .error), (.repeatedCell, .error), (.notInOrder, .error),
      (.noSuchStyle(1), .warning), (.noSuchFormula, .warning), (.more(1), .error),
    ] as [(ReadingRemark.Reason, Severity)])
  func `weighs`(_ reason: ReadingRemark.Reason, _ severity: Severity) {
    #expect(ReadingRemark(file: "", sheet: nil, cell: nil, reason).severity == severity)
  }
}
