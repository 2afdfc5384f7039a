/// Steps that many pages have, so that the same thing to do has the same words in all.
package enum OfficeSteps {
  package static let openInExcel = Phrase(
    vi: """
      Đề nghị mở tệp bằng Excel; nếu phía trên hiện dải thông báo màu vàng thì bấm \
      \(Menu.enableEditing.vietnamese).
      """,
    en: """
      Please open the file in Excel; if a yellow bar appears at the top, click \
      \(Menu.enableEditing.english).
      """)

  package static let saveAsWorkbook = Phrase(
    vi: "Chọn \(Menu.saveAs.vietnamese), đặt tên rồi lưu.",
    en: "Choose \(Menu.saveAs.english), give it a name and save it.")

  package static let compare = Phrase(
    vi: """
      Đối chiếu tệp mới với tệp cũ, nhất là tỷ lệ, ngày tháng và số có dấu phân cách hàng nghìn; \
      khớp rồi mới dùng tệp mới.
      """,
    en: """
      Compare the new file with the old one, above all percentages, dates and figures with \
      thousands marks, before the new one is used.
      """)

  /// To the unit whose file it is.
  package static let senderSavesAgain = Phrase(
    vi: """
      Đề nghị đơn vị mở tệp gốc bằng Excel, kiểm tra số liệu, chọn \(Menu.saveAs.vietnamese) và gửi \
      lại tệp mới.
      """,
    en: """
      Please ask the unit to open its own copy in Excel, check the figures, choose \
      \(Menu.saveAs.english) and send the new file.
      """)

  package static let sendAsAttachment = Phrase(
    vi: """
      Gửi chính tệp Excel bằng cách đính kèm thư điện tử hoặc qua hệ thống quản lý văn bản; không gửi \
      ảnh chụp, đường dẫn hay bản xem trước trên điện thoại.
      """,
    en: """
      Have the Excel file itself sent, attached to a letter or through the document system: no \
      screenshot, no link, no preview from a telephone.
      """)

  package static let senderFillsForm = Phrase(
    vi: "Đề nghị đơn vị nhập số liệu vào đúng tệp biểu mẫu Excel đã được gửi, rồi gửi lại tệp đó.",
    en: "Please ask the unit to enter its figures in the Excel form it was sent, and to send that.")

  package static let goToCell = Phrase(
    vi: "Đề nghị mở tệp bằng Excel và đến trang tính, ô nêu trong câu báo.",
    en: "Please open the file in Excel and go to the sheet and the cell in the sentence.")

  package static let saveAndSend = Phrase(
    vi: "Lưu tệp và gửi lại.", en: "Save the file and send it again.")

  package static let runAgain = Phrase(
    vi: "Chạy lại lệnh.", en: "Run the command again.")
}
