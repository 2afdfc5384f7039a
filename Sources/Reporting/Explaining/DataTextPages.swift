internal import Vocabulary

// Data for a form as separated text: its cells and its headings.

extension ReportingPages {
  static let cells = FindingPage(
    "BM816",
    title: Phrase(
      vi: "tệp số liệu CSV không tách được thành ô", en: "a CSV of data with unclear cells"),
    meaning: Phrase(
      vi: """
        Tệp không dùng mã UTF-8, có dấu ngoặc kép đứng sai chỗ, hoặc có dòng nhiều ô hơn dòng tên \
        cột. Thường do lưu từ Excel bằng kiểu “CSV (Comma delimited)”, do sửa tệp bằng Notepad, hoặc \
        do viết “1,144” trong tệp có dấu phẩy giữa các ô.
        """,
      en: """
        The file is not UTF-8, a quotation mark is out of place, or a line has more cells than there \
        are headings. Mostly Excel saved it as “CSV (Comma delimited)”, it was edited as text, or \
        “1,144” was written in a file with commas between its cells.
        """),
    rule: Phrase(
      vi: """
        Chữ đã mất không thể đoán lại; tách sai một ô thì số liệu rơi vào cột khác mà trông vẫn như \
        thật.
        """,
      en: """
        Letters that are lost cannot be guessed; with one cell cut wrongly a figure stands in \
        another column and looks right.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Không phải UTF-8", en: "Not UTF-8"),
        [
          Phrase(
            vi: """
              Đề nghị mở tệp gốc trong Excel, chọn Lưu thành, kiểu “CSV UTF-8 (Comma delimited) \
              (*.csv)”.
              """,
            en: """
              Please open the original in Excel and choose Save As with the type “CSV UTF-8 (Comma \
              delimited) (*.csv)”.
              """)
        ]),
      FindingPage.Case(
        Phrase(vi: "Dấu ngoặc kép", en: "Quotation marks"),
        [
          Phrase(
            vi: """
              Đề nghị mở tệp bằng Notepad, tìm dòng nêu trong câu báo, bao cả ô bằng một cặp ngoặc \
              kép và viết hai lần mỗi dấu bên trong.
              """,
            en: """
              Please open the file in an editor, find the line, quote the whole cell and write each \
              mark in it twice.
              """)
        ]),
      FindingPage.Case(
        Phrase(vi: "Dòng có quá nhiều ô", en: "Too many cells"),
        [
          Phrase(
            vi: """
              Đề nghị bao ô có dấu phân cách bằng ngoặc kép; số thì viết không có dấu hàng nghìn, ví \
              dụ “1144”.
              """,
            en: """
              Please quote the cell with the separator in it; write figures without marks between \
              thousands, such as “1144”.
              """)
        ]),
    ],
    examples: [
      DataError(
        .cell(.init(line: 9, sheetRow: 9)), .separated(.cells(.extra(count: 7, headings: 6)))),
      DataError(.cell(.init(line: 2, sheetRow: 2)), .separated(.cells(.notUnicode))),
    ])

  static let headings = FindingPage(
    "BM817",
    title: Phrase(
      vi: "tệp số liệu CSV thiếu tên cột hoặc thiếu cột",
      en: "a CSV of data without the headings or columns it needs"),
    meaning: Phrase(
      vi: """
        Dòng tên cột không có, thiếu cột cần thiết, có hai cột cùng loại, hoặc bên dưới không có dòng \
        nào. Thường do gõ nhầm tên cột, do xóa dòng đầu khi sửa tệp, hoặc do chọn nhầm tệp.
        """,
      en: """
        There are no headings, a column is missing or there twice, or no line stands below them. \
        Mostly a heading is mistyped, the first line was deleted, or another file was meant.
        """),
    rule: Phrase(
      vi: """
        Cột được nhận theo tên, đứng ở đâu cũng được; cột có tên khác thì bỏ qua. Cần có “form”, \
        “table”, “row” và “value” hoặc “text”; tên tiếng Việt là “bộ biểu mẫu”, “biểu”, “dòng”, “giá \
        trị”, “chữ”.
        """,
      en: """
        Columns are known by their names and stand in any order; those of other names are left out. \
        There must be “form”, “table”, “row”, and “value” or “text”.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Thiếu cột hoặc tên cột gõ nhầm", en: "A missing column, or a mistyped heading"),
        [
          Phrase(
            vi: """
              Đề nghị lấy tên cột từ một tệp do “bieumau read --csv” ghi ra và sửa dòng đầu cho khớp.
              """,
            en: """
              Please take the headings from a file that “bieumau read --csv” has written and correct \
              the first line by them.
              """),
          Phrase(
            vi: "Nếu mọi dòng thuộc một bộ biểu mẫu, có thể bỏ cột “form” và ghi --form vào lệnh.",
            en: "Where all lines are of one form, leave “form” out and say --form in the command."),
        ]),
      FindingPage.Case(
        Phrase(vi: "Hai cột cùng loại", en: "Two columns of one kind"),
        [
          Phrase(
            vi:
              "Đề nghị giữ lại một cột; cột kia đổi sang tên khác hẳn, ví dụ “kỳ trước”, hoặc xóa.",
            en: "Please keep one of them, and rename the other to something else, or delete it.")
        ]),
      FindingPage.Case(
        Phrase(vi: "Không có dòng số liệu", en: "No lines of data"),
        [
          Phrase(
            vi: "Đề nghị kiểm tra xem tệp đã ghi xong chưa và có chọn đúng tệp không.",
            en:
              "Please check whether the file was written to its end, and whether it is the right one."
          )
        ]),
    ],
    examples: [
      DataError(
        .cell(.init(line: 1, sheetRow: 1)), .separated(.headings(.missing(.table, near: "tabel"))))
    ])
}
