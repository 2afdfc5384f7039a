internal import Vocabulary

/// The pages of all codes about a person's folder of forms.
enum TemplatesPages {
  static let all: [FindingPage] = [folder, noTemplate, stray, nothing]

  static let layout = Phrase(
    vi: """
      Mỗi bộ biểu mẫu là một thư mục con, trong đó có “template.xlsx”, và nếu có thì thêm \
      “form.json” và “rows.tsv”.
      """,
    en: """
      Each form is a folder of its own with “template.xlsx” in it, and with “form.json” and \
      “rows.tsv” where there are any.
      """)
}
