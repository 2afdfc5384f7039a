internal import Vocabulary

/// Steps that many pages about value cells have, so that the same thing to do has the same words in
/// all.
enum FigureSteps {
  static func plainDigits(_ example: Int) -> Phrase {
    Phrase(
      vi: "Gõ lại các chữ số liền nhau, ví dụ \(example), không gõ dấu ngăn cách hàng nghìn.",
      en: "Type the digits again without any mark between thousands, as in \(example).")
  }

  /// Works under all settings, and leaves nothing to know about them.
  static let findOutPoint = Phrase(
    vi: """
      Nếu số có phần thập phân: gõ “=3/2” vào một ô trống; Excel hiện “1,5” thì gõ dấu phẩy, hiện \
      “1.5” thì gõ dấu chấm; sau đó xóa ô thử.
      """,
    en: """
      For a figure with decimals, type “=3/2” into an empty cell: where Excel shows “1,5” type a \
      comma, where it shows “1.5” a point; then clear that cell.
      """)

  static let wordsIntoNote = Phrase(
    vi: "Chuyển phần chữ sang cột Ghi chú, trong ô chỉ để con số.",
    en: "Move the words into the column for notes, so that the cell has the figure only.")

  static let formatAsNumber = Phrase(
    vi: "Bấm chuột phải vào ô, chọn \(Menu.formatAsNumber.vietnamese), bấm OK.",
    en: "Click on the cell with the right button, choose \(Menu.formatAsNumber.english), click OK.")

  static let formatAsText = Phrase(
    vi: "Bấm chuột phải vào ô, chọn \(Menu.formatAsText.vietnamese), bấm OK.",
    en: "Click on the cell with the right button, choose \(Menu.formatAsText.english), click OK.")

  /// Where a figure was taken that may not be meant.
  static let confirm = Phrase(
    vi: """
      Nếu con số nêu trong câu báo là đúng, trả lời xác nhận với nơi nhận báo cáo; không cần gửi lại \
      tệp.
      """,
    en: """
      If the figure in the sentence is right, tell those who receive the report; the file need not \
      be sent again.
      """)
}
