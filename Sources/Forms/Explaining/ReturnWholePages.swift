internal import Vocabulary

// How much is in a file.

extension ReturnPages {
  static let empty = FindingPage(
    "BM209",
    title: Phrase(vi: "biểu mẫu chưa có số liệu nào", en: "a form without any figure"),
    meaning: Phrase(
      vi: """
        Tệp đúng là bộ biểu mẫu, nhưng không ô số liệu nào có số hay chữ. Thường do đơn vị gửi lại \
        chính tệp trống đã nhận, hoặc đã nhập vào một tệp khác và đính kèm nhầm.
        """,
      en: """
        The file is the form, and no cell for figures has anything in it. Mostly the unit returned \
        the blank file that it was sent, or entered its figures in another file and attached the \
        wrong one.
        """),
    rule: Phrase(
      vi: """
        Ô trống không được tính là 0: bằng 0 và chưa báo cáo là hai việc khác nhau. Tính cả biểu \
        trống là 0 thì tổng của tỉnh vẫn cộng ra được, mà thiếu hẳn một đơn vị.
        """,
      en: """
        A blank is not taken for 0: nothing to count and nothing reported are not the same. With \
        zeros in its place the total of the province would look whole, and lack a unit.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Đơn vị gửi nhầm tệp trống", en: "The blank file was sent by mistake"),
        [
          Phrase(
            vi: "Đề nghị đơn vị tìm tệp đã nhập số liệu, mở xem lại rồi gửi tệp đó.",
            en: "Please have the unit look for the file with its figures, open it and send that.")
        ]),
      FindingPage.Case(
        Phrase(vi: "Đơn vị chưa nhập số liệu", en: "Nothing was entered yet"),
        [
          Phrase(
            vi: "Đề nghị đơn vị nhập số liệu vào cột “Số liệu”; kết quả bằng 0 thì ghi 0.",
            en: "Please have the figures entered in the column “Số liệu”, 0 where the result is 0."),
          OfficeSteps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(vi: "Đơn vị không phát sinh số liệu nào", en: "The unit has nothing to report"),
        [
          Phrase(
            vi: "Đề nghị đơn vị ghi 0 ở các dòng mình phải báo cáo, hoặc trả lời bằng văn bản.",
            en: "Please have 0 entered in the rows that the unit reports, or an answer in writing.")
        ]),
    ],
    example: SampleReturn.notice(.book(.empty(form: "gia-lai-2022"))))

  static let tooLarge = FindingPage(
    "BM223",
    title: Phrase(
      vi: "tệp lớn hơn mọi bộ biểu mẫu", en: "a file that is larger than any form"),
    meaning: Phrase(
      vi: """
        Các trang tính có quá nhiều bảng, dòng hoặc ô có nội dung. Bộ biểu mẫu lớn nhất có 200 dòng \
        trong 7 biểu, nên tệp như vậy thường là danh sách của nhiều đơn vị, bản xuất từ phần mềm khác, \
        hoặc biểu mẫu bị kéo chép xuống hết trang tính.
        """,
      en: """
        The sheets have too many tables, rows or filled cells. The largest form has 200 rows in 7 \
        tables; such a file is mostly a list of many units, what another program gave out, or a form \
        whose rows somebody filled down to the end of the sheet.
        """),
    rule: Phrase(
      vi: """
        Giới hạn này cao hơn nhu cầu của mọi báo cáo, để một tệp nhầm không làm cả đợt tổng hợp phải \
        chờ. Tệp vượt giới hạn không được đọc nửa chừng, vì số liệu thiếu mà trông như đủ.
        """,
      en: """
        The limit is above what any report needs, so that one wrong file does not keep all others \
        waiting. Such a file is not read in part: figures would be missing, and nobody would see it.
        """),
    cases: [
      FindingPage.Case(
        Phrase(
          vi: "Biểu mẫu có các dòng thừa bên dưới", en: "A form with surplus rows below"),
        [
          Phrase(
            vi: """
              Đề nghị đơn vị mở tệp bằng Excel và bấm “Ctrl+End” ở từng trang tính; nếu con trỏ nhảy \
              ra rất xa bảng số liệu thì ở đó có nội dung thừa.
              """,
            en: """
              Please ask the unit to open the file in Excel and to press “Ctrl+End” on every sheet; \
              where that leads far away from the table, there is surplus content.
              """),
          Phrase(
            vi: """
              Chọn các dòng thừa theo số ở lề trái, bấm chuột phải, chọn \(Menu.delete.vietnamese).
              """,
            en: """
              Select the surplus rows by their numbers at the left edge, click with the right button \
              and choose \(Menu.delete.english).
              """),
          OfficeSteps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(vi: "Tệp gộp của nhiều đơn vị", en: "A file with the reports of many units"),
        [
          Phrase(
            vi: "Đề nghị tách thành mỗi đơn vị một tệp rồi đọc cả thư mục.",
            en: "Please make a file for each unit, and read the folder with all of them.")
        ]),
    ],
    example: SampleReturn.notice(.book(.tooLarge(.rows))))
}
