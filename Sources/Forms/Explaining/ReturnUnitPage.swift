internal import Vocabulary

// Units that are not as the form has them.

extension ReturnPages {
  static let unitOfMeasure = FindingPage(
    "BM216",
    title: Phrase(
      vi: "đơn vị tính khác biểu mẫu", en: "a unit that is not that of the form"),
    meaning: Phrase(
      vi: """
        Cột Đơn vị tính của dòng ghi một đơn vị khác loại hoặc khác cỡ với biểu mẫu. Ví dụ dòng “Kế \
        hoạch được giao” in “Triệu đồng” mà tệp ghi “Tỷ đồng”: số 196,87 khi đó là 196.870 triệu đồng, \
        hay vẫn là 196,87 triệu đồng, chỉ đơn vị biết. Số được giữ đúng như trong ô.
        """,
      en: """
        The unit of the row is of another kind or size than in the form. Where “Kế hoạch được giao” \
        has “Tỷ đồng” and the form prints “Triệu đồng”, 196.87 may mean a thousand times as much; only \
        the unit knows. The figure is kept as it stands.
        """),
    rule: Phrase(
      vi: """
        Cả tỉnh cộng theo một đơn vị tính. Chương trình không tự nhân chia, vì có khi đơn vị chỉ sửa \
        chữ mà không đổi số, có khi ngược lại.
        """,
      en: """
        The province adds up in one unit. Nothing is multiplied here: some change the word and not \
        the figure, and some the other way round.
        """),
    cases: [
      FindingPage.Case(
        Phrase(
          vi: "Khác loại hoặc khác cỡ (số có thể sai)",
          en: "Of another kind or size (the figure may be wrong)"),
        [
          OfficeSteps.goToCell, ReturnSteps.openBlankForm,
          Phrase(
            vi: "Ghi số theo đơn vị tính của biểu mẫu, và sửa lại cột Đơn vị tính.",
            en: "Enter the figure in the unit of the form, and put that unit back."),
          OfficeSteps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Dòng trả lời bằng mã mà mất danh sách mã",
          en: "The answers of a row and their codes are gone"),
        [
          OfficeSteps.goToCell, ReturnSteps.openBlankForm,
          Phrase(
            vi:
              "Xem mã trong ô có đúng là câu trả lời của đơn vị theo danh sách của biểu mẫu không.",
            en: "See whether the code is the answer that the unit means, by the list in the form."),
          ReturnSteps.confirm,
        ]),
    ],
    examples: [
      SampleReturn.notice(
        .wording(
          .otherUnit(
            label: "Kế hoạch được giao", found: "Tỷ đồng", form: "Triệu đồng", changesFigure: true)),
        on: "Biểu mẫu 6", at: "D6"),
      SampleReturn.notice(
        .wording(
          .otherUnit(
            label: SampleRow.mannerOfSurvey.label, found: "Mã",
            form: SampleRow.mannerOfSurvey.unit, changesFigure: false)),
        on: "Biểu mẫu 1", at: "D35"),
    ])
}
