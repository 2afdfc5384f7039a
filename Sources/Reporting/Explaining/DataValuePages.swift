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
        Một dòng trong tệp JSON không có cả “value” lẫn “text”, có cả hai, hoặc đặt số liệu vào \
        dòng tiêu đề nhóm. Thường do phần mềm bỏ qua ô trống khi xuất tệp, hoặc ghi một số vừa \
        dưới dạng số vừa dưới dạng chữ.
        """,
      en: """
        A row of the JSON has neither “value” nor “text”, has both, or has a figure for a heading. \
        Mostly a program leaves empty cells out when it writes the file, or writes a figure as a \
        number and as words at once.
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
    ],
    example: DataError(
      JSONPosition(offset: 377, line: 6, column: 21),
      .valueInHeading(RowReference(table: 1, row: 5), label: "Kiểm tra CCHC")))

  static let tooMuchText = FindingPage(
    "BM815",
    title: Phrase(vi: "số liệu có quá nhiều chữ", en: "data with too many words"),
    meaning: Phrase(
      vi: """
        Chữ trong các ô, ghi chú và dòng thêm của một báo cáo nhiều gấp hàng nghìn lần một báo cáo \
        thật. Thường do chọn nhầm tệp, hoặc do một phần mềm ghi cả văn bản, cả tệp khác vào một ô.
        """,
      en: """
        The words in cells, notes and added rows of one report are thousands of times as many as \
        those of a real one. Mostly it is the wrong file, or a program wrote a whole document or \
        another file into a cell.
        """),
    rule: Phrase(
      vi: """
        Câu báo nêu giới hạn. Giới hạn này cao hơn nhiều so với mọi báo cáo và giữ cho một tệp \
        nhầm không chiếm hết bộ nhớ của máy.
        """,
      en: """
        The sentence names the limit. It lies far above any report, and keeps a wrong file from \
        filling the memory of the computer.
        """),
    steps: [
      Phrase(
        vi: "Đề nghị kiểm tra xem có chọn đúng tệp số liệu không.",
        en: "Please check whether it is the right file."),
      Phrase(
        vi: """
          Nếu đúng, tìm các trường “text”, “raw”, “note” dài bất thường và sửa ở phần mềm đã lập \
          ra tệp.
          """,
        en: """
          If it is, look for fields “text”, “raw” and “note” of unusual length, and correct the \
          program that made the file.
          """),
    ],
    example: DataError(
      JSONPosition(offset: 268_435_456, line: 90, column: 1),
      .tooMuchText(limit: ReportLimits.text)))
}
