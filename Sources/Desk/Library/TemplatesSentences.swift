internal import Container
internal import Forms
package import Vocabulary

// What a person is told about a folder of forms: where, what is wrong, the rule, what to do.

extension TemplatesError: Explained {
  package var code: FindingCode {
    switch self {
    case .folderMissing, .notFolder, .notPermitted, .folderUnreadable, .tooManyEntries,
      .folderTooLarge, .isFormFolder:
      .templatesFolder
    case .noTemplate: .templateMissing
    case .fileTooLarge: .libraryTooLarge
    case .fileUnreadable(let error): error.code
    }
  }

  package var message: Phrase {
    switch self {
    case .folderMissing(let path):
      folder(
        path,
        vi: "không tìm thấy thư mục này; các bộ biểu mẫu bổ sung phải nằm trong một thư mục đã có",
        en: "there is no such folder; forms of your own have to be in a folder that exists")
    case .notFolder(let path):
      folder(
        path, vi: "đây là một tệp; các bộ biểu mẫu bổ sung phải nằm trong một thư mục",
        en: "this is a file; forms of your own have to be in a folder")
    case .notPermitted(let path):
      folder(
        path, vi: "không có quyền đọc thư mục này; cần quyền đọc để lấy biểu mẫu",
        en: "there is no permission to read this folder; forms are taken from folders that can be"
          + " read")
    case .folderUnreadable(let path, let cause):
      folder(
        path,
        vi: "hệ thống báo lỗi khi đọc thư mục (\(cause.reason)); cần đọc được mọi tên trong đó",
        en: "the system reports an error while reading (\(cause.reason)); every name in it is"
          + " needed")
    case .tooManyEntries(let path, let limit):
      folder(
        path,
        vi: "thư mục có quá nhiều tệp; thư mục biểu mẫu có tối đa \(limit.grouped.vietnamese) tệp",
        en: "there are too many files in it; a folder of forms holds at most"
          + " \(limit.grouped.english)")
    case .folderTooLarge(let path, let limit):
      folder(
        path,
        vi: "các tệp mô tả biểu mẫu quá lớn; tất cả cộng lại có tối đa \(limit >> 20) MiB",
        en: "the files that describe forms are too large; all of them together have at most"
          + " \(limit >> 20) MiB")
    case .isFormFolder(let path):
      folder(
        path,
        vi: "đây là thư mục của một bộ biểu mẫu; ở đây cần thư mục chứa các thư mục như vậy",
        en: "this is the folder of one form; the folder in which such folders are is needed")
    case .noTemplate(let path, _):
      folder(
        path,
        vi: "thư mục không có tệp template.xlsx; mỗi bộ biểu mẫu là một thư mục có sổ tính mang tên"
          + " đó",
        en: "there is no template.xlsx in it; each form is a folder with a workbook of that name")
    case .fileTooLarge(let path, let size, let limit):
      Phrase(
        vi: "Tệp “\(path)”: tệp lớn \(size) MiB; tệp loại này lớn tối đa \(limit) MiB.",
        en: "File “\(path)”: the file has \(size) MiB; a file of its kind has at most \(limit)"
          + " MiB.")
    case .fileUnreadable(let error): error.message
    }
  }

  package var fix: Phrase {
    switch self {
    case .folderMissing, .notFolder:
      Phrase(
        vi: "Đề nghị kiểm tra lại tên thư mục sau --templates hoặc trong biến BIEUMAU_TEMPLATES.",
        en: "Please check the name after --templates or in the variable BIEUMAU_TEMPLATES.")
    case .notPermitted:
      Phrase(
        vi: "Đề nghị nhờ người quản trị cấp quyền đọc, hoặc chép thư mục về nơi của mình.",
        en: "Please ask the administrator for read access, or copy the folder to a place of your"
          + " own.")
    case .folderUnreadable:
      Phrase(
        vi: "Đề nghị kiểm tra ổ đĩa hoặc kết nối mạng rồi chạy lại.",
        en: "Please check the disk or the network drive, then run again.")
    case .tooManyEntries, .folderTooLarge:
      Phrase(
        vi: "Đề nghị chỉ để các bộ biểu mẫu trong thư mục này.",
        en: "Please keep only the forms in this folder.")
    case .isFormFolder:
      Phrase(
        vi: "Đề nghị ghi tên thư mục chứa thư mục này.",
        en: "Please name the folder that holds it.")
    case .noTemplate(_, let workbook?) where !workbook.lowercased().hasSuffix(".xlsx"):
      Phrase(
        vi: "Nếu “\(workbook)” là biểu mẫu, đề nghị mở bằng Excel và lưu vào thư mục này dưới tên"
          + " template.xlsx.",
        en: "If “\(workbook)” is the form, please open it in Excel and save it there as"
          + " template.xlsx.")
    case .noTemplate(_, let workbook?):
      Phrase(
        vi: "Đề nghị đổi tên “\(workbook)” thành template.xlsx nếu đó là biểu mẫu.",
        en: "Please rename “\(workbook)” to template.xlsx if that is the form.")
    case .noTemplate(_, nil):
      Phrase(
        vi:
          "Đề nghị lưu biểu mẫu vào thư mục này dưới tên template.xlsx, hoặc chuyển thư mục đi nơi"
          + " khác.",
        en: "Please save the form there as template.xlsx, or move the folder elsewhere.")
    case .fileTooLarge:
      Phrase(
        vi: "Đề nghị kiểm tra lại: có thể một tệp khác đã bị chép nhầm vào thư mục biểu mẫu.",
        en: "Please check whether another file was copied into the folder of forms by mistake.")
    case .fileUnreadable(let error): error.fix
    }
  }

  private func folder(_ path: String, vi vietnamese: String, en english: String) -> Phrase {
    Phrase(vi: "Thư mục “\(path)”: \(vietnamese).", en: "Folder “\(path)”: \(english).")
  }
}

extension FindingCode {
  package static let templatesFolder = FindingCode(rawValue: "BM260")
  package static let templateMissing = FindingCode(rawValue: "BM261")
}
