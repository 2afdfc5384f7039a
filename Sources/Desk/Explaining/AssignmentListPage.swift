internal import Vocabulary

/// The page of the code about a list of values.
enum AssignmentListPage {
  static let list = FindingPage(
    "BM828",
    title: Phrase(
      vi: "danh sách giá trị không đọc được", en: "a list of values that cannot be read"),
    meaning: Phrase(
      vi: """
        Danh sách là tệp CSV, mỗi dòng có tên trang, địa chỉ ô và giá trị. Câu báo nêu dòng bị sai: \
        thiếu cột, thiếu ô, dấu ngoặc kép không khép, hoặc chữ không phải Unicode. Thường do danh sách \
        được gõ bằng tay hoặc lưu từ Excel với kiểu CSV cũ.
        """,
      en: """
        A list is a CSV file; each of its lines has a sheet, a cell and a value. The sentence names the \
        line that is wrong: a column or a cell is missing, quotes are not closed, or the letters are not \
        Unicode. Mostly the list was typed by hand, or saved from Excel as CSV of the old kind.
        """),
    rule: Phrase(
      vi: "Danh sách sai một dòng thì không giá trị nào được ghi, để không có tệp ghi dở.",
      en: "With one line wrong no value is written, so that no file is half done."),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Thiếu cột hoặc thiếu ô", en: "A column or a cell is missing"),
        [
          Phrase(
            vi: """
              Đề nghị mở danh sách bằng Excel, dòng đầu ghi tiêu đề ba cột: trang, ô, giá trị.
              """,
            en: """
              Please open the list in Excel; its first line has the headings of three columns: sheet, \
              cell, value.
              """),
          Phrase(
            vi: "Để trống cột giá trị ở dòng cần xóa nội dung của ô.",
            en: "Leave the value empty in a line that clears its cell."),
        ]),
      FindingPage.Case(
        Phrase(vi: "Dấu ngoặc kép chưa khép", en: "Quotes that are not closed"),
        [
          Phrase(
            vi: """
              Đề nghị xem dòng nêu trong câu báo: giá trị có dấu ngoặc kép phải nằm giữa hai dấu ngoặc \
              kép, dấu bên trong viết hai lần.
              """,
            en: """
              Please look at the line that is named: a value with quotes in it stands between quotes, \
              and those in it are written twice.
              """)
        ]),
      FindingPage.Case(
        Phrase(vi: "Chữ không phải Unicode", en: "Letters that are not Unicode"),
        [
          Phrase(
            vi: "Đề nghị mở danh sách bằng Excel và lưu lại với kiểu “CSV UTF-8”.",
            en: "Please open the list in Excel and save it as “CSV UTF-8”."),
          Phrase(
            vi: "Xem chữ có dấu trong tên trang còn đúng không trước khi chạy lại lệnh.",
            en:
              "See whether the accents in names of sheets are right before you run the command again."
          ),
        ]),
    ],
    examples: [
      AssignmentError(.line(12, of: "so-lieu.csv"), .noCells(width: 2)),
      AssignmentError(.line(1, of: "so-lieu.csv"), .notUnicode),
    ])
}
