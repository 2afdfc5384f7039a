internal import Vocabulary

// Percentages.

extension FigurePages {
  static let fractionForPercent = FindingPage(
    "BM309",
    title: Phrase(
      vi: "tỷ lệ chưa đến một phần trăm, có thể thiếu dấu phần trăm",
      en: "a percentage below one, perhaps without its sign"),
    meaning: Phrase(
      vi: """
        Excel lưu “36%” thành số 0,36 kèm định dạng phần trăm. Khi dán giá trị, khi gõ 0,36 hoặc khi \
        công thức chia hai ô, định dạng đó không còn. Ví dụ dòng “Tỷ lệ hoàn thành Kế hoạch CCHC \
        năm” có số 0,36: được đọc đúng như trong ô là 0,36%, và đơn vị được hỏi có phải là 36% không.
        """,
      en: """
        Excel stores “36%” as the number 0.36 with a percent format. When a value is pasted, 0.36 is \
        typed or a formula divides two cells, that format is missing. Where the row “Tỷ lệ hoàn \
        thành Kế hoạch CCHC năm” has 0.36, it is read as it stands, 0.36%, and the unit is asked \
        whether it means 36%.
        """),
    rule: Phrase(
      vi: """
        Tỷ lệ chưa đến một phần trăm là có thật (như tỷ lệ tinh giản biên chế), nên chương trình \
        không tự nhân với một trăm.
        """,
      en: """
        There are percentages as small as that (of posts cut, for instance), so that it is not \
        multiplied by a hundred.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Đúng ra là 36%", en: "It should be 36%"),
        [
          OfficeSteps.goToCell,
          Phrase(
            vi: """
              Bấm chuột phải vào ô, chọn \(Menu.formatAsPercentage.vietnamese); ô sẽ hiện 36%. Cũng \
              có thể giữ định dạng số và gõ 36.
              """,
            en: """
              Click on the cell with the right button and choose \(Menu.formatAsPercentage.english); \
              the cell will show 36%. You may also keep the format of a number and type 36.
              """),
          OfficeSteps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(vi: "Đúng là 0,36%", en: "It is 0.36% indeed"),
        [
          Phrase(
            vi: """
              Đề nghị trả lời xác nhận với nơi nhận báo cáo; kỳ sau gõ kèm dấu phần trăm, “0,36%”, \
              thì không bị hỏi lại.
              """,
            en: """
              Please tell those who receive the report; typed with its sign next time, “0,36%”, it \
              will not be asked about.
              """)
        ]),
    ],
    examples: SampleCell(.number("0.36", shown: "0,36"), in: .plan).notices)

  static let percentInstead = FindingPage(
    "BM310",
    title: Phrase(
      vi: "tỷ lệ phần trăm ở dòng không hỏi tỷ lệ",
      en: "a percentage where another figure is asked for"),
    meaning: Phrase(
      vi: """
        Dòng này hỏi số lượng, số tiền hoặc mã trả lời, nhưng ô có dấu phần trăm. Ví dụ dòng “Số \
        nhiệm vụ đã hoàn thành” hiện “5%”: có thể đã gõ 5 vào ô còn định dạng phần trăm, cũng có thể \
        đã ghi tỷ lệ vào nhầm dòng, nên không số nào được lấy.
        """,
      en: """
        The row asks for a number of things, money or the code of an answer, and the cell has a \
        percent sign. Where the row “Số nhiệm vụ đã hoàn thành” shows “5%”, a 5 may have been typed \
        into a cell with a percent format, or a percentage stands in the wrong row; no figure is \
        taken.
        """),
    rule: Phrase(
      vi: "Ô đó lưu số 0,05; từ một tỷ lệ không suy ra được số lượng.",
      en: "The cell holds 0.05, and no number of things follows from a percentage."),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Con số đúng, chỉ sai định dạng ô", en: "The figure is right, the format wrong"),
        [
          OfficeSteps.goToCell,
          FigureSteps.formatAsNumber,
          Phrase(
            vi: "Gõ lại con số, ví dụ 5; nếu không gõ lại thì ô vẫn còn số 0,05.",
            en: "Type the figure again, 5 for example; else the cell keeps 0.05."),
          OfficeSteps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(vi: "Đã ghi tỷ lệ vào nhầm dòng", en: "A percentage in the wrong row"),
        [
          OfficeSteps.goToCell,
          Phrase(
            vi: """
              Ghi số lượng, số tiền hoặc mã trả lời mà dòng hỏi; tỷ lệ chuyển về dòng có đơn vị tính \
              “%”.
              """,
            en: """
              Enter the number of things, the amount or the code that is asked for; the percentage \
              belongs in a row with the unit “%”.
              """),
          OfficeSteps.saveAndSend,
        ]),
    ],
    examples: [
      SampleCell(.percentage("0.05", shown: "5%"), in: .tasks),
      SampleCell(.text("100%"), in: .mannerOfSurvey),
    ].notices)
}
