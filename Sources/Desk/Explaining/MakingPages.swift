internal import Vocabulary

/// The pages of the codes about new workbooks that could not be made.
enum MakingPages {
  static let all: [FindingPage] = [notPrintable]

  static let notPrintable = FindingPage(
    "BM801",
    title: Phrase(
      vi: "không lập được biểu từ biểu mẫu gốc", en: "no sheet can be made of a template"),
    meaning: Phrase(
      vi: """
        Biểu trống và phụ lục được lập theo đúng trình bày của biểu mẫu gốc. Trong biểu mẫu gốc có một \
        bảng không có phần tiêu đề cột đứng trên các dòng, nên không biết cột nào là số liệu, cột nào \
        là ghi chú.
        """,
      en: """
        Blank forms and appendices look as their template does. In this template a table has no header \
        above its rows, so that nobody can tell the column of figures from that of notes.
        """),
    rule: Phrase(
      vi: """
        Mỗi bảng của biểu mẫu gốc phải có tiêu đề cột: STT, chỉ tiêu, đơn vị tính, số liệu, ghi chú. \
        Lập biểu thiếu tiêu đề thì số liệu có thể bị ghi nhầm cột.
        """,
      en: """
        Each table of a template needs the headings of its columns: code, indicator, unit, figures, \
        note. In a form without them figures may be entered in the wrong column.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Mọi trường hợp", en: "Always"),
        [
          Phrase(
            vi: "Mở tệp template.xlsx của bộ biểu mẫu, bổ sung dòng tiêu đề cột phía trên bảng nêu"
              + " trong câu báo.",
            en: "Open the template.xlsx of the form and add the header above the table that the"
              + " sentence names."),
          Phrase(
            vi: "Xem lại kết quả bằng lệnh forms, rồi lập biểu lại.",
            en: "See the result with the command forms, then make the form again."),
        ])
    ],
    example: FormNotPrintable(form: "kon-tum-2024", table: 3))
}
