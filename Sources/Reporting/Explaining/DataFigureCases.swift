internal import Vocabulary

// Data for a form as separated text: figures that may have gone through a spreadsheet.

extension ReportingPages {
  static let figuresOfText = [
    FindingPage.Case(
      Phrase(vi: "Giá trị trong tệp CSV không phải là số", en: "A value of a CSV is no figure"),
      [
        Phrase(
          vi: """
            Đề nghị chỉ ghi chữ số ở cột “value”, ví dụ “1144”, không có dấu hàng nghìn và dấu %; \
            “27/27” thì ghi “27” ở “value” và “27/27” ở “raw”.
            """,
          en: """
            Please write digits only below “value”, such as “1144”, without marks between thousands \
            or a percent sign; of “27/27” write “27” below “value” and “27/27” below “raw”.
            """),
        Phrase(
          vi: "Phần chữ chuyển sang “text”, lời giải thích chuyển sang “note”.",
          en: "Move words to “text”, and explanations to “note”."),
      ]),
    FindingPage.Case(
      Phrase(
        vi: "Dấu thập phân và dấu hàng nghìn trong tệp CSV",
        en: "Decimal marks and marks between thousands in a CSV"),
      [
        Phrase(
          vi: """
            Đề nghị lấy lại tệp CSV gốc và mở bằng \(Menu.importText.vietnamese), vùng là tiếng Anh; \
            nhấp đúp vào tệp thì Excel cài tiếng Việt đổi “1.144” thành 1144 và không nói gì.
            """,
          en: """
            Please take the original CSV again and open it by \(Menu.importText.english) in the locale \
            English; opened by a double click, Excel under Vietnamese settings makes 1144 of “1.144” \
            and says nothing.
            """),
        Phrase(
          vi: """
            Tệp có dấu phẩy giữa các ô thì viết “99.97”; tệp có dấu chấm phẩy thì viết “99,97”. Số có \
            đúng ba chữ số thập phân thì viết thêm một số 0, ví dụ “1.1440”.
            """,
          en: """
            In a file with commas between its cells write “99.97”, in one with semicolons “99,97”. \
            Where there are just three decimals add a zero, as in “1.1440”.
            """),
        Phrase(
          vi: "So từng số của cột “value” với cột “raw” hoặc với tệp của đơn vị trước khi dùng.",
          en: "Compare the figures below “value” with “raw”, or with the return, before using them."
        ),
      ]),
    FindingPage.Case(
      Phrase(vi: "Số quá dài trong tệp CSV", en: "A figure of a CSV is too long"),
      [
        Phrase(
          vi: """
            Đề nghị lấy lại số từ tệp gốc: bảng tính chỉ ghi những chữ số đầu của số dài, như \
            “1.2E+11”.
            """,
          en: """
            Please take the figure from the original: of a long one a spreadsheet writes the first \
            digits only, as in “1.2E+11”.
            """)
      ]),
    FindingPage.Case(
      Phrase(
        vi: "Tệp CSV chỉ có nội dung ô ở cột “raw”", en: "A line of a CSV has “raw” only"),
      [
        Phrase(
          vi: """
            Đề nghị ghi số vào “value” hoặc chữ vào “text”; nếu muốn để trống thì xóa cả “raw”.
            """,
          en: """
            Please write the figure below “value”, or words below “text”; for a blank clear “raw”, \
            too.
            """)
      ]),
    FindingPage.Case(
      Phrase(vi: "Ghi chú ở dòng của cột khác", en: "A note in the line of another column"),
      [
        Phrase(
          vi: """
            Đề nghị chuyển ghi chú từ dòng như “5:province” sang dòng “5”, vì mỗi dòng của biểu chỉ \
            có một ô ghi chú.
            """,
          en: """
            Please move the note from a line such as “5:province” to the line “5”, as a row of the \
            form has one cell for notes.
            """)
      ]),
  ]
}
