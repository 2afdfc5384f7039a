internal import Vocabulary

// The file as text: its letters, its quotes, its JSON.

extension LibraryPages {
  static let text = FindingPage(
    "BM250",
    title: Phrase(
      vi: "tệp mô tả biểu mẫu không phải văn bản thuần",
      en: "a file that describes forms is not plain text"),
    meaning: Phrase(
      vi: """
        Một tệp trong thư mục biểu mẫu không được lưu bằng bảng mã UTF-8, có ký tự lạ, có ô nằm \
        trong dấu ngoặc kép, hoặc là JSON viết sai quy tắc. Thường do mở rồi lưu tệp bằng Excel \
        hoặc Word.
        """,
      en: """
        A file among the forms is not saved as UTF-8, has odd characters in it or cells in quotes, \
        or is JSON that breaks the rules of JSON. Mostly it was opened and saved in Excel or Word.
        """),
    rule: Phrase(
      vi: """
        Tệp này cho biết mỗi dòng của biểu mẫu có nghĩa gì; đoán sai một chữ là gán sai số liệu \
        của mọi đơn vị.
        """,
      en: """
        The file says what each row of a form means; one letter guessed wrong would give a wrong \
        meaning to the figures of all units.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Bảng mã không phải UTF-8", en: "Not UTF-8"),
        [
          Phrase(
            vi: """
              Đề nghị mở tệp bằng một chương trình soạn thảo văn bản thuần, ví dụ Notepad, và xem \
              chữ Việt có hiện đúng không; nếu sai, chép lại tệp từ bản lưu.
              """,
            en: """
              Please open the file in an editor for plain text, such as Notepad, and see whether \
              its Vietnamese reads well; if not, take the file again from where it is kept.
              """),
          steps.saveAsUTF8,
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Ô nằm trong ngoặc kép, hoặc có ký tự điều khiển",
          en: "A cell in quotes, or a control character"),
        [
          steps.goThere,
          Phrase(
            vi: "Xóa các dấu ngoặc kép bao quanh ô, hoặc xóa ký tự lạ và gõ lại đoạn chữ đó.",
            en: "Remove the quotes around the cell, or the odd character, and type the words anew."
          ),
          steps.saveAsUTF8,
        ]),
      FindingPage.Case(
        Phrase(vi: "JSON viết sai quy tắc", en: "JSON that breaks the rules"),
        [
          steps.goThere,
          Phrase(
            vi: """
              Xem lại dấu phẩy, dấu ngoặc và tên mục ở đó và ngay phía trước; có thể so với \
              “form.json” của một bộ biểu mẫu khác.
              """,
            en: """
              Check commas, brackets and names of fields there and just before; it helps to \
              compare with the “form.json” of another form.
              """),
          steps.saveAsUTF8,
        ]),
    ],
    example: LibraryError(
      LibraryPlace(file: "kon-tum-2024/rows.tsv", line: 12, field: .column("rollup")), .quotedCell))
}
