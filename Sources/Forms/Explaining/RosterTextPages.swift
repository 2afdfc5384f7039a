internal import Vocabulary

// The file: its size, its letters, its separators.

extension RosterListPages {
  static let tooLarge = FindingPage(
    "BM685",
    title: Phrase(
      vi: "danh sách đơn vị lớn quá mức", en: "more than a roster has in it"),
    meaning: Phrase(
      vi: """
        Tệp có nhiều đơn vị, nhiều ô hoặc nhiều chữ hơn bất cứ danh sách nào, hay có một ô dài như \
        cả đoạn văn. Thường do chọn nhầm tệp, do kéo công thức xuống hết trang tính, hoặc do dán cả \
        văn bản vào một ô.
        """,
      en: """
        The file has more units, cells or text than any list of offices, or one cell has a whole \
        paragraph. Mostly another file was meant, a formula was filled down to the end of the \
        sheet, or a text was pasted into a cell.
        """),
    rule: Phrase(
      vi: """
        Cả nước có hơn mười nghìn đơn vị cấp xã vào năm 2022; nhiều hơn \
        \(RosterLimits.units.grouped.vietnamese) đơn vị thì không phải danh sách nhận biểu.
        """,
      en: """
        The country had some ten thousand communes in 2022; what has more than \
        \(RosterLimits.units.grouped.english) units is no list of addressees.
        """),
    steps: [
      Phrase(
        vi: "Đề nghị kiểm tra tên tệp, rồi mở tệp và bấm Ctrl + End để xem dòng cuối nằm ở đâu.",
        en:
          "Please check the name of the file, then open it and press Ctrl + End for the last line."
      ),
      Phrase(
        vi: "Xóa các dòng, các cột không thuộc danh sách; rút gọn ô quá dài.",
        en: "Delete lines and columns that do not belong to the list; shorten cells that are long."),
    ],
    examples: [
      RosterMistake(RosterPlace(file: "don-vi.xlsx", sheet: "Danh sách"), .tooMany(.units)),
      RosterMistake(book.at(line: 5, column: 2), .longText(.name)),
    ])

  static let letters = FindingPage(
    "BM686",
    title: Phrase(
      vi: "danh sách đơn vị bị mất chữ có dấu", en: "a roster that has lost Vietnamese letters"),
    meaning: Phrase(
      vi: """
        Tệp văn bản không dùng mã UTF-8, hoặc tên đơn vị có dấu “?” ở chỗ của chữ có dấu, như “Xã \
        T?n An”. Thường do lưu từ Excel bằng kiểu “CSV (Comma delimited)”, kiểu này không giữ được \
        chữ Việt.
        """,
      en: """
        The text is not saved as UTF-8, or a name has “?” in the place of letters, such as “Xã T?n \
        An”. Mostly Excel saved it as “CSV (Comma delimited)”, which does not keep Vietnamese.
        """),
    rule: Phrase(
      vi: "Chữ đã mất không thể đoán lại; tên sai sẽ nằm trên biểu của đơn vị.",
      en: "Letters that are lost cannot be guessed, and the wrong name would stand on a form."),
    steps: [
      Phrase(
        vi: "Đề nghị mở lại danh sách gốc, dạng .xlsx, không phải tệp CSV đã mất chữ.",
        en: "Please open the original list, the .xlsx, not the CSV that has lost letters."),
      Phrase(
        vi: """
          Dùng thẳng tệp .xlsx đó, hoặc chọn Lưu thành, kiểu “CSV UTF-8 (Comma delimited) (*.csv)”.
          """,
        en: """
          Use the .xlsx as it is, or choose Save As with the type “CSV UTF-8 (Comma delimited) \
          (*.csv)”.
          """),
      Phrase(
        vi: "Nếu không còn tệp gốc, gõ lại các tên nêu trong câu báo.",
        en: "If the original is no more, type the names in the sentences again."),
    ],
    examples: [
      RosterMistake(text, .notUnicode), RosterMistake(text, .lostLetters("Xã T?n An")),
    ])

  static let separators = FindingPage(
    "BM687",
    title: Phrase(
      vi: "một dòng của tệp CSV không tách được thành ô", en: "a line of a CSV with unclear cells"),
    meaning: Phrase(
      vi: """
        Dấu ngoặc kép đứng sai chỗ, thiếu dấu đóng, hoặc dòng có nhiều ô hơn dòng tên cột. Thường \
        do sửa tệp bằng Notepad, hoặc do tên đơn vị có dấu phẩy mà không nằm trong ngoặc kép.
        """,
      en: """
        A quotation mark is out of place or has no partner, or the line has more cells than there \
        are headings. Mostly the file was edited as text, or a name with a comma is not quoted.
        """),
    rule: Phrase(
      vi: "Tách sai một ô thì các ô sau lệch cột, mã thành tên và tên thành cấp.",
      en: "With one cell cut wrongly those behind it move: a code becomes a name, a name a level."),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Dấu ngoặc kép", en: "Quotation marks"),
        [
          goThere(Phrase(vi: "dòng", en: "line")),
          Phrase(
            vi: """
              Bao cả ô bằng một cặp ngoặc kép và viết hai lần mỗi dấu bên trong, hoặc xóa các dấu \
              thừa.
              """,
            en: "Quote the whole cell and write each mark in it twice, or remove the marks."),
        ]),
      FindingPage.Case(
        Phrase(vi: "Dòng có quá nhiều ô", en: "Too many cells"),
        [
          goThere(Phrase(vi: "dòng", en: "line")),
          Phrase(
            vi: "Bao ô có dấu phân cách bằng ngoặc kép, ví dụ “\"Sở Tài chính, Kế hoạch\"”.",
            en: "Quote the cell with the separator in it: “\"Sở Tài chính, Kế hoạch\"”."),
          Phrase(
            vi: "Hoặc dùng Excel để sửa danh sách và lưu dạng .xlsx.",
            en: "Or correct the list in Excel and save it as .xlsx."),
        ]),
    ],
    examples: [
      RosterMistake(text, .openQuote), RosterMistake(text, .extraCells(count: 7, headings: 6)),
    ])
}
