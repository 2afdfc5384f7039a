internal import Vocabulary

/// The pages of all codes about a person's folder of forms.
enum TemplatesPages {
  static let all: [FindingPage] = [folder, noTemplate, stray, nothing]

  private static let layout = Phrase(
    vi: """
      Mỗi bộ biểu mẫu là một thư mục con, trong đó có “template.xlsx”, và nếu có thì thêm \
      “form.json” và “rows.tsv”.
      """,
    en: """
      Each form is a folder of its own with “template.xlsx” in it, and with “form.json” and \
      “rows.tsv” where there are any.
      """)
}

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
    steps: [
      Phrase(
        vi: "Đề nghị kiểm tra tên thư mục và quyền đọc thư mục đó.",
        en: "Please check the name of the folder, and whether you may read it."),
      layout,
      Phrase(
        vi: "Ghi tên thư mục chứa các thư mục đó, rồi chạy lại lệnh.",
        en: "Name the folder in which these are, and run the command again."),
    ],
    example: TemplatesError.folderMissing(path: "bieu-mau"))

  static let noTemplate = FindingPage(
    "BM261",
    title: Phrase(vi: "bộ biểu mẫu không có tệp mẫu", en: "a form without its template"),
    meaning: Phrase(
      vi: """
        Trong thư mục biểu mẫu có một thư mục con không chứa “template.xlsx”. Thường do tệp mẫu \
        còn mang tên cũ, tên viết hoa, hoặc thư mục đó không phải của một bộ biểu mẫu.
        """,
      en: """
        A folder among the forms has no “template.xlsx” in it. Mostly the template still has its \
        old name or capital letters in it, or the folder belongs to no form.
        """),
    rule: Phrase(
      vi: """
        Tệp mẫu của cơ quan ban hành là căn cứ duy nhất về nội dung, thứ tự và hình thức của biểu \
        mẫu.
        """,
      en: """
        The workbook of the office that issued the form is the one source of its wording, order \
        and looks.
        """),
    steps: [
      Phrase(
        vi: "Đề nghị đặt tên “template.xlsx” cho tệp mẫu, viết thường, trong thư mục đó.",
        en: "Please name the workbook in that folder “template.xlsx”, in small letters."),
      Phrase(
        vi: "Nếu thư mục không phải của một bộ biểu mẫu, chuyển thư mục đi nơi khác.",
        en: "If the folder belongs to no form, move it elsewhere."),
    ],
    example: TemplatesError.noTemplate(
      path: "bieu-mau/kon-tum-2024", workbook: "Bieu mau Kon Tum.xlsx"))

  static let stray = FindingPage(
    "BM262",
    title: Phrase(
      vi: "tệp trong thư mục biểu mẫu không được dùng đến",
      en: "a file among the forms that is not used"),
    meaning: Phrase(
      vi: """
        Thư mục biểu mẫu có tệp hoặc thư mục mà chương trình không đọc. Có thể là ghi chú để bên \
        cạnh, có thể là một tệp cần thiết bị gõ sai tên.
        """,
      en: """
        There is a file or a folder among the forms that the program does not read. It may be a \
        note that somebody keeps there, or a needed file under a mistyped name.
        """),
    rule: Phrase(
      vi: "Chương trình nói rõ điều này để không ai tưởng rằng tệp đó có hiệu lực.",
      en: "This is told so that nobody believes the file counts."),
    steps: [
      Phrase(
        vi: "Đề nghị xem tệp đó có cần dùng không.", en: "Please see whether the file is needed."),
      layout,
      Phrase(
        vi: """
          Nếu cần, đổi tên hoặc chuyển tệp vào đúng chỗ; nếu không, chuyển tệp ra khỏi thư mục \
          biểu mẫu.
          """,
        en: """
          If it is, rename it or move it to its place; if not, move it out of the folder of forms.
          """),
    ],
    example: TemplatesRemark.strayInForm(path: "bieu-mau/kon-tum-2024/row.tsv", meant: "rows.tsv"))

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
