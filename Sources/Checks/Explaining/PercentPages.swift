internal import Reporting
internal import Vocabulary

// Percentages without both of their parts.

extension CheckPages {
  static let largePercent = FindingPage(
    "BM512",
    title: Phrase(vi: "tỷ lệ vượt quá 100%", en: "a percentage of more than 100%"),
    meaning: Phrase(
      vi: """
        Ô tỷ lệ ghi số lớn hơn 100, ví dụ 120. Thường do ghi số lượng vào ô tỷ lệ, thừa một chữ số \
        (999 thay cho 99,9), hoặc chia cho một tổng số khác.
        """,
      en: """
        A percentage is more than 100, such as 120. Mostly a number of things was entered, a digit \
        or a comma is off (999 for 99.9), or it was divided by another whole.
        """),
    rule: Phrase(
      vi: """
        Một phần không thể lớn hơn tổng số. Riêng tỷ lệ so với kế hoạch có thể vượt, nên chỉ hỏi. Tỷ \
        lệ quá 100% kéo sai số liệu chung của cả tỉnh.
        """,
      en: """
        A part cannot be more than its whole. Only a plan can be exceeded, and then it is asked. A \
        percentage above 100 spoils that of the whole province.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Ghi nhầm", en: "A slip"),
        [
          OfficeSteps.goToCell,
          Phrase(
            vi: "Tính lại tỷ lệ: số đã làm chia cho tổng số, nhân 100.",
            en: "Work it out again: what was done divided by the whole, times 100."),
          OfficeSteps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(vi: "Thực tế vượt 100%", en: "It is more than 100% indeed"),
        [
          Phrase(
            vi: "Đề nghị nêu cách tính và hai số đã dùng ở cột Ghi chú cùng dòng.",
            en: "Please tell in the note of the row how, and with which two figures."),
          OfficeSteps.saveAndSend,
        ]),
    ],
    examples: SampleReport.findings(
      of: LargePercent.self,
      in: [
        SampleLine("Tỷ lệ văn bản điện tử của UBND cấp xã", "%", .percent, 120)
      ]))

  static let percentOfWhole = FindingPage(
    "BM513",
    title: Phrase(
      vi: "tỷ lệ không thể có với tổng số đó, hoặc tỷ lệ 1% cần xác nhận",
      en: "a percentage that its whole cannot make, or one of 1"),
    meaning: Phrase(
      vi: """
        Có khi biểu chỉ có tổng số và tỷ lệ. Ví dụ thanh tra 2 cơ quan, tỷ lệ đã thực hiện kết luận \
        ghi 1%: với 2 cơ quan chỉ có thể là 0%, 50% hoặc 100%, nên 1 có lẽ là số cơ quan. Cũng có khi \
        ô chỉ ghi 1: Excel lưu 100% thành số 1, nên có thể ý đơn vị là 100%.
        """,
      en: """
        Some tables have a whole and a percentage, and no part. Where 2 offices were inspected and 1% \
        of them have done what was asked, this cannot be: of 2 it is 0%, 50% or 100%, and 1 may be \
        the number of offices. A bare 1 may also be 100%, which Excel stores as the number 1.
        """),
    rule: Phrase(
      vi: """
        Tỷ lệ là số nguyên sự việc chia cho tổng số, nên với tổng số nhỏ chỉ có vài tỷ lệ có thể có. \
        Không đoán thay đơn vị: 1 được giữ là 1%.
        """,
      en: """
        A percentage is a number of things divided by the whole; of a small whole only a few are \
        possible. Nobody guesses for the unit: 1 is kept as 1%.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Ô ghi số lượng", en: "A number of things was entered"),
        [
          OfficeSteps.goToCell,
          Phrase(
            vi: "Đổi thành tỷ lệ nêu trong câu báo, kèm dấu phần trăm.",
            en: "Enter the percentage in the sentence instead, with its sign."),
          OfficeSteps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(vi: "Tổng số hoặc tỷ lệ sai", en: "The whole or the percentage is wrong"),
        [OfficeSteps.goToCell, CheckSteps.lookUp, CheckSteps.correct, OfficeSteps.saveAndSend]),
      FindingPage.Case(
        Phrase(vi: "Đúng là 1%", en: "It is 1% indeed"),
        [
          Phrase(
            vi: "Đề nghị gõ kèm dấu phần trăm, “1%”; lần sau sẽ không bị hỏi lại.",
            en: "Please type it with its sign, “1%”; it will not be asked about again.")
        ]),
    ],
    examples: SampleReport.findings(
      of: PercentOfWhole.self,
      in: [
        SampleLine("Số cơ quan, đơn vị được thanh tra", "Cơ quan", .count, 2).meaning("so_cq"),
        SampleLine("Tỷ lệ cơ quan đã thực hiện kết luận thanh tra", "%", .percent, 1)
          .meaning("ty_le"),
        SampleLine("Tỷ lệ ĐVSNCL đã cắt giảm so với năm 2015", "%", .percent, 1),
      ],
      concepts: [
        Concept(
          id: ConceptID("ty_le"), domain: 1, label: "", kind: .percent,
          denominator: .concept(ConceptID("so_cq")))
      ]))
}
