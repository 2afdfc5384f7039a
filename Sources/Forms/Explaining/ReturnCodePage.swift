internal import Reporting
internal import Vocabulary

// The check code below the tables.

extension ReturnPages {
  static let checkCode = FindingPage(
    "BM224",
    title: Phrase(
      vi: "mã đối chiếu trong tệp không khớp số liệu",
      en: "a check code that does not fit the figures of the file"),
    meaning: Phrase(
      vi: """
        Dưới mỗi bảng của biểu mẫu có “Mã đối chiếu”, do công thức tính từ mọi ô số liệu. Mã lưu trong \
        tệp khác mã tính từ số liệu đang có, nghĩa là có ô được sửa sau lần tính cuối, bằng một chương \
        trình không tính lại công thức, hoặc công thức đã bị thay đổi.
        """,
      en: """
        Below each table of a form stands a “Mã đối chiếu”, which a formula makes of all figures. The \
        code kept in the file is not that of its figures: a cell was changed after the last time it \
        was computed, by a program that does not compute, or somebody changed the formula.
        """),
    rule: Phrase(
      vi: """
        Mã trên bản ký và mã của tệp khác nhau thì số liệu khác nhau; giống nhau thì gần như chắc chắn \
        số liệu giống nhau. Số liệu đọc được vẫn là số đang có trong các ô; chỉ mã in ra trước đây không \
        còn dùng để đối chiếu được.
        """,
      en: """
        Where the code of the signed page and that of the file differ, so do the figures; where they are \
        the same, so almost certainly are the figures. What is read is what stands in the cells; only \
        the code printed before cannot be compared with it.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Bản ký đã in từ tệp này", en: "The signed pages were printed from this file"),
        [
          Phrase(
            vi:
              "Đề nghị so các số trên bản ký với kết quả đọc tệp, hoặc yêu cầu đơn vị gửi lại tệp đã in.",
            en:
              "Please compare the figures of the pages with what was read, or ask for the file they were"
              + " printed from.")
        ]),
      FindingPage.Case(
        Phrase(vi: "Chưa in, chưa ký", en: "Nothing has been printed or signed"),
        [
          Phrase(
            vi: "Đề nghị đơn vị mở tệp bằng Excel để công thức được tính lại.",
            en: "Please have the file opened in Excel, which computes the formulas again."),
          OfficeSteps.saveAndSend,
        ]),
    ],
    example: SampleReturn.notice(.book(.otherCode(saved: "482-913", computed: "117-204"))))
}
