internal import Vietnamese
internal import Vocabulary

// The last beat of each sentence about a value cell: what to do.

extension FigureRemark {
  var cure: Phrase {
    switch self {
    case .noFigure:
      Phrase(
        vi: "Đề nghị đơn vị ghi 0 nếu kết quả bằng 0, hoặc để trống ô nếu không có số liệu.",
        en: "Please enter 0 if the result is 0, or leave the cell empty if there is no figure.")
    case .words, .severalFigures, .figureAmongWords, .footnoteMark:
      Phrase(
        vi: "Đề nghị đơn vị ghi một con số vào ô, phần còn lại chuyển sang cột Ghi chú.",
        en: "Please enter one figure in the cell, and put the rest into the note column.")
    case .date, .time:
      Phrase(
        vi:
          "Đề nghị đơn vị nhập lại con số; nếu cần ghi hai con số như 9/9 thì đổi định dạng ô sang Văn"
          + " bản (Text) trước khi nhập.",
        en:
          "Please enter the figure again; for two numbers such as 9/9, set the format of the cell to"
          + " Text first.")
    case .errorValue:
      Phrase(
        vi: "Đề nghị đơn vị sửa công thức, hoặc nhập thẳng con số vào ô.",
        en: "Please correct the formula, or enter the figure itself.")
    case .truthValue:
      Phrase(
        vi: "Đề nghị đơn vị nhập lại con số hoặc mã trả lời.",
        en: "Please enter the figure or the code of the answer.")
    case .noResult:
      Phrase(
        vi: "Đề nghị đơn vị mở tệp bằng Excel, chờ tính xong, lưu rồi gửi lại.",
        en: "Please open the file in Excel, let it compute, save it and send it again.")
    case .unclearMarks, .malformed:
      Phrase(
        vi: "Đề nghị đơn vị nhập lại thành một con số, không gõ dấu ngăn cách hàng nghìn.",
        en: "Please enter it again as a number, without marks between thousands.")
    case .tooLong:
      Phrase(
        vi: "Đề nghị đơn vị kiểm tra lại con số, có thể đã gõ thừa chữ số.",
        en: "Please check the figure; a digit too many may have been typed.")
    case .scientific:
      Phrase(
        vi: "Đề nghị đơn vị đổi định dạng ô sang Số (Number) và nhập lại đủ các chữ số.",
        en: "Please set the format of the cell to Number and enter all digits again.")
    case .otherScale, .otherUnit:
      Phrase(
        vi: "Đề nghị đơn vị kiểm tra và ghi lại con số theo đơn vị tính của dòng.",
        en: "Please check it and enter the figure in the unit of the row.")
    case .percentInstead:
      Phrase(
        vi:
          "Đề nghị đơn vị nhập lại con số; nếu ô có định dạng phần trăm thì đổi sang Số (Number) trước"
          + " khi nhập.",
        en:
          "Please enter the figure again; if the cell has a percent format, set it to Number first."
      )
    case .unclearRatio:
      Phrase(
        vi: "Đề nghị đơn vị chỉ ghi một con số: số lượng, hoặc tỷ lệ kèm dấu phần trăm.",
        en: "Please enter one figure: the number of things, or the percentage with its sign.")
    case .nothingToDivide:
      Phrase(
        vi: "Đề nghị đơn vị để trống ô và giải thích ở cột Ghi chú.",
        en: "Please leave the cell empty and explain it in the note column.")
    case .commaAsThousands(let decimal):
      Phrase(
        vi: "Đề nghị đơn vị xác nhận số \(decimal.timesThousand.vietnamese), hoặc sửa lại nếu không"
          + " đúng.",
        en: "Please confirm \(decimal.timesThousand.english), or correct it.")
    case .thousandsLost(let typed), .thousandsPerhapsLost(let typed), .fractionInCount(let typed?):
      Phrase(
        vi: "Đề nghị đơn vị kiểm tra; nếu số đúng là \(typed.shown.vietnamese) thì nhập lại là"
          + " \(typed), không gõ dấu.",
        en: "Please check; if it should be \(typed.shown.english), enter \(typed) without any mark."
      )
    case .fractionInCount(nil):
      Phrase(
        vi: "Đề nghị đơn vị kiểm tra và nhập lại số nguyên.",
        en: "Please check it and enter a whole number.")
    case .fractionForPercent(let points), .percentPerhapsTwice(let points):
      Phrase(
        vi: "Đề nghị đơn vị xác nhận, hoặc nhập lại là \(points.shown.vietnamese)%.",
        en: "Please confirm it, or enter \(points.shown.english)% instead.")
    case .crossedOut:
      Phrase(
        vi: "Đề nghị đơn vị nhập số đúng vào ô, hoặc xóa số đã gạch nếu không có số liệu.",
        en: "Please enter the right figure, or clear the cell if there is none.")
    case .partlyCrossedOut:
      Phrase(
        vi: "Đề nghị đơn vị xác nhận phần còn lại là số đúng; lần sau xóa hẳn phần đã gạch.",
        en: "Please confirm that the rest is the right figure, and delete the other next time.")
    case .negative, .partAboveWhole:
      Phrase(
        vi: "Đề nghị đơn vị kiểm tra lại, hoặc giải thích ở cột Ghi chú.",
        en: "Please check it, or explain it in the note column.")
    case .approximate:
      Phrase(
        vi: "Đề nghị đơn vị ghi số chính xác.", en: "Please enter the exact figure.")
    case .partsDisagree:
      Phrase(
        vi: "Đề nghị đơn vị kiểm tra tỷ lệ và hai con số, sửa lại cho khớp.",
        en: "Please check the percentage and its two numbers, and make them agree.")
    case .numeratorOfRatio(let ratio):
      Phrase(
        vi:
          "Đề nghị đơn vị xác nhận số \(ratio.numerator.shown.vietnamese), hoặc ghi lại con số mà dòng"
          + " này hỏi.",
        en:
          "Please confirm \(ratio.numerator.shown.english), or enter the figure that is asked for.")
    case .outsideList(_, let meant?):
      Phrase(
        vi: "Đề nghị đơn vị kiểm tra lại; nếu ý là “\(meant.meaning)” thì ghi mã \(meant.code).",
        en: "Please check it; if “\(meant.meaning)” is meant, enter the code \(meant.code).")
    case .outsideList(_, nil), .noAnswer:
      Phrase(
        vi: "Đề nghị đơn vị ghi đúng một mã trả lời của dòng này.",
        en: "Please enter one code of an answer of this row.")
    case .dateFormat:
      Phrase(
        vi: "Đề nghị đơn vị đổi định dạng ô sang Số (Number) và xác nhận con số.",
        en: "Please set the format of the cell to Number and confirm the figure.")
    case .percentOfParts:
      Phrase(
        vi: "Đề nghị đơn vị lần sau ghi tỷ lệ phần trăm, có thể kèm hai con số trong ngoặc.",
        en:
          "Please enter the percentage next time, with the two numbers in parentheses if you like.")
    case .answer(let answer):
      Phrase(
        vi: "Đề nghị đơn vị lần sau ghi mã \(answer.code).",
        en: "Please enter the code \(answer.code) next time.")
    case .unit:
      Phrase(
        vi: "Đề nghị đơn vị lần sau chỉ ghi con số.", en: "Please enter the figure only next time.")
    }
  }
}
