internal import Vocabulary

// The folder in which the forms are.

extension TemplatesPages {
  static let folder = FindingPage(
    "BM260",
    title: Phrase(
      vi: "thư mục biểu mẫu không dùng được", en: "a folder of forms that cannot be used"),
    meaning: Phrase(
      vi: """
        Thư mục ghi sau --templates hoặc trong biến “BIEUMAU_TEMPLATES” không có, không đọc được, \
        là một tệp, chứa quá nhiều tệp, hoặc là thư mục của riêng một bộ biểu mẫu. Thường do gõ \
        sai tên hoặc chỉ sâu quá một cấp.
        """,
      en: """
        The folder after --templates, or in the variable “BIEUMAU_TEMPLATES”, is not there, cannot \
        be read, is a file, holds too many files, or is the folder of one form. Mostly its name is \
        mistyped, or it is one step too deep.
        """),
    rule: Phrase(
      vi: """
        Khi đã chỉ định thư mục thì các biểu mẫu trong đó phải được dùng; bỏ qua sẽ làm số liệu \
        được đọc theo biểu mẫu khác.
        """,
      en: """
        Where a folder is named, its forms have to be used; without them figures would be read by \
        other forms.
        """),
    cases: [
      FindingPage.Case(
        Phrase(
          vi: "Không tìm thấy, hoặc là một tệp chứ không phải thư mục",
          en: "It is not there, or it is a file"),
        [
          Phrase(
            vi: """
              Đề nghị kiểm tra tên thư mục sau --templates hoặc trong biến “BIEUMAU_TEMPLATES”; \
              tên có dấu cách phải đặt trong ngoặc kép.
              """,
            en: """
              Please check the name after --templates or in the variable “BIEUMAU_TEMPLATES”; a \
              name with spaces has to be in quotes.
              """),
          OfficeSteps.runAgain,
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Là thư mục của riêng một bộ biểu mẫu", en: "It is the folder of one form only"),
        [
          Phrase(
            vi: "Đề nghị ghi tên thư mục đứng trên, tức thư mục chứa các bộ biểu mẫu.",
            en: "Please name the folder above it, the one in which the folders of forms are."),
          layout,
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Không đọc được từ ổ đĩa hoặc thư mục chung",
          en: "It cannot be read from its disk or share"),
        [
          Phrase(
            vi: """
              Đề nghị kiểm tra kết nối của ổ đĩa và quyền đọc; nếu không được, chép thư mục về máy \
              của mình và ghi tên bản chép.
              """,
            en: """
              Please check whether the drive is there and may be read; if that does not help, copy \
              the folder to your own computer and name the copy.
              """)
        ]),
      FindingPage.Case(
        Phrase(vi: "Có quá nhiều tệp, hoặc tệp quá lớn", en: "It holds too much"),
        [
          Phrase(
            vi: """
              Đề nghị lập một thư mục chỉ chứa các bộ biểu mẫu, không để báo cáo của đơn vị và bản \
              lưu ở đó.
              """,
            en: """
              Please keep a folder for forms only, without reports of units and old copies in it.
              """)
        ]),
    ],
    example: TemplatesError.folderMissing(path: "bieu-mau"))

  static let nothing = FindingPage(
    "BM263",
    title: Phrase(
      vi: "thư mục biểu mẫu không có bộ biểu mẫu nào", en: "a folder of forms without any form"),
    meaning: Phrase(
      vi: """
        Thư mục được chỉ định không có thư mục con nào, cũng không có danh mục riêng, nên chỉ các \
        biểu mẫu có sẵn được dùng.
        """,
      en: """
        The folder has neither folders of forms nor a catalogue of its own in it, so that only the \
        built-in forms are used.
        """),
    rule: Phrase(
      vi: "Một thư mục trống thường là thư mục chỉ nhầm, nên cần báo cho biết.",
      en: "An empty folder is mostly the wrong one, and whoever named it should know."),
    steps: [
      Phrase(
        vi: "Đề nghị kiểm tra lại tên thư mục sau --templates hoặc trong biến “BIEUMAU_TEMPLATES”.",
        en: "Please check the name after --templates or in the variable “BIEUMAU_TEMPLATES”."),
      layout,
    ],
    example: TemplatesRemark.nothing(path: "bieu-mau"))
}
