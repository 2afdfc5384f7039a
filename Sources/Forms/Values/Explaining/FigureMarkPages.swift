internal import Vietnamese
internal import Vocabulary

// Points, commas, and what English settings make of them.

extension FigurePages {
  static let unclearMarks = FindingPage(
    "BM304",
    title: Phrase(
      vi: "dấu chấm, dấu phẩy trong số đọc được theo hai cách",
      en: "points and commas that can be read in two ways"),
    meaning: Phrase(
      vi: """
        Số “196,870” có thể là một trăm chín mươi sáu nghìn tám trăm bảy mươi, cũng có thể là 196,87. \
        Dòng này nhận cả hai, nên không biết ý nào đúng. Cũng có khi dấu được đặt không theo cách nào, \
        ví dụ “1.23.456”.
        """,
      en: """
        “196,870” may be a hundred and ninety-six thousand and more, or a little less than 197. The \
        row allows both, so that nobody can tell. Sometimes the marks follow no way of writing at \
        all, as in “1.23.456”.
        """),
    rule: Phrase(
      vi: """
        Trong văn bản tiếng Việt dấu chấm ngăn cách hàng nghìn, dấu phẩy đứng trước phần thập phân; \
        đoán sai một lần là sai một nghìn lần.
        """,
      en: """
        In Vietnamese documents a point stands between thousands and a comma before a fraction; one \
        wrong guess makes the figure a thousand times too large or too small.
        """),
    steps: [steps.findCell, steps.enterAgain, steps.saveAndSend],
    example: example(
      .unclearMarks(asThousands: 196_870, asDecimal: Figure(significand: 19687, scale: 2) ?? 0),
      "196,870", label: "Kế hoạch được giao"))

  static let tooLong = FindingPage(
    "BM305",
    title: Phrase(
      vi: "số quá dài hoặc viết dạng khoa học",
      en: "a number that is too long or in scientific notation"),
    meaning: Phrase(
      vi: """
        Số có nhiều chữ số hơn mức giữ được chính xác, thường do gõ thừa; hoặc có dạng “4,49E+06”, \
        thường do chép lại từ một cột hẹp.
        """,
      en: """
        The number has more digits than can be kept exactly, mostly by a slip of the hand; or it looks \
        like “4,49E+06”, mostly copied from a narrow column.
        """),
    rule: Phrase(
      vi: "Số liệu không bao giờ được làm tròn ngầm, nên số như vậy không được lấy.",
      en: "Figures are never rounded in silence, so that such a number is not taken."),
    steps: [steps.findCell, steps.formatAsNumber, steps.saveAndSend],
    example: example(.scientific, "4,49E+06", label: "Kế hoạch được giao"))

  static let commaAsThousands = FindingPage(
    "BM306",
    title: Phrase(
      vi: "dấu phẩy được hiểu là dấu ngăn cách hàng nghìn",
      en: "a comma taken for a mark between thousands"),
    meaning: Phrase(
      vi: """
        Ở dòng đếm số nguyên có số như “1,144”. Số phần nghìn không có nghĩa ở dòng này, nên số được \
        đọc là 1.144.
        """,
      en: """
        A row that counts things has a number such as “1,144”. A fraction makes no sense there, so it \
        is read as one thousand one hundred and forty-four.
        """),
    rule: Phrase(
      vi: """
        Dấu phẩy đứng trước phần thập phân; dùng để ngăn cách hàng nghìn là cách viết tiếng Anh, nên \
        đơn vị cần xác nhận.
        """,
      en: """
        In Vietnamese documents a comma stands before a fraction; between thousands it is English, so \
        that the unit should confirm it.
        """),
    steps: [
      Phrase(
        vi: "Đề nghị đơn vị xác nhận con số nêu trong câu báo.",
        en: "Please have the figure in the sentence confirmed."),
      steps.enterAgain,
    ],
    example: example(
      .commaAsThousands(asDecimal: Figure(significand: 1144, scale: 3) ?? 0), "1,144", value: 1144))

  static let thousandsLost = FindingPage(
    "BM307",
    title: Phrase(
      vi: "số có thể đã nhỏ đi một nghìn lần khi nhập vào Excel",
      en: "a figure that Excel may have made a thousand times smaller"),
    meaning: Phrase(
      vi: """
        Gõ “1.144” vào Excel đặt tiếng Anh thì Excel hiểu là một phẩy một bốn bốn và lưu số đó. Trên \
        màn hình vẫn hiện “1.144”, nên người nhập không nhận ra.
        """,
      en: """
        An Excel with English settings takes a typed “1.144” for a little more than one and stores \
        that. It still shows “1.144”, so that nobody notices.
        """),
    rule: Phrase(
      vi: """
        Số được lưu là căn cứ duy nhất; chương trình không tự nhân với một nghìn, vì cũng có thể đó là \
        số lẻ thật.
        """,
      en: """
        The stored number is all there is; it is not multiplied by a thousand, as it may be a true \
        fraction.
        """),
    steps: [
      steps.findCell,
      Phrase(
        vi: "Đối chiếu với hồ sơ; nếu thiếu hàng nghìn thì nhập lại các chữ số, không gõ dấu.",
        en: "Compare it with the records; where thousands are lost, enter the digits without marks."
      ),
      Phrase(
        vi: "Kiểm tra các ô khác trong cùng tệp: số “112.000” gõ trên máy đó đã thành 112.",
        en: "Check the other cells of the file: “112.000” typed on that computer became 112."),
      steps.saveAndSend,
    ],
    example: example(
      .thousandsLost(asTyped: 1144), "1,144", value: Figure(significand: 1144, scale: 3)))

  static let fractionInCount = FindingPage(
    "BM308",
    title: Phrase(
      vi: "số thập phân ở dòng đếm số nguyên", en: "a fraction in a row that counts things"),
    meaning: Phrase(
      vi: """
        Dòng này đếm văn bản, hồ sơ, người … nhưng ô có phần thập phân. Thường do ghi tỷ lệ nhầm dòng, \
        hoặc do Excel đặt tiếng Anh hiểu “12.500” là 12,5.
        """,
      en: """
        The row counts documents, files, people or the like, and the cell has a fraction. Mostly a \
        percentage stands in the wrong row, or an Excel with English settings took “12.500” for 12.5.
        """),
    rule: Phrase(
      vi: "Không có nửa văn bản; con số vẫn được giữ để đơn vị xem lại.",
      en: "There is no half document; the number is kept for the unit to look at."),
    steps: [steps.findCell, steps.enterAgain, steps.saveAndSend],
    example: example(
      .fractionInCount(asTyped: 12_500), "12,5", value: Figure(significand: 125, scale: 1)))
}
