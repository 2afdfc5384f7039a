internal import JSON
internal import Vocabulary

// Data for a form: the table and the row that a figure belongs to.

extension ReportingPages {
  static let unknownPlace = FindingPage(
    "BM810",
    title: Phrase(
      vi: "số liệu ghi cho chỗ không có trong biểu mẫu",
      en: "data for a place that the form does not have"),
    meaning: Phrase(
      vi: """
        Tệp số liệu nêu một bộ biểu mẫu, một biểu, một dòng hoặc một cột không có. Thường do ghi tên \
        thay cho mã bộ biểu mẫu, đánh số từ 0, lấy STT in trong biểu làm số dòng, dùng tệp lập cho \
        biểu mẫu năm khác, hoặc do ô trong tệp CSV còn trống.
        """,
      en: """
        The data names a form, a table, a row or a column that there is not. Mostly the form has \
        its title where its id should be, numbers begin at 0, printed codes were taken for numbers \
        of rows, the file was made for the form of another year, or a cell of a CSV is empty.
        """),
    rule: Phrase(
      vi: """
        Dòng được gọi bằng số thứ tự trong biểu, từ 1, tính cả dòng tiêu đề nhóm: STT in trong \
        biểu có chỗ trùng, có chỗ bắt đầu lại, nên không đủ để biết là dòng nào.
        """,
      en: """
        A row is called by its place in the table, from 1, headings of groups included: printed \
        codes repeat and start again, so that they do not say which row is meant.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Bộ biểu mẫu không có hoặc chưa ghi", en: "The form is unknown or not given"),
        [
          Phrase(
            vi: """
              Đề nghị chạy “bieumau forms” và chép đúng mã vào trường hoặc cột “form”, ví dụ \
              “gia-lai-2022”.
              """,
            en: """
              Please run “bieumau forms” and copy the id into the field or column “form”, as in \
              “gia-lai-2022”.
              """),
          Phrase(
            vi: """
              Nếu là biểu mẫu riêng của tỉnh, ghi thêm “--templates” và tên thư mục biểu mẫu vào \
              lệnh.
              """,
            en: """
              For a form of your own province add “--templates” and the folder of forms to the \
              command.
              """),
        ]),
      FindingPage.Case(
        Phrase(vi: "Biểu hoặc dòng không có", en: "No such table or row"),
        [
          Phrase(
            vi: """
              Đề nghị chạy “bieumau forms” kèm mã bộ biểu mẫu để xem số thứ tự của biểu và dòng.
              """,
            en: "Please run “bieumau forms” with the id of the form to see its tables and rows."),
          Phrase(
            vi: """
              Sửa “table” hoặc “row”; nếu một phần mềm lập ra tệp, sửa cách đánh số ở đó, \
              vì các dòng khác cũng có thể lệch.
              """,
            en: """
              Correct “table” or “row”; if a program made the file, correct how it \
              counts, because other rows may be off as well.
              """),
        ]),
      FindingPage.Case(
        Phrase(vi: "Cột số liệu không có", en: "No such column of figures"),
        [
          Phrase(
            vi: """
              Đề nghị sửa tên cột trong “more” theo câu báo; số của cột chính ghi thẳng vào \
              “value” của dòng, không ghi trong “more”. Trong tệp CSV, cột khác ghi sau số dòng, ví \
              dụ “5:province”.
              """,
            en: """
              Please correct the name in “more” as the sentence says; the figure of the main \
              column stands in “value” of the row itself, not in “more”. In a CSV another column \
              stands behind the number of the row, as in “5:province”.
              """)
        ]),
      FindingPage.Case(
        Phrase(vi: "Ô trong tệp CSV còn trống", en: "An empty cell of a CSV"),
        [
          Phrase(
            vi: """
              Đề nghị ghi đủ vào mọi dòng, kể cả khi giống dòng trên: sau khi sắp xếp hoặc lọc, dòng \
              trên không còn là dòng trên nữa.
              """,
            en: """
              Please fill in every line, also where it is as above: once lines are sorted or \
              filtered, another line stands above.
              """)
        ]),
    ],
    examples: [
      DataError(
        JSONPosition(offset: 412, line: 6, column: 17),
        .unknownRow(RowReference(table: 1, row: 31), count: 28)),
      DataError(
        .cell(.init(line: 6, sheetRow: 6, heading: "row")),
        .separated(.line(.noOrdinal("1.2.")))),
    ])

  static let repeatedPlace = FindingPage(
    "BM811",
    title: Phrase(
      vi: "một biểu hoặc một dòng có hai lần trong số liệu",
      en: "a table or a row that is there twice in the data"),
    meaning: Phrase(
      vi: """
        Trong cùng một báo cáo của tệp số liệu, một biểu hoặc một dòng được ghi hai lần. Thường do \
        ghép hai tệp, do cắt một biểu thành nhiều phần, hoặc do để số liệu của hai đơn vị, hai kỳ \
        vào một báo cáo.
        """,
      en: """
        One report of the data has a table or a row twice. Mostly two files were joined, a table \
        was cut in pieces, or the figures of two units or two periods came into one report.
        """),
    rule: Phrase(
      vi: "Một ô chỉ có một số; chương trình không tự chọn một trong hai số và cũng không tự cộng.",
      en: "A cell has one figure; the program neither chooses between two nor adds them up."),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Cùng một đơn vị, cùng một kỳ", en: "One unit and one period"),
        [
          Phrase(
            vi: "Đề nghị xem cả hai chỗ nêu trong câu báo, giữ chỗ đúng và xóa chỗ kia.",
            en: "Please look at both places in the sentence, keep the right one, remove the other."),
          Phrase(
            vi: "Nếu là hai phần của một biểu, đưa mọi dòng vào chung một danh sách “rows”.",
            en: "If they are two parts of a table, put all rows into one list “rows”."),
        ]),
      FindingPage.Case(
        Phrase(vi: "Hai đơn vị hoặc hai kỳ", en: "Two units or two periods"),
        [
          Phrase(
            vi:
              "Đề nghị tách thành hai báo cáo, mỗi báo cáo là một đối tượng JSON trên dòng riêng.",
            en: "Please make two reports of it, each one JSON object on a line of its own."),
          Phrase(
            vi: "Trong tệp CSV, ghi đơn vị và kỳ của từng dòng vào cột “office” và “period”.",
            en: "In a CSV write the office and the period of each line below “office” and “period”."
          ),
        ]),
    ],
    example: DataError(
      JSONPosition(offset: 902, line: 14, column: 9),
      .repeatedRow(
        RowReference(table: 1, row: 4),
        first: .json(JSONPosition(offset: 240, line: 5, column: 9)))))
}
