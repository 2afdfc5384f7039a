internal import Vocabulary

// Sheets that nobody sees.

extension ReturnPages {
  static let hiddenSheet = FindingPage(
    "BM220",
    title: Phrase(vi: "biểu nằm trên trang đang ẩn", en: "a table on a hidden sheet"),
    meaning: Phrase(
      vi: """
        Một biểu của biểu mẫu chỉ có trên trang tính đang ẩn. Thường do đơn vị ẩn biểu mình không phải \
        báo cáo, hoặc ẩn nhầm khi sắp xếp các trang.
        """,
      en: """
        A table of the form stands on a hidden sheet only. Mostly somebody hid a table that the unit \
        does not report, or hid it by mistake.
        """),
    rule: Phrase(
      vi: """
        Số liệu trên trang ẩn vẫn được đọc để không mất con số nào. Nhưng người ký không nhìn thấy \
        trang đó, nên đơn vị cần xác nhận.
        """,
      en: """
        Its figures are read, so that none is lost. But whoever signed the report has not seen them, \
        and the unit should confirm them.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Cần cho hiện trang", en: "To show the sheet"),
        [
          Phrase(
            vi: "Đề nghị đơn vị mở tệp bằng Excel.", en: "Please open the file in Excel."),
          ReturnSteps.unhide,
          Phrase(
            vi: "Kiểm tra số liệu trên trang vừa hiện, lưu tệp và gửi lại.",
            en: "Check the figures on it, save the file and send it again."),
        ]),
      FindingPage.Case(
        Phrase(vi: "Không bấm được, hoặc không thấy tên trang", en: "It cannot be shown"),
        [
          Phrase(
            vi: """
              Đề nghị xem tệp có bị khóa không: bấm \(Menu.protectBook.vietnamese) để bỏ khóa, rồi làm \
              lại.
              """,
            en: """
              Please see whether the workbook is protected: click \(Menu.protectBook.english) to end \
              that, and try again.
              """),
          Phrase(
            vi: """
              Nếu danh sách trang ẩn không có tên đó, trang đã bị ẩn bằng công cụ khác; nhập số liệu \
              vào biểu mẫu trống đã được gửi rồi gửi tệp đó.
              """,
            en: """
              If the sheet is not in the list, it was hidden with other tools; enter the figures in \
              the blank form that was sent, and send that.
              """),
        ]),
      FindingPage.Case(
        Phrase(vi: "Trang ẩn không dùng đến", en: "The hidden sheet is not needed"),
        [
          Phrase(
            vi: "Đề nghị đơn vị trả lời là không báo cáo biểu đó, hoặc cho hiện trang rồi xóa.",
            en: "Please say that the table is not reported, or show the sheet and delete it.")
        ]),
    ],
    example: SampleReturn.notice(.table(.hidden), on: "Biểu mẫu 5"))
}
