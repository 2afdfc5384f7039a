internal import Vocabulary

// What Excel made of a number while it was typed.

extension FigurePages {
  static let thousandsLost = FindingPage(
    "BM307",
    title: Phrase(
      vi: "số có thể đã bị Excel làm nhỏ đi một nghìn lần",
      en: "a figure that Excel may have made a thousand times smaller"),
    meaning: Phrase(
      vi: """
        Gõ “1.144” vào Excel đặt tiếng Anh thì Excel hiểu là một phẩy một bốn bốn và lưu số đó; trên \
        máy đó ô vẫn hiện “1.144” nên người nhập không nhận ra. Ví dụ dòng “Tổng số hồ sơ TTHC đã \
        giải quyết xong” có số 1,144, mà số hồ sơ không thể có phần lẻ. Chương trình giữ đúng số \
        trong ô, không tự nhân với một nghìn.
        """,
      en: """
        An Excel with English settings takes a typed “1.144” for a little more than one and stores \
        that; it still shows “1.144”, so that nobody notices. Where the row “Tổng số hồ sơ TTHC đã \
        giải quyết xong” has the number 1.144, there can be no fraction of a file. The number is kept \
        as it is, and not multiplied by a thousand.
        """),
    rule: Phrase(
      vi: """
        Số lưu trong ô là căn cứ duy nhất. Ở dòng tiền, 196,87 triệu đồng có thể là số đúng; ở dòng \
        đếm, chỉ đơn vị mới biết chắc đã gõ gì.
        """,
      en: """
        The stored number is all there is. In a row of money 196.87 million may be right; in a row \
        that counts, only the unit knows for certain what was typed.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Dòng đếm số nguyên", en: "A row that counts things"),
        [
          OfficeSteps.goToCell, FigureSteps.plainDigits(1144), lookAtOthers,
          OfficeSteps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Dòng tiền, hoặc dòng không in đơn vị tính",
          en: "A row of money, or one without a unit"),
        [
          Phrase(
            vi: "Đề nghị so con số nêu trong câu báo với quyết định giao vốn hoặc sổ sách.",
            en: "Please compare the figure in the sentence with the records of the unit."),
          FigureSteps.confirm,
          Phrase(
            vi: """
              Nếu đã bị nhỏ đi một nghìn lần, gõ lại các chữ số không có dấu, xem các ô khác gõ trên \
              máy đó, rồi lưu và gửi lại tệp.
              """,
            en: """
              If it is a thousand times too small, type the digits again without marks, look at the \
              other cells typed on that computer, save the file and send it again.
              """),
        ]),
      FindingPage.Case(
        Phrase(vi: "Để không gặp lại", en: "To keep it from happening again"),
        [
          Phrase(
            vi: """
              Đề nghị chỉ gõ chữ số; muốn ô hiện dấu ngăn cách hàng nghìn thì để Excel tự thêm: bấm \
              chuột phải vào ô, chọn \(Menu.thousandsMarks.vietnamese).
              """,
            en: """
              Please type digits only, and let Excel show the marks between thousands: click on the \
              cell with the right button and choose \(Menu.thousandsMarks.english).
              """),
          Phrase(
            vi: """
              Muốn Excel dùng cách viết tiếng Việt: bỏ đánh dấu ở \(Menu.separators.vietnamese), ghi \
              dấu phẩy vào ô thập phân và dấu chấm vào ô hàng nghìn.
              """,
            en: """
              For Vietnamese marks in Excel, clear the box \(Menu.separators.english), and enter a \
              comma for decimals and a point for thousands.
              """),
        ]),
    ],
    examples: [
      SampleCell(.number("1.144", shown: "1,144"), in: .files),
      SampleCell(.number("196.87", shown: "196,87"), in: .budget),
    ].notices)

  private static let lookAtOthers = Phrase(
    vi: """
      Xem lại mọi ô khác của tệp: “112.000” gõ trên máy đó đã thành 112, trông như một số bình thường \
      nên có thể không có câu báo nào.
      """,
    en: """
      Look at all other cells of the file: “112.000” typed on that computer became 112, which looks \
      like any other figure and may not be told.
      """)

  static let fractionInCount = FindingPage(
    "BM308",
    title: Phrase(
      vi: "số có phần thập phân ở dòng đếm số nguyên",
      en: "a fraction in a row that counts things"),
    meaning: Phrase(
      vi: """
        Dòng đếm văn bản, hồ sơ, người chỉ có số nguyên. Ví dụ dòng “Số lượng phiếu khảo sát” có số \
        12,5: có thể đã gõ “12.500” vào Excel đặt tiếng Anh, Excel hiểu dấu chấm là dấu thập phân và \
        bỏ hai số 0; cũng có thể là tỷ lệ hoặc số bình quân ghi nhầm dòng. Số trong ô được giữ \
        nguyên để đơn vị sửa.
        """,
      en: """
        Documents, files and people are counted in whole numbers. Where the row “Số lượng phiếu khảo \
        sát” has 12.5, “12.500” may have been typed into an Excel with English settings, which took \
        the point for a decimal point and dropped two zeros; or a percentage or an average stands in \
        the wrong row. The number is kept for the unit to correct.
        """),
    rule: Phrase(
      vi: "Không có nửa hồ sơ hay nửa người; cộng một số như vậy là sai tổng số của tỉnh.",
      en: "There is no half file and no half person; added up, it would falsify the total."),
    cases: [
      FindingPage.Case(
        Phrase(
          vi: "Đã gõ dấu ngăn cách hàng nghìn", en: "A mark between thousands was typed"),
        [
          OfficeSteps.goToCell, FigureSteps.plainDigits(12_500), lookAtOthers,
          OfficeSteps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(vi: "Tỷ lệ hoặc số bình quân", en: "A percentage or an average"),
        [
          OfficeSteps.goToCell,
          Phrase(
            vi: "Ghi số lượng vào dòng này; tỷ lệ ghi ở dòng có đơn vị tính “%”.",
            en: "Enter the number of things here; a percentage belongs in a row with the unit “%”."),
          OfficeSteps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(vi: "Công thức tính ra số lẻ", en: "A formula gives a fraction"),
        [
          OfficeSteps.goToCell,
          Phrase(
            vi: "Xem công thức có cộng nhầm ô tỷ lệ không; sửa công thức hoặc ghi thẳng con số.",
            en: "See whether it adds a percentage; correct it, or enter the figure itself."),
          OfficeSteps.saveAndSend,
        ]),
    ],
    examples: [
      SampleCell(.number("12.5", shown: "12,5"), in: .survey),
      SampleCell(.number("0.36", shown: "0,36"), in: .tasks),
    ].notices)
}
