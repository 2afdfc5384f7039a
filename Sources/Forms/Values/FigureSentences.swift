internal import Vietnamese
internal import Vocabulary

// What is wrong with the content of a value cell, and the rule. The place stands before it.

extension FigureRemark {
  /// `written` is the content of the cell in quotation marks, `figure` the value taken from it, `unit`
  /// what the form prints in the row.
  func problem(in written: String, read figure: Phrase, unit: String) -> Phrase {
    switch self {
    case .noFigure:
      Phrase(
        vi:
          "ô ghi \(written) thay cho số liệu; ghi như vậy không cho biết kết quả bằng 0 hay chưa có"
          + " số liệu, nên không được tính là 0.",
        en:
          "the cell has \(written) in place of a figure; this does not say whether the result is 0"
          + " or not known, so it is not taken for 0.")
    case .words:
      Phrase(
        vi: "ô ghi \(written); dòng này cần một con số, phần diễn giải ghi ở cột Ghi chú.",
        en: "the cell says \(written); this row asks for a figure, words belong in the note column."
      )
    case .date(let mistyped): Self.date(written, mistyped)
    case .time:
      Phrase(
        vi:
          "ô chứa thời gian \(written); dòng này cần một con số, và Excel tự đổi số nhập kèm dấu hai"
          + " chấm thành giờ.",
        en:
          "the cell holds the time \(written); this row asks for a figure, and Excel makes a time of"
          + " numbers with a colon.")
    case .errorValue(let text):
      Phrase(
        vi: "công thức trong ô báo lỗi \(text); ô báo lỗi không cho số liệu nào.",
        en: "the formula in the cell fails with \(text); a cell that fails gives no figure.")
    case .truthValue(let value):
      Phrase(
        vi:
          "ô chứa giá trị \(value ? "TRUE (đúng)" : "FALSE (sai)") của Excel; dòng này cần một con số"
          + " hoặc mã trả lời.",
        en:
          "the cell holds Excel's value \(value ? "TRUE" : "FALSE"); this row asks for a figure or the"
          + " code of an answer.")
    case .noResult:
      Phrase(
        vi:
          "ô có công thức nhưng kết quả chưa được lưu trong tệp; chương trình không tự tính công thức,"
          + " nên ô này chưa có số liệu.",
        en:
          "the cell has a formula whose result is not saved in the file; formulas are not computed"
          + " here, so that the cell has no figure.")
    case .unclearMarks(let thousands, let decimal):
      Phrase(
        vi:
          "\(written) có thể là \(thousands.shown.vietnamese) hoặc \(decimal.shown.vietnamese), tùy dấu"
          + " ngăn cách hàng nghìn hay đứng trước phần thập phân; số đọc được theo hai cách thì không"
          + " được lấy.",
        en:
          "\(written) may be \(thousands.shown.english) or \(decimal.shown.english), as its mark stands"
          + " between thousands or before a fraction; a figure that can be read in two ways is not"
          + " taken.")
    case .malformed:
      Phrase(
        vi:
          "\(written) không viết theo quy tắc nào; giữa hai dấu ngăn cách hàng nghìn phải có đúng ba"
          + " chữ số.",
        en: "\(written) is not written in any known way; between two marks of thousands stand three"
          + " digits.")
    case .tooLong:
      Phrase(
        vi:
          "\(written) là số quá dài; số liệu được giữ đúng từng chữ số, tối đa 18 chữ số, nên số này"
          + " không được làm tròn và không được lấy.",
        en:
          "\(written) is too long; figures are kept to the last digit, 18 digits at most, so that this"
          + " one is neither rounded nor taken.")
    case .scientific:
      Phrase(
        vi:
          "\(written) là số viết dạng khoa học, các chữ số sau đã bị rút gọn; báo cáo cần đủ mọi chữ"
          + " số.",
        en:
          "\(written) is in scientific notation, which leaves out its last digits; a report needs all"
          + " of them.")
    case .severalFigures(let figures): Self.several(written, figures)
    case .figureAmongWords(let figure):
      Phrase(
        vi:
          "\(written) có số \(figure.shown.vietnamese) kèm chữ hoặc dấu có thể làm thay đổi ý nghĩa;"
          + " ô số liệu chỉ ghi con số.",
        en:
          "\(written) has \(figure.shown.english) with words or signs that may change what it means; a"
          + " value cell takes the figure only.")
    case .footnoteMark(let figure):
      Phrase(
        vi:
          "\(written) có số \(figure.shown.vietnamese) kèm dấu chú thích hoặc một con số khác; ô số"
          + " liệu chỉ ghi con số.",
        en:
          "\(written) has \(figure.shown.english) with a footnote mark or another figure; a value cell"
          + " takes the figure only.")
    case .otherScale(_, let scale, let inRow): Self.otherScale(written, scale, inRow)
    case .percentInstead(let points) where unit.contains("%"):
      // The fault of the form, which misled whoever filled it in.
      Phrase(
        vi:
          "ô ghi \(points.shown.vietnamese)%; tuy mẫu in đơn vị tính là “%”, dòng này hỏi số lượng.",
        en:
          "the cell has \(points.shown.english)%; though the form prints the unit “%”, this row asks for"
          + " a number of things.")
    case .percentInstead(let points):
      Phrase(
        vi: "ô ghi \(points.shown.vietnamese)%; dòng này không hỏi tỷ lệ phần trăm.",
        en: "the cell has \(points.shown.english)%; this row does not ask for a percentage.")
    case .unclearRatio(let ratio):
      Phrase(
        vi:
          "\(written) có thể là \(ratio.numerator.shown.vietnamese) hoặc là một tỷ lệ phần trăm; biểu"
          + " không in đơn vị tính của dòng này nên không đoán.",
        en:
          "\(written) may be \(ratio.numerator.shown.english) or a percentage; the form prints no unit"
          + " in this row, so it is not guessed.")
    case .nothingToDivide:
      Phrase(
        vi:
          "\(written) không tính ra tỷ lệ được vì mẫu số bằng 0; dòng này cần một tỷ lệ phần trăm.",
        en: "\(written) makes no percentage, as it divides by 0; this row asks for a percentage.")
    case .commaAsThousands:
      Phrase(
        vi:
          "dấu phẩy trong \(written) được hiểu là dấu ngăn cách hàng nghìn; trong văn bản tiếng Việt"
          + " dấu chấm ngăn cách hàng nghìn, dấu phẩy đứng trước phần thập phân.",
        en:
          "the comma in \(written) is taken for a mark between thousands; in Vietnamese documents a"
          + " point stands there, and a comma before a fraction.")
    case .thousandsLost(let typed):
      Phrase(
        vi: "số trong ô là \(figure.vietnamese), trong khi dòng này đếm số nguyên; gõ"
          + " \(typed.shown.vietnamese) vào Excel đặt tiếng Anh thì dấu chấm bị hiểu là dấu thập phân.",
        en:
          "the number in the cell is \(figure.english), while this row counts things; an Excel with"
          + " English settings takes the point of a typed \(typed.shown.vietnamese) for a decimal"
          + " point.")
    case .thousandsPerhapsLost(let typed):
      Phrase(
        vi: "số trong ô là \(figure.vietnamese); nếu đã gõ \(typed.shown.vietnamese) thì Excel đặt"
          + " tiếng Anh đã hiểu dấu chấm là dấu thập phân và số liệu nhỏ đi một nghìn lần.",
        en:
          "the number in the cell is \(figure.english); if \(typed.shown.vietnamese) was typed, an"
          + " Excel with English settings took its point for a decimal point, and the figure is a"
          + " thousand times too small.")
    case .fractionInCount(let typed): Self.fraction(figure, typed)
    case .fractionForPercent(let points):
      Phrase(
        vi:
          "tỷ lệ được lấy đúng như trong ô là \(figure.vietnamese)%, chưa đến một phần trăm; nếu là"
          + " \(points.shown.vietnamese)% thì ô thiếu dấu phần trăm.",
        en: "the percentage is taken as it stands, \(figure.english)%, less than one percent; if it"
          + " should be \(points.shown.english)%, the cell lacks its percent sign.")
    case .percentPerhapsTwice(let points):
      Phrase(
        vi:
          "tỷ lệ được lấy đúng như trong ô là \(figure.vietnamese)%, nhưng rất ít tỷ lệ lớn như vậy;"
          + " nếu dán số \(points.shown.vietnamese) vào ô có định dạng phần trăm thì Excel hiện lớn gấp"
          + " một trăm lần.",
        en:
          "the percentage is taken as it stands, \(figure.english)%, though few are as large; Excel"
          + " shows a \(points.shown.english) that is pasted into a cell with a percent format a"
          + " hundred times larger.")
    case .crossedOut:
      Phrase(
        vi: "\(written) bị gạch ngang; số đã gạch không được tính là số liệu, nên ô này chưa có số"
          + " liệu.",
        en:
          "\(written) is crossed out; what is crossed out is no figure, so that the cell has none.")
    case .partlyCrossedOut:
      Phrase(
        vi: "một phần nội dung của ô bị gạch ngang; phần đã gạch không được tính, chỉ phần còn lại"
          + " \(written) được đọc.",
        en: "a part of what the cell says is crossed out; that does not count, and only the rest,"
          + " \(written), is read.")
    case .negative:
      Phrase(
        vi: "số liệu \(figure.vietnamese) nhỏ hơn 0; số lượng và tỷ lệ trong biểu thường không âm.",
        en: "the figure \(figure.english) is below 0; numbers of things and percentages seldom are."
      )
    case .approximate:
      Phrase(
        vi: "\(written) là số ước chừng; báo cáo cần số chính xác.",
        en: "\(written) is an approximation; a report needs the exact figure.")
    case .partsDisagree(let points): Self.disagreement(written, points)
    case .partAboveWhole:
      Phrase(
        vi: "\(written) có số đứng trước lớn hơn số đứng sau; một phần không thể lớn hơn tổng số.",
        en:
          "in \(written) the first number is larger than the second; a part cannot be more than the"
          + " whole.")
    case .numeratorOfRatio(let ratio):
      Phrase(
        vi: "\(written) được đọc là \(ratio.numerator.shown.vietnamese), trên tổng số"
          + " \(ratio.denominator.shown.vietnamese); dòng này chỉ cần một con số.",
        en: "\(written) is read as \(ratio.numerator.shown.english), out of"
          + " \(ratio.denominator.shown.english); this row asks for one figure.")
    case .outsideList(let answers, _):
      Phrase(
        vi: "\(figure.vietnamese) không phải mã trả lời của dòng này; các mã dùng được là"
          + " \(Self.list(answers)).",
        en: "\(figure.english) is not the code of an answer; the codes of this row are"
          + " \(Self.list(answers)).")
    case .noAnswer(let answers):
      Phrase(
        vi: "\(written) không khớp đúng một câu trả lời nào của dòng này; các câu trả lời là"
          + " \(Self.list(answers)).",
        en: "\(written) is not exactly one of the answers; those of this row are"
          + " \(Self.list(answers)).")
    case .otherUnit(let unit):
      Phrase(
        vi:
          "\(written) ghi đơn vị “\(unit)”, khác đơn vị tính in trên dòng này; con số vẫn được lấy.",
        en:
          "\(written) has the unit “\(unit)”, which is not the one printed in this row; the figure is"
          + " taken all the same.")
    case .dateFormat(let stored):
      Phrase(
        vi: "ô hiện ra ngày \(written) vì còn định dạng ngày tháng; số được lưu trong ô là"
          + " \(stored.shown.vietnamese), và số này được lấy.",
        en:
          "the cell shows the day \(written) because it still has a date format; the number in it is"
          + " \(stored.shown.english), and this is taken.")
    case .percentOfParts(let ratio, let isExact): Self.computed(written, ratio, isExact)
    case .answer(let answer):
      Phrase(
        vi:
          "\(written) được hiểu là câu trả lời “\(answer.meaning)”, mã \(answer.code); ô số liệu nên"
          + " ghi mã.",
        en: "\(written) is taken for the answer “\(answer.meaning)”, code \(answer.code); the cell"
          + " should have the code.")
    case .unit(let unit):
      Phrase(
        vi: "\(written) ghi kèm đơn vị “\(unit)”; ô số liệu chỉ cần con số, và con số được lấy.",
        en:
          "\(written) has the unit “\(unit)” with it; the cell needs the figure only, and the figure"
          + " is taken.")
    }
  }
}
