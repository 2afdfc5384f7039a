import Container
import Testing
import Vocabulary

@testable import Desk

/// Every sentence about a person's folder of forms, word for word.
struct TemplatesSentencesTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let said: any Explained
    let code: String
    let vietnamese: String
    let english: String

    init(_ said: any Explained, _ code: String, _ vietnamese: String, _ english: String) {
      self.said = said
      self.code = code
      self.vietnamese = vietnamese
      self.english = english
    }

    var testDescription: String { "\(said)" }
  }

  @Test(arguments: errors + remarks)
  func `says`(_ row: Row) {
    let said = row.said
    #expect(said.code.rawValue == row.code)
    #expect("\(said.message.vietnamese) \(said.fix.vietnamese)" == row.vietnamese)
    #expect("\(said.message.english) \(said.fix.english)" == row.english)
  }

  @Test func `a file that cannot be read is told of in the container's words`() throws {
    let cause = try #require(
      #expect(throws: ContainerError.self) { try WholeFile.bytes(of: "none/rows.tsv", limit: 1) })
    let error = TemplatesError(cause)
    #expect(error.code == cause.code)
    #expect(error.message == cause.message)
    #expect(error.fix == cause.fix)
  }

  @Test func `no error and no remark is without its row`() {
    // That of an unreadable file has a test of its own.
    #expect(Set(Self.errors.compactMap { ($0.said as? TemplatesError).map(number) }) == Set(0...8))
    #expect(
      Set(Self.remarks.compactMap { ($0.said as? TemplatesRemark).map(number) }) == Set(0...3))
    #expect(Self.remarks.allSatisfy { ($0.said as? any Noticed)?.severity == .warning })
  }

  /// A new case does not compile until it has a number here, and then fails until it has a row.
  private func number(of error: TemplatesError) -> Int {
    switch error {
    case .folderMissing: 0
    case .notFolder: 1
    case .notPermitted: 2
    case .folderUnreadable: 3
    case .tooManyEntries: 4
    case .folderTooLarge: 5
    case .isFormFolder: 6
    case .noTemplate: 7
    case .fileTooLarge: 8
    case .fileUnreadable: 9
    }
  }

  private func number(of remark: TemplatesRemark) -> Int {
    switch remark {
    case .strayBesideForms: 0
    case .strayInForm: 1
    case .looseWorkbook: 2
    case .nothing: 3
    }
  }

  private static let checkName = (
    "Đề nghị kiểm tra lại tên thư mục sau --templates hoặc trong biến BIEUMAU_TEMPLATES.",
    "Please check the name after --templates or in the variable BIEUMAU_TEMPLATES."
  )

  static let errors = [
    Row(
      TemplatesError.folderMissing(path: "mẫu"), "BM260",
      "Thư mục “mẫu”: không tìm thấy thư mục này; các bộ biểu mẫu bổ sung phải nằm trong một thư mục đã có. \(checkName.0)",
      "Folder “mẫu”: there is no such folder; forms of your own have to be in a folder that exists. \(checkName.1)"
    ),
    Row(
      TemplatesError.notFolder(path: "mẫu"), "BM260",
      "Thư mục “mẫu”: đây là một tệp; các bộ biểu mẫu bổ sung phải nằm trong một thư mục. \(checkName.0)",
      "Folder “mẫu”: this is a file; forms of your own have to be in a folder. \(checkName.1)"
    ),
    Row(
      TemplatesError.notPermitted(path: "mẫu"), "BM260",
      "Thư mục “mẫu”: không có quyền đọc thư mục này; cần quyền đọc để lấy biểu mẫu. Đề nghị nhờ người quản trị cấp quyền đọc, hoặc chép thư mục về nơi của mình.",
      "Folder “mẫu”: there is no permission to read this folder; forms are taken from folders that can be read. Please ask the administrator for read access, or copy the folder to a place of your own."
    ),
    Row(
      TemplatesError.folderUnreadable(path: "mẫu", cause: SystemError(code: 5)), "BM260",
      "Thư mục “mẫu”: hệ thống báo lỗi khi đọc thư mục (Input/output error, errno 5); cần đọc được mọi tên trong đó. Đề nghị kiểm tra ổ đĩa hoặc kết nối mạng rồi chạy lại.",
      "Folder “mẫu”: the system reports an error while reading (Input/output error, errno 5); every name in it is needed. Please check the disk or the network drive, then run again."
    ),
    Row(
      TemplatesError.tooManyEntries(path: "mẫu", limit: 10_000), "BM260",
      "Thư mục “mẫu”: thư mục có quá nhiều tệp; thư mục biểu mẫu có tối đa 10.000 tệp. Đề nghị chỉ để các bộ biểu mẫu trong thư mục này.",
      "Folder “mẫu”: there are too many files in it; a folder of forms holds at most 10,000. Please keep only the forms in this folder."
    ),
    Row(
      TemplatesError.folderTooLarge(path: "mẫu", limit: 64 << 20), "BM260",
      "Thư mục “mẫu”: các tệp mô tả biểu mẫu quá lớn; tất cả cộng lại có tối đa 64 MiB. Đề nghị chỉ để các bộ biểu mẫu trong thư mục này.",
      "Folder “mẫu”: the files that describe forms are too large; all of them together have at most 64 MiB. Please keep only the forms in this folder."
    ),
    Row(
      TemplatesError.isFormFolder(path: "mẫu/kon-tum"), "BM260",
      "Thư mục “mẫu/kon-tum”: đây là thư mục của một bộ biểu mẫu; ở đây cần thư mục chứa các thư mục như vậy. Đề nghị ghi tên thư mục chứa thư mục này.",
      "Folder “mẫu/kon-tum”: this is the folder of one form; the folder in which such folders are is needed. Please name the folder that holds it."
    ),
    Row(
      TemplatesError.noTemplate(path: "mẫu/kon-tum", workbook: nil), "BM261",
      "Thư mục “mẫu/kon-tum”: thư mục không có tệp template.xlsx; mỗi bộ biểu mẫu là một thư mục có sổ tính mang tên đó. Đề nghị lưu biểu mẫu vào thư mục này dưới tên template.xlsx, hoặc chuyển thư mục đi nơi khác.",
      "Folder “mẫu/kon-tum”: there is no template.xlsx in it; each form is a folder with a workbook of that name. Please save the form there as template.xlsx, or move the folder elsewhere."
    ),
    Row(
      TemplatesError.noTemplate(path: "mẫu/kon-tum", workbook: "Mẫu.xlsx"), "BM261",
      "Thư mục “mẫu/kon-tum”: thư mục không có tệp template.xlsx; mỗi bộ biểu mẫu là một thư mục có sổ tính mang tên đó. Đề nghị đổi tên “Mẫu.xlsx” thành template.xlsx nếu đó là biểu mẫu.",
      "Folder “mẫu/kon-tum”: there is no template.xlsx in it; each form is a folder with a workbook of that name. Please rename “Mẫu.xlsx” to template.xlsx if that is the form."
    ),
    Row(
      TemplatesError.noTemplate(path: "mẫu/kon-tum", workbook: "Mẫu.XLS"), "BM261",
      "Thư mục “mẫu/kon-tum”: thư mục không có tệp template.xlsx; mỗi bộ biểu mẫu là một thư mục có sổ tính mang tên đó. Nếu “Mẫu.XLS” là biểu mẫu, đề nghị mở bằng Excel và lưu vào thư mục này dưới tên template.xlsx.",
      "Folder “mẫu/kon-tum”: there is no template.xlsx in it; each form is a folder with a workbook of that name. If “Mẫu.XLS” is the form, please open it in Excel and save it there as template.xlsx."
    ),
    Row(
      TemplatesError.fileTooLarge(path: "mẫu/catalogue.tsv", mebibytes: 5, limit: 4), "BM251",
      "Tệp “mẫu/catalogue.tsv”: tệp lớn 5 MiB; tệp loại này lớn tối đa 4 MiB. Đề nghị kiểm tra lại: có thể một tệp khác đã bị chép nhầm vào thư mục biểu mẫu.",
      "File “mẫu/catalogue.tsv”: the file has 5 MiB; a file of its kind has at most 4 MiB. Please check whether another file was copied into the folder of forms by mistake."
    ),
  ]

  static let remarks = [
    Row(
      TemplatesRemark.strayBesideForms(path: "mẫu/Levels.json", meant: "levels.json"), "BM262",
      "“mẫu/Levels.json”: không được dùng đến; bên cạnh thư mục của các bộ biểu mẫu, chương trình chỉ đọc catalogue.tsv, levels.json. Có phải ý là “levels.json”? Nếu đúng, đề nghị đổi lại tên.",
      "“mẫu/Levels.json”: this is not used; beside the folders of forms only catalogue.tsv, levels.json are read. Did you mean “levels.json”? If so, please rename it."
    ),
    Row(
      TemplatesRemark.strayBesideForms(path: "mẫu/a.docx", meant: nil), "BM262",
      "“mẫu/a.docx”: không được dùng đến; bên cạnh thư mục của các bộ biểu mẫu, chương trình chỉ đọc catalogue.tsv, levels.json. Đề nghị chuyển đi nơi khác nếu không cần.",
      "“mẫu/a.docx”: this is not used; beside the folders of forms only catalogue.tsv, levels.json are read. Please move it elsewhere if it is not needed."
    ),
    Row(
      TemplatesRemark.strayInForm(path: "mẫu/a/row.tsv", meant: "rows.tsv"), "BM262",
      "“mẫu/a/row.tsv”: không được dùng đến; trong thư mục của một bộ biểu mẫu, chương trình chỉ đọc template.xlsx, form.json, rows.tsv. Có phải ý là “rows.tsv”? Nếu đúng, đề nghị đổi lại tên.",
      "“mẫu/a/row.tsv”: this is not used; in the folder of a form only template.xlsx, form.json, rows.tsv are read. Did you mean “rows.tsv”? If so, please rename it."
    ),
    Row(
      TemplatesRemark.looseWorkbook(path: "mẫu/a.xlsx"), "BM262",
      "“mẫu/a.xlsx”: không được dùng đến; mỗi bộ biểu mẫu phải nằm trong một thư mục riêng, dưới tên template.xlsx. Đề nghị tạo một thư mục mang tên bộ biểu mẫu, ví dụ kon-tum-2024, và chuyển tệp vào đó dưới tên template.xlsx.",
      "“mẫu/a.xlsx”: this is not used; each form has to be in a folder of its own, as template.xlsx. Please make a folder with the name of the form, such as kon-tum-2024, and move the file into it as template.xlsx."
    ),
    Row(
      TemplatesRemark.nothing(path: "mẫu"), "BM263",
      "Thư mục “mẫu”: không có bộ biểu mẫu nào, nên chỉ dùng các biểu mẫu có sẵn; mỗi bộ là một thư mục con có tệp template.xlsx. \(checkName.0)",
      "Folder “mẫu”: there are no forms in it, so that only the built-in ones are used; each form is a folder in it with a file template.xlsx. \(checkName.1)"
    ),
  ]
}
