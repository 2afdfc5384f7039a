internal import Vocabulary

// Percentages that are far too large.

extension FigurePages {
  static let percentPerhapsTwice = FindingPage(
    "BM319",
    title: Phrase(
      vi: "tỷ lệ có thể lớn gấp một trăm lần",
      en: "a percentage that may be a hundred times too large"),
    meaning: Phrase(
      vi: """
        Trong ô có định dạng phần trăm, Excel lưu “36%” thành số 0,36. Gõ 36 thì Excel tự thêm dấu \
        phần trăm; nhưng dán số 36, hoặc đổi định dạng khi ô đã có số 36, thì ô hiện 3600%. Ví dụ dòng \
        “Tỷ lệ hoàn thành Kế hoạch CCHC năm”: được đọc đúng như trong ô là 3.600%, và đơn vị được hỏi \
        có phải là 36% không.
        """,
      en: """
        In a cell with a percent format Excel stores “36%” as the number 0.36. For a typed 36 it adds \
        the sign; but a 36 that is pasted, or that stood there before the format was set, shows as \
        3600%. Where the row “Tỷ lệ hoàn thành Kế hoạch CCHC năm” has that, it is read as it stands, \
        3,600%, and the unit is asked whether it means 36%.
        """),
    rule: Phrase(
      vi: """
        Tỷ lệ trong biểu ít khi quá 200%, nhưng so với kế hoạch thì vẫn có thể, nên chương trình không \
        tự chia cho một trăm.
        """,
      en: """
        Percentages above 200 are rare in the forms, but compared with a plan they happen, so that it \
        is not divided by a hundred.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Đúng ra là 36%", en: "It should be 36%"),
        [
          OfficeSteps.goToCell,
          Phrase(
            vi: "Gõ lại 36 vào ô rồi bấm phím “Enter”; ô sẽ hiện 36%.",
            en: "Type 36 into the cell again and press “Enter”; the cell will show 36%."),
          Phrase(
            vi: "Xem các ô tỷ lệ khác cùng cột, vì số thường được dán cả cột.",
            en: "Look at the other percentages of the column, as mostly all of it was pasted."),
          OfficeSteps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(vi: "Tỷ lệ đúng là lớn như vậy", en: "It is as large indeed"),
        [
          Phrase(
            vi: "Đề nghị trả lời xác nhận với nơi nhận báo cáo, nêu rõ cách tính ở cột Ghi chú.",
            en: "Please tell those who receive the report, and say in the note how it comes about.")
        ]),
    ],
    examples: SampleCell(.percentage("36", shown: "3600%"), in: .plan).notices)
}
