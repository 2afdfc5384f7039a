internal import JSON
internal import Vocabulary

// Data for a form: what it says of a row besides the figure.

extension ReportingPages {
  static let contradiction = FindingPage(
    "BM812",
    title: Phrase(
      vi: "số liệu và biểu mẫu không nói về cùng một dòng",
      en: "data and form do not speak of the same row"),
    meaning: Phrase(
      vi: """
        Tên biểu, STT, chỉ tiêu hoặc chỉ tiêu chuẩn ghi trong tệp số liệu khác với biểu mẫu ở đúng số \
        thứ tự đó. Thường do các dòng bị lệch một dòng, do dùng số liệu của biểu mẫu tỉnh khác, \
        năm khác, hoặc do chỉ tiêu được viết lại.
        """,
      en: """
        A title, code, label or concept in the data is not what the form has at this number. \
        Mostly the rows are off by one, the data is for the form of another province or year, or \
        a label was worded anew.
        """),
    rule: Phrase(
      vi: """
        Trong tên biểu và chỉ tiêu, chữ hoa, dấu cách và dấu câu không tính là khác. Chữ đã khác \
        thì con số rất có thể thuộc dòng khác, và lệch một dòng thì mọi số phía sau đều sai mà \
        không ai nhìn ra.
        """,
      en: """
        In titles and labels, capitals, spaces and punctuation do not count. Where the words \
        differ, the figure probably belongs to another row, and figures that are off by a row look \
        right to everybody.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Số thứ tự bị lệch", en: "The numbers are off"),
        [
          Phrase(
            vi: """
              Đề nghị chạy “bieumau forms” kèm mã bộ biểu mẫu và so từng dòng với tệp; nếu câu báo \
              nêu số của dòng mang chữ đó thì đó thường là dòng đúng.
              """,
            en: """
              Please run “bieumau forms” with the id of the form and compare row by row; where the \
              sentence names the row that has these words, it is mostly the right one.
              """),
          Phrase(
            vi: "Sửa “row” hoặc “table” của dòng này và của mọi dòng lệch theo.",
            en: "Correct “row” or “table” here and in all rows that are off with it."),
        ]),
      FindingPage.Case(
        Phrase(vi: "Số liệu của biểu mẫu khác", en: "The data is for another form"),
        [
          Phrase(
            vi: "Đề nghị sửa “form” thành mã của biểu mẫu mà số liệu thực sự thuộc về.",
            en: "Please change “form” to the id of the form that the data was made for.")
        ]),
      FindingPage.Case(
        Phrase(vi: "Đúng dòng, chỉ khác cách viết", en: "The right row in other words"),
        [
          Phrase(
            vi: """
              Đề nghị xóa trường hoặc nội dung ô nêu trong câu báo; “table”, “row” và “value” là đủ để ghi số \
              liệu.
              """,
            en: """
              Please remove the field, or clear the cell, named in the sentence; “table”, “row” and “value” are all \
              that is needed.
              """)
        ]),
    ],
    example: DataError(
      JSONPosition(offset: 301, line: 5, column: 30),
      .contradiction(
        .init(
          field: .label, table: 1, row: 3, given: "Số nhiệm vụ đã hoàn thành",
          expected: "Số nhiệm vụ đề ra trong kế hoạch", namesake: 4))))
}
