internal import Vocabulary

// Days and times that Excel makes out of numbers.

extension FigurePages {
  static let date = FindingPage(
    "BM315",
    title: Phrase(
      vi: "ngày tháng hoặc giờ ở nơi cần con số", en: "a day or a time where a figure should be"),
    meaning: Phrase(
      vi: """
        Gõ “9/9” (9 trên 9) thì Excel tự đổi thành ngày 9 tháng 9, gõ “18:18” thì thành giờ; “27/27” \
        không bị đổi, vì không có tháng 27. Ví dụ dòng “Số phòng chuyên môn, UBND cấp xã đã kiểm tra” \
        hiện “02/09/2022”: có thể đã gõ “2/9” hoặc “9/2”, nên không số nào được lấy. Ngược lại, ô \
        còn định dạng ngày tháng hiện số 27 thành “27/01/1900”: số 27 được lấy.
        """,
      en: """
        Excel makes the ninth of September of a typed “9/9” (9 out of 9), and a time of “18:18”; \
        “27/27” stays, as there is no month 27. Where the row “Số phòng chuyên môn, UBND cấp xã đã \
        kiểm tra” shows “02/09/2022”, “2/9” or “9/2” may have been typed, and no figure is taken. \
        The other way round, a cell that still has a date format shows the number 27 as \
        “27/01/1900”: the 27 is taken.
        """),
    rule: Phrase(
      vi: """
        Excel chỉ lưu ngày, không lưu điều đã gõ, nên từ một ngày không suy lại được chắc chắn. Không \
        ai báo cáo ngày trước năm 1930, nên số lưu trong ô như vậy được lấy.
        """,
      en: """
        Excel stores the day and not what was typed, which cannot be told from it for certain. Nobody \
        reports days before 1930, so that the number in such a cell is taken.
        """),
    cases: [
      FindingPage.Case(
        Phrase(
          vi: "Đã gõ hai con số, Excel đổi thành ngày hoặc giờ",
          en: "Two numbers were typed, and Excel made a day or a time"),
        [
          OfficeSteps.goToCell,
          FigureSteps.formatAsText,
          Phrase(
            vi: """
              Gõ lại hai con số với dấu gạch chéo, ví dụ 9/9; nếu dòng chỉ hỏi một con số thì chỉ gõ \
              con số đó.
              """,
            en: """
              Type both numbers again with a stroke, as in 9/9; where the row asks for one figure, \
              type that only.
              """),
          OfficeSteps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Đã gõ một con số, ô hiện thành một ngày rất xa, như “27/01/1900”",
          en: "One number was typed, and the cell shows a day long ago, as “27/01/1900”"),
        [
          OfficeSteps.goToCell,
          FigureSteps.formatAsNumber,
          Phrase(
            vi: "Xem con số hiện ra có đúng không; nếu không, gõ lại.",
            en: "See whether the number that appears is right; if not, type it again."),
          OfficeSteps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Đã ghi ngày của văn bản vào ô số liệu",
          en: "The day of a document was written into the cell"),
        [
          OfficeSteps.goToCell,
          Phrase(
            vi: "Chuyển ngày sang cột Ghi chú, ghi con số mà dòng hỏi vào ô.",
            en: "Move the day into the note column, and enter the figure that the row asks for."),
          OfficeSteps.saveAndSend,
        ]),
    ],
    examples: [
      SampleCell(
        .moment("44806", CalendarDate(year: 2022, month: 9, day: 2), shown: "02/09/2022"),
        in: .offices),
      SampleCell(.moment("0.7625", nil, shown: "18:18"), in: .offices),
      SampleCell(
        .moment("27", CalendarDate(year: 1900, month: 1, day: 27), shown: "27/01/1900"),
        in: .offices),
      SampleCell(.text("20/9/2022"), in: .documents),
    ].notices)
}
