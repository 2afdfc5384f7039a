internal import Vocabulary

/// The pages of the codes about new workbooks that could not be made.
enum MakingPages {
  static let all: [FindingPage] = [notPrintable, unplaced]

  static let unplaced = FindingPage(
    "BM802",
    title: Phrase(
      vi: "số liệu có dòng mà biểu mẫu không có", en: "data with rows that the form does not have"),
    meaning: Phrase(
      vi: """
        Đơn vị đã thêm dòng vào biểu khi báo cáo. Phụ lục được lập theo đúng các dòng của biểu mẫu, nên \
        không có chỗ cho những dòng đó; số liệu của các dòng khác đã được ghi đủ.
        """,
      en: """
        The unit added rows to the form. An appendix has exactly the rows of its form, and no place for \
        these; the figures of all other rows were written.
        """),
    rule: Phrase(
      vi: """
        Không số liệu nào bị bỏ qua mà không báo: dòng không có chỗ phải được nêu tên để người lập phụ \
        lục tự quyết định.
        """,
      en: """
        No figure is left out in silence: a row without a place is named, and whoever makes the \
        appendix decides.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Dòng là chi tiết của một chỉ tiêu", en: "The row is a detail of another"),
        [
          Phrase(
            vi:
              "Đề nghị kiểm tra số của chỉ tiêu đã gồm dòng thêm chưa; nếu cần, giải trình ở cột Ghi chú.",
            en: "Please see whether the figure of that row has it in it, and say so in its note."
          )
        ]),
      FindingPage.Case(
        Phrase(vi: "Dòng là chỉ tiêu mới", en: "The row is something new"),
        [
          Phrase(
            vi: "Đề nghị hỏi cơ quan ban hành biểu mẫu xem đã có mẫu mới chưa.",
            en: "Please ask the office that issued the form whether there is a new edition.")
        ]),
    ],
    example: UnplacedRows(rows: [.init(table: 1, label: "Số hội nghị đã tổ chức", raw: "3")]))

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
        nil,
        [
          Phrase(
            vi: "Đề nghị mở biểu mẫu gốc bằng Excel, bổ sung dòng tiêu đề cột phía trên bảng nêu"
              + " trong câu báo.",
            en: "Please open the template in Excel and add the header above the table that the"
              + " sentence names."),
          Phrase(
            vi: "Chạy lại lệnh đã dùng.",
            en: "Run the command again."),
        ])
    ],
    example: FormNotPrintable(form: "kon-tum-2024", table: 3))
}
