package import Vocabulary

/// What was noticed in a person's folder of forms and does not stop the work.
package enum TemplatesRemark: Error, Hashable {
  /// Something of no meaning beside the folders of the forms, with the name that is probably meant.
  case strayBesideForms(path: String, meant: String?)
  /// The same in the folder of a form.
  case strayInForm(path: String, meant: String?)
  /// A workbook beside the folders of the forms.
  case looseWorkbook(path: String)
  case nothing(path: String)
}

extension TemplatesRemark: Noticed {
  package var code: FindingCode {
    switch self {
    case .strayBesideForms, .strayInForm, .looseWorkbook: .templatesStray
    case .nothing: .templatesNothing
    }
  }

  /// Whoever put the file there believes that it counts.
  package var severity: Severity { .warning }

  package var message: Phrase {
    switch self {
    case .strayBesideForms(let path, _):
      entry(
        path,
        vi: "không được dùng đến; bên cạnh thư mục của các bộ biểu mẫu, chương trình chỉ đọc"
          + " \(TemplateNames.shared.joined(separator: ", "))",
        en: "this is not used; beside the folders of forms only"
          + " \(TemplateNames.shared.joined(separator: ", ")) are read")
    case .strayInForm(let path, _):
      entry(
        path,
        vi: "không được dùng đến; trong thư mục của một bộ biểu mẫu, chương trình chỉ đọc"
          + " \(TemplateNames.ofForm.joined(separator: ", "))",
        en: "this is not used; in the folder of a form only"
          + " \(TemplateNames.ofForm.joined(separator: ", ")) are read")
    case .looseWorkbook(let path):
      entry(
        path,
        vi: "không được dùng đến; mỗi bộ biểu mẫu phải nằm trong một thư mục riêng, dưới tên"
          + " template.xlsx",
        en: "this is not used; each form has to be in a folder of its own, as template.xlsx")
    case .nothing(let path):
      Phrase(
        vi: "Thư mục “\(path)”: không có bộ biểu mẫu nào, nên chỉ dùng các biểu mẫu có sẵn; mỗi bộ"
          + " là một thư mục con có tệp template.xlsx.",
        en: "Folder “\(path)”: there are no forms in it, so that only the built-in ones are used;"
          + " each form is a folder in it with a file template.xlsx.")
    }
  }

  package var fix: Phrase {
    switch self {
    case .strayBesideForms(_, let meant?), .strayInForm(_, let meant?):
      Phrase(
        vi: "Có phải ý là “\(meant)”? Nếu đúng, đề nghị đổi lại tên.",
        en: "Did you mean “\(meant)”? If so, please rename it.")
    case .strayBesideForms(_, nil), .strayInForm(_, nil):
      Phrase(
        vi: "Đề nghị chuyển đi nơi khác nếu không cần.",
        en: "Please move it elsewhere if it is not needed.")
    case .looseWorkbook:
      Phrase(
        vi: "Đề nghị tạo một thư mục mang tên bộ biểu mẫu, ví dụ kon-tum-2024, và chuyển tệp vào đó"
          + " dưới tên template.xlsx.",
        en: "Please make a folder with the name of the form, such as kon-tum-2024, and move the"
          + " file into it as template.xlsx.")
    case .nothing:
      Phrase(
        vi: "Đề nghị kiểm tra lại tên thư mục sau --templates hoặc trong biến BIEUMAU_TEMPLATES.",
        en: "Please check the name after --templates or in the variable BIEUMAU_TEMPLATES.")
    }
  }

  /// A file or a folder: what is not used is not looked at.
  private func entry(_ path: String, vi vietnamese: String, en english: String) -> Phrase {
    Phrase(vi: "“\(path)”: \(vietnamese).", en: "“\(path)”: \(english).")
  }
}

extension FindingCode {
  package static let templatesStray = FindingCode(rawValue: "BM262")
  package static let templatesNothing = FindingCode(rawValue: "BM263")
}
