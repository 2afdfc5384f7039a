internal import Vietnamese
package import Vocabulary

/// The pages of all codes about the content of value cells.
package enum FigurePages {
  package static let all: [FindingPage] = [
    noFigure, words, figureAmongWords, unclearMarks, tooLong, commaAsThousands, thousandsLost,
    fractionInCount, fractionForPercent, percentInstead, partsDisagree, ratio, outsideList, answer,
    date, unit, unlikely, noValue,
  ]

  static let steps = (
    findCell: Phrase(
      vi: "Đề nghị mở tệp và đến trang tính, ô nêu trong câu báo.",
      en: "Please open the file and go to the sheet and cell in the sentence."),
    enterAgain: Phrase(
      vi: """
        Nhập lại con số bằng các chữ số, không gõ dấu ngăn cách hàng nghìn; phần thập phân viết theo \
        dấu mà Excel trên máy đó đang dùng.
        """,
      en: """
        Enter the figure again in plain digits, without marks between thousands; before a fraction \
        use the mark that Excel uses on that computer.
        """),
    wordsIntoNote: Phrase(
      vi: "Chuyển phần chữ sang cột Ghi chú, trong ô chỉ để một con số.",
      en: "Move the words into the note column, so that the cell has one figure."),
    formatAsNumber: Phrase(
      vi: """
        Chọn ô, bấm “Ctrl+1”, chọn \(Menu.asNumber.vietnamese), bấm “OK” rồi nhập lại con số.
        """,
      en: """
        Select the cell, press “Ctrl+1”, choose \(Menu.asNumber.english), click “OK” and enter the \
        figure again.
        """),
    formatAsText: Phrase(
      vi: """
        Nếu cần ghi hai con số có dấu gạch chéo: chọn ô, bấm “Ctrl+1”, chọn \
        \(Menu.asText.vietnamese), bấm “OK” rồi mới nhập.
        """,
      en: """
        For two numbers with a stroke between them: select the cell, press “Ctrl+1”, choose \
        \(Menu.asText.english), click “OK” and enter them then.
        """),
    saveAndSend: Phrase(
      vi: "Lưu tệp, gửi lại và chạy lại lệnh.",
      en: "Save the file, send it again and run the command again.")
  )

  static func example(
    _ remark: FigureRemark, _ written: String, value: Figure? = nil,
    label: String = "Số lượng phiếu khảo sát"
  ) -> FigureNotice {
    let cell = CellAddress("D24") ?? .first
    return FigureNotice(
      remark, at: FigurePlace(sheet: "Biểu mẫu 1", cell: cell, label: label), written: written,
      value: value)
  }
}
