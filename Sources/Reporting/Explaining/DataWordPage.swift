internal import JSON
internal import Vocabulary

// Data for a form: what is said about the report and its cells besides figures.

extension ReportingPages {
  static let word = FindingPage(
    "BM814",
    title: Phrase(
      vi: "từ, địa chỉ ô, ngày hoặc kỳ báo cáo trong số liệu viết không đúng",
      en: "a word, an address, a day or a period in the data that is none"),
    meaning: Phrase(
      vi: """
        Một trường hoặc cột của tệp số liệu chỉ nhận những từ định sẵn hoặc một cách viết nhất định, mà nội \
        dung ghi ở đó lại khác. Thường do ghi bằng tiếng Việt (như “quý”), ghi ngày theo kiểu \
        20/9/2022, hoặc gõ nhầm năm.
        """,
      en: """
        A field or a column of the data takes only certain words, or one way of writing, and has something \
        else. Mostly the word is Vietnamese (such as “quý”), a day is written as 20/9/2022, or a \
        year is mistyped.
        """),
    rule: Phrase(
      vi: """
        Chương trình không đoán: 05/6/2022 có thể là ngày 5 tháng 6 hoặc ngày 6 tháng 5, và số \
        liệu ghi nhầm kỳ sẽ làm sai mọi so sánh về sau.
        """,
      en: """
        Nothing is guessed: 05/6/2022 may be in May or in June, and figures of the wrong period \
        spoil every comparison with them.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Một từ trong danh sách định sẵn", en: "A word of a given list"),
        [
          Phrase(
            vi: "Đề nghị chọn một trong các từ nêu trong câu báo và chép đúng từng chữ.",
            en: "Please choose one of the words in the sentence and copy it letter by letter.")
        ]),
      FindingPage.Case(
        Phrase(vi: "Kỳ báo cáo", en: "The period"),
        [
          Phrase(
            vi: """
              Đề nghị ghi loại kỳ, năm và số của kỳ; quý III năm 2022 là \
              “{"kind":"quarter","year":2022,"quarter":3}”.
              """,
            en: """
              Please write the kind of the period, its year and its number; quarter III of 2022 is \
              “{"kind":"quarter","year":2022,"quarter":3}”.
              """),
          Phrase(
            vi: """
              Sáu tháng đầu năm 2022 là “{"kind":"half","year":2022,"half":1}”; cả năm (“year”) \
              và 9 tháng (“nineMonths”) không có số.
              """,
            en: """
              The first half of 2022 is “{"kind":"half","year":2022,"half":1}”; a year (“year”) and \
              nine months (“nineMonths”) have no number.
              """),
          Phrase(
            vi: "Trong tệp CSV, ghi “2022-Q3”, “2022-H1”, “2022-9M” hoặc “2022”.",
            en: "In a CSV write “2022-Q3”, “2022-H1”, “2022-9M” or “2022”."),
        ]),
      FindingPage.Case(
        Phrase(vi: "Ngày của văn bản", en: "The day of a document"),
        [
          Phrase(
            vi: "Đề nghị ghi năm, tháng, ngày, ví dụ “2022-09-20” cho ngày 20 tháng 9 năm 2022.",
            en: "Please write year, month and day, as in “2022-09-20” for 20 September 2022.")
        ]),
      FindingPage.Case(
        Phrase(vi: "Địa chỉ ô hoặc vùng ô", en: "The address of a cell or of a range"),
        [
          Phrase(
            vi: """
              Đề nghị ghi chữ của cột rồi số của dòng, ví dụ “D12”, và vùng từ ô đầu đến ô cuối, \
              ví dụ “A9:E37”; trường “cell”, “range” không bắt buộc, có thể xóa.
              """,
            en: """
              Please write the letters of the column and the number of the row, as in “D12”, and \
              a range from its first to its last cell, as in “A9:E37”; the fields “cell” and \
              “range” need not be there and may be removed.
              """)
        ]),
    ],
    example: DataError(
      JSONPosition(offset: 96, line: 3, column: 19),
      .unknownWord("quatern", known: Period.Kind.allCases.map(\.rawValue))))
}
