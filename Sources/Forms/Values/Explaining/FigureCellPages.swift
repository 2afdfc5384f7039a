internal import Vietnamese
internal import Vocabulary

// What Excel makes of a cell, units, and figures that are unlikely.

extension FigurePages {
  static let date = FindingPage(
    "BM315",
    title: Phrase(
      vi: "ngày tháng hoặc giờ ở nơi cần con số", en: "a day or a time where a figure should be"),
    meaning: Phrase(
      vi: """
        Excel tự đổi “9/9” thành ngày 9 tháng 9 và “18:18” thành giờ ngay khi nhập. Ngược lại, một ô còn \
        định dạng ngày tháng hiện con số 27 thành một ngày của năm 1900.
        """,
      en: """
        Excel makes the ninth of September of a typed “9/9”, and a time of “18:18”. The other way \
        round, a cell that still has a date format shows the number 27 as a day of 1900.
        """),
    rule: Phrase(
      vi: """
        Từ một ngày không biết chắc đã gõ gì, nên không có số nào được lấy. Ngày của những năm rất xa \
        thì không ai báo cáo, nên số được lưu trong ô được lấy.
        """,
      en: """
        A day does not tell for certain what was typed, so no figure is taken. Nobody reports days of \
        so long ago, so the number in such a cell is taken.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Ngày hoặc giờ thay cho con số", en: "A day or a time instead of a figure"),
        [steps.findCell, steps.formatAsText, steps.enterAgain, steps.saveAndSend]),
      FindingPage.Case(
        Phrase(vi: "Con số hiện ra như một ngày năm 1900", en: "A number shown as a day of 1900"),
        [steps.findCell, steps.formatAsNumber, steps.saveAndSend]),
    ],
    example: example(.date(mistyped: [Ratio(9, of: 9)]), "09/09/2022"))

  static let unit = FindingPage(
    "BM316",
    title: Phrase(
      vi: "đơn vị tính ghi trong ô số liệu", en: "a unit written into a value cell"),
    meaning: Phrase(
      vi: """
        Ô ghi con số kèm đơn vị, ví dụ “12 văn bản” hoặc “1,2 tỷ”. Đơn vị ghi trong ô có thể khác đơn vị \
        in trên dòng.
        """,
      en: """
        The cell has a figure with a unit, such as “12 văn bản” or “1,2 tỷ”. The unit may not be the \
        one that the row prints.
        """),
    rule: Phrase(
      vi: """
        Số liệu của mọi đơn vị phải cùng một đơn vị tính thì mới cộng được; chương trình không tự quy \
        đổi số tiền.
        """,
      en: """
        Figures can be added up only where all units use the same unit of measure; amounts are not \
        converted.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Số tiền theo đơn vị khác", en: "An amount in another scale"),
        [
          steps.findCell,
          Phrase(
            vi: "Quy đổi số tiền theo đơn vị in trên dòng, ví dụ 1,2 tỷ là 1200 triệu đồng.",
            en: "Convert the amount into the unit of the row, as 1.2 billion is 1200 million."),
          steps.enterAgain, steps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(vi: "Đơn vị đếm ghi kèm con số", en: "What is counted, with the figure"),
        [
          Phrase(
            vi: "Đề nghị kiểm tra con số có đúng là của dòng này không.",
            en: "Please check whether the figure belongs to this row."),
          Phrase(
            vi: "Lần sau chỉ ghi con số vào ô.", en: "Enter the figure alone next time."),
        ]),
    ],
    example: example(
      .otherScale(Figure(significand: 12, scale: 1) ?? 0, scale: "tỷ", inRow: 1200), "1,2 tỷ",
      label: "Kế hoạch được giao"))

  static let unlikely = FindingPage(
    "BM317",
    title: Phrase(
      vi: "số âm hoặc số ước chừng", en: "a figure below zero, or an approximation"),
    meaning: Phrase(
      vi: """
        Ô ghi số nhỏ hơn 0 hoặc số trong ngoặc đơn, Excel hiểu cả hai là số âm; hoặc ghi “khoảng”, “≈”.
        """,
      en: """
        The cell has a figure below zero, or one in parentheses, which Excel takes for such a one; or \
        it says “khoảng” or “≈”.
        """),
    rule: Phrase(
      vi: """
        Số lượng không thể âm, tỷ lệ chỉ âm trong vài trường hợp; báo cáo được ký với số chính xác.
        """,
      en: """
        A number of things cannot be below zero, a percentage seldom is; and a report is signed for \
        exact figures.
        """),
    steps: [
      steps.findCell,
      Phrase(
        vi: "Sửa lại con số; nếu đúng là số âm, giải thích ở cột Ghi chú.",
        en: "Correct the figure, or explain in the note why it is below zero."),
      steps.saveAndSend,
    ],
    example: example(.negative, "-5", value: -5))

  static let noValue = FindingPage(
    "BM318",
    title: Phrase(
      vi: "công thức không cho số liệu", en: "a formula that gives no figure"),
    meaning: Phrase(
      vi: """
        Công thức trong ô báo lỗi, cho kết quả đúng hoặc sai, hoặc chưa từng được tính. Trường hợp cuối \
        thường do một phần mềm khác tạo ra tệp mà không lưu kết quả.
        """,
      en: """
        The formula in the cell fails, gives true or false, or was never computed. The last happens \
        when another program made the file and saved no results.
        """),
    rule: Phrase(
      vi: "Chương trình đọc kết quả đã lưu, không tự tính công thức của đơn vị.",
      en: "Saved results are read; the formulas of a unit are not computed here."),
    cases: [
      FindingPage.Case(
        Phrase(
          vi: "Công thức báo lỗi, hoặc cho kết quả đúng, sai",
          en: "It fails, or gives true or false"),
        [
          steps.findCell,
          Phrase(
            vi: "Sửa công thức, hoặc nhập thẳng con số.",
            en: "Correct the formula, or enter the figure itself."),
          steps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(vi: "Kết quả chưa được lưu", en: "The result was not saved"),
        [
          OfficeSteps.openInExcel,
          Phrase(
            vi: "Chờ Excel tính xong, kiểm tra con số rồi lưu tệp.",
            en: "Let Excel compute, check the figures and save the file."),
          OfficeSteps.runAgain,
        ]),
    ],
    example: example(.noResult, ""))
}
