internal import JSON
internal import Vocabulary

// Data for a form: what is to stand in a cell.

extension ReportingPages {
  static let value = FindingPage(
    "BM813",
    title: Phrase(
      vi: "dòng của số liệu thiếu giá trị hoặc có giá trị không ghi được",
      en: "a row of the data without a value, or with one that it cannot have"),
    meaning: Phrase(
      vi: """
        Một dòng trong tệp số liệu không có cả “value” lẫn “text”, có cả hai, đặt số liệu vào dòng \
        tiêu đề nhóm, hoặc ghi số không đọc được chắc chắn. Thường do phần mềm bỏ qua ô trống khi \
        xuất tệp, ghi một số vừa dưới dạng số vừa dưới dạng chữ, hoặc do tệp CSV được mở rồi lưu \
        bằng Excel cài tiếng Việt.
        """,
      en: """
        A row of the data has neither “value” nor “text”, has both, has a figure for a heading, or \
        one that cannot be read with certainty. Mostly a program leaves empty cells out when it \
        writes the file, or writes a figure as a number and as words at once, or a CSV was opened \
        and saved in Excel under Vietnamese settings.
        """),
    rule: Phrase(
      vi: """
        Mỗi ô nhận một số hoặc một đoạn chữ. Ô để trống phải được nói rõ là trống, vì trống khác \
        với 0 và khác với quên ghi.
        """,
      en: """
        A cell takes one figure or one text. A blank must be said to be one: it is neither 0 nor \
        something forgotten.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Thiếu cả hai", en: "Neither is there"),
        [
          Phrase(
            vi: """
              Đề nghị ghi số vào “value”, không đặt trong ngoặc kép và dùng dấu chấm thập phân, ví \
              dụ 99.97; hoặc ghi chữ vào “text”.
              """,
            en: """
              Please write the figure into “value”, without quotes and with a decimal point, as in \
              99.97; or words into “text”.
              """),
          Phrase(
            vi: """
              Nếu đơn vị để trống ô này, ghi “"value": null”; không ghi 0 thay cho trống.
              """,
            en: """
              If the unit left the cell blank, write “"value": null”; do not write 0 for a blank.
              """),
        ]),
      FindingPage.Case(
        Phrase(vi: "Có cả số và chữ", en: "Both are there"),
        [
          Phrase(
            vi: """
              Đề nghị giữ “value” nếu đơn vị báo cáo bằng số, giữ “text” nếu đơn vị trả lời bằng \
              chữ; lời giải thích ghi vào “note”.
              """,
            en: """
              Please keep “value” if the unit reports a figure, or “text” if its answer is in \
              words; an explanation belongs in “note”.
              """)
        ]),
      FindingPage.Case(
        Phrase(vi: "Số liệu ở dòng tiêu đề", en: "A figure in a heading"),
        [
          Phrase(
            vi: """
              Đề nghị chạy “bieumau forms” kèm mã bộ biểu mẫu; dòng tiêu đề là dòng không có ký \
              hiệu ở các cột cấp báo cáo.
              """,
            en: """
              Please run “bieumau forms” with the id of the form; a heading has no sign in the \
              columns of who reports.
              """),
          Phrase(
            vi: """
              Chuyển số sang dòng con mà số đó thuộc về; nếu không rõ là dòng nào, hỏi lại đơn vị.
              """,
            en: """
              Move the figure to the row below that it belongs to; if that is not clear, ask the \
              unit.
              """),
        ]),
    ] + figuresOfText,
    examples: [
      DataError(
        JSONPosition(offset: 377, line: 6, column: 21),
        .valueInHeading(RowReference(table: 1, row: 5), label: "Kiểm tra CCHC")),
      DataError(
        .cell(.init(line: 14, sheetRow: 12, heading: "value")),
        .separated(.answer(.otherMark("92.90", .comma)))),
    ])
}
