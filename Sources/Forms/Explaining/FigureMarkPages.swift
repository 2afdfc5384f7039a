internal import Vocabulary

// Points and commas as people type them.

extension FigurePages {
  static let unclearMarks = FindingPage(
    "BM304",
    title: Phrase(
      vi: "dấu chấm, dấu phẩy trong số đọc được theo hai cách",
      en: "points and commas that can be read in two ways"),
    meaning: Phrase(
      vi: """
        Văn bản tiếng Việt ngăn cách hàng nghìn bằng dấu chấm và đặt dấu phẩy trước phần thập phân; \
        Excel đặt tiếng Anh thì ngược lại. Ví dụ dòng “Kế hoạch được giao” (triệu đồng) ghi \
        “196,870” trong ô dạng chữ: có thể là 196.870 triệu, cũng có thể là 196,87 triệu, nên không số nào được lấy. \
        Số như “1.23.456” thì không theo cách nào.
        """,
      en: """
        Vietnamese documents have a point between thousands and a comma before a fraction; an Excel \
        with English settings has them the other way round. Where the row “Kế hoạch được giao” \
        (million dong) says “196,870” in a cell of text, it may be 196 thousand million or less than \
        197, and no figure is taken. “1.23.456” follows neither way.
        """),
    rule: Phrase(
      vi: """
        Hai cách đọc khác nhau một nghìn lần; đoán sai một ô là sai cả số tổng hợp của tỉnh.
        """,
      en: """
        The two readings differ a thousand times; one wrong guess would falsify the total of the \
        province.
        """),
    steps: [
      OfficeSteps.goToCell, FigureSteps.formatAsNumber, FigureSteps.plainDigits(196_870),
      FigureSteps.findOutPoint, OfficeSteps.saveAndSend,
    ],
    examples: [
      SampleCell(.text("196,870"), in: .budget), SampleCell(.text("1.23.456"), in: .files),
    ].notices)

  static let tooLong = FindingPage(
    "BM305",
    title: Phrase(
      vi: "số quá dài hoặc viết dạng khoa học",
      en: "a figure that is too long or in scientific notation"),
    meaning: Phrase(
      vi: """
        Ví dụ dòng “Kế hoạch được giao” ghi “4,49E+06”, nghĩa là khoảng 4,49 triệu: các chữ số phía \
        sau đã mất, không biết là 4.494.051 hay 4.490.000, nên không số nào được lấy. Thường do chép \
        chữ hiện trong cột hẹp hoặc lấy từ tệp CSV. Số có quá nhiều chữ số thường do gõ dính hai số.
        """,
      en: """
        Where the row “Kế hoạch được giao” says “4,49E+06”, which is some 4.49 million, its last \
        digits are gone: it may be 4,494,051 or 4,490,000, and no figure is taken. Mostly it was \
        copied from a narrow column or from a CSV file. Too many digits are mostly two figures typed \
        as one.
        """),
    rule: Phrase(
      vi:
        "Số liệu không bao giờ được làm tròn ngầm; số nào không giữ được đủ chữ số thì không lấy.",
      en: "Figures are never rounded in silence; one that is not whole to its last digit is left."),
    cases: [
      FindingPage.Case(
        Phrase(
          vi: "Dạng khoa học, như “4,49E+06”", en: "Scientific notation, as in “4,49E+06”"),
        [
          OfficeSteps.goToCell,
          FigureSteps.formatAsNumber,
          Phrase(
            vi: """
              Tra lại số liệu gốc và gõ đủ mọi chữ số; chỉ đổi định dạng thì các chữ số đã mất không \
              trở lại.
              """,
            en: """
              Look the figure up where it came from and type all its digits; the format alone does \
              not bring lost digits back.
              """),
          OfficeSteps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(vi: "Số quá dài", en: "Too many digits"),
        [
          OfficeSteps.goToCell,
          Phrase(
            vi: """
              Xem có gõ dính hai số, gõ thừa chữ số hoặc chép nhầm số điện thoại, mã hồ sơ vào ô \
              không; sửa lại cho đúng.
              """,
            en: """
              See whether two figures were typed as one, a digit too many was typed, or the number \
              of a telephone or a document was copied into the cell, and correct it.
              """),
          OfficeSteps.saveAndSend,
        ]),
    ],
    examples: [
      SampleCell(.text("4,49E+06"), in: .budget),
      SampleCell(.text("12345678901234567890"), in: .files),
    ].notices)

  static let commaAsThousands = FindingPage(
    "BM306",
    title: Phrase(
      vi: "dấu phẩy được hiểu là dấu ngăn cách hàng nghìn",
      en: "a comma taken for a mark between thousands"),
    meaning: Phrase(
      vi: """
        Ví dụ dòng “Tổng số hồ sơ TTHC đã giải quyết xong” ghi “1,144”. Hồ sơ không có phần lẻ, nên \
        số này được đọc là 1.144 (một nghìn một trăm bốn mươi bốn), và đơn vị được đề nghị xác nhận.
        """,
      en: """
        Where the row “Tổng số hồ sơ TTHC đã giải quyết xong” says “1,144”, it is read as one \
        thousand one hundred and forty-four, as a number of files has no fraction, and the unit is \
        asked to confirm it.
        """),
    rule: Phrase(
      vi: """
        Theo cách viết tiếng Việt, dấu phẩy đứng trước phần thập phân: “1,144” cũng có thể là một số \
        gõ nhầm, hoặc một tỷ lệ ghi nhầm dòng.
        """,
      en: """
        In Vietnamese a comma stands before a fraction: “1,144” may also be a slip of the hand, or a \
        percentage in the wrong row.
        """),
    steps: [
      Phrase(
        vi: "Đề nghị so con số nêu trong câu báo với sổ sách của đơn vị.",
        en: "Please compare the figure in the sentence with the records of the unit."),
      FigureSteps.confirm,
      Phrase(
        vi: "Nếu không đúng, gõ lại con số vào ô, không gõ dấu, rồi lưu và gửi lại tệp.",
        en: "If it is not, type it again without any mark, save the file and send it again."),
    ],
    examples: SampleCell(.text("1,144"), in: .files).notices)
}
