internal import Vocabulary

/// Steps that many pages about returns have, so that the same thing to do has the same words in all.
enum ReturnSteps {
  static let goToSheet = Phrase(
    vi: "Đề nghị mở tệp bằng Excel và đến trang tính nêu trong câu báo.",
    en: "Please open the file in Excel and go to the sheet in the sentence.")

  /// What was sent to all units, before anybody entered anything.
  static let openBlankForm = Phrase(
    vi: "Mở thêm tệp biểu mẫu trống đã được gửi cho đơn vị để đối chiếu.",
    en: "Open the blank form as well that was sent to the unit, to compare.")

  static let copyRows = Phrase(
    vi: """
      Trong biểu mẫu trống, bấm vào số thứ tự dòng ở lề trái để chọn cả dòng (kéo để chọn nhiều \
      dòng), rồi bấm “Ctrl+C”.
      """,
    en: """
      In the blank form, click on the number of the row at the left edge to select all of it (drag \
      for several rows), and press “Ctrl+C”.
      """)

  static let insertRows = Phrase(
    vi: """
      Trong tệp của đơn vị, bấm chuột phải vào số của dòng đứng ngay sau chỗ thiếu, chọn \
      \(Menu.insertCopied.vietnamese).
      """,
    en: """
      In the file of the unit, click with the right button on the number of the row that follows the \
      gap, and choose \(Menu.insertCopied.english).
      """)

  static let unhide = Phrase(
    vi: """
      Bấm chuột phải vào thẻ của một trang tính bất kỳ, chọn \(Menu.unhideSheet.vietnamese), chọn \
      tên trang rồi bấm OK.
      """,
    en: """
      Click with the right button on the tab of any sheet, choose \(Menu.unhideSheet.english), then \
      the name of the sheet, and click OK.
      """)

  static let deleteSheet = Phrase(
    vi: "Bấm chuột phải vào thẻ của trang tính thừa, chọn \(Menu.delete.vietnamese).",
    en:
      "Click with the right button on the tab of the surplus sheet and choose \(Menu.delete.english)."
  )

  static let findForm = Phrase(
    vi: "Đề nghị chạy “bieumau forms” để xem tên các bộ biểu mẫu đã biết.",
    en: "Please run “bieumau forms” to see the names of the forms that are known.")

  static let addForm: [Phrase] = [
    Phrase(
      vi: "Đề nghị lấy tệp biểu mẫu trống do cơ quan ban hành gửi.",
      en: "Please take the blank workbook of the office that issued the form."),
    Phrase(
      vi: """
        Lập một thư mục cho các biểu mẫu, trong đó một thư mục con cho biểu mẫu này, và chép tệp vào \
        đó với tên “template.xlsx”.
        """,
      en: """
        Make a folder for forms and in it a folder for this form, and copy the workbook there as \
        “template.xlsx”.
        """),
    Phrase(
      vi: "Chạy lại lệnh, thêm --templates và tên thư mục biểu mẫu.",
      en: "Run the command again, with --templates and the name of the folder of forms."),
  ]

  /// To the unit whose file it is.
  static let confirm = Phrase(
    vi: "Nếu đúng, đơn vị trả lời xác nhận với nơi nhận báo cáo; không cần gửi lại tệp.",
    en: "If it is right, the unit says so to those who receive the report; no file is needed.")

  static let nothingToSend = Phrase(
    vi: "Không cần gửi lại tệp cho kỳ này.",
    en: "The file need not be sent again for this period.")
}
