internal import Vocabulary

// What is in the folder.

extension TemplatesPages {
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
        cạnh, có thể là một tệp cần thiết bị gõ sai tên, hoặc một biểu mẫu chưa có thư mục riêng.
        """,
      en: """
        There is a file or a folder among the forms that the program does not read. It may be a \
        note that somebody keeps there, a needed file under a mistyped name, or a form without a \
        folder of its own.
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
}
