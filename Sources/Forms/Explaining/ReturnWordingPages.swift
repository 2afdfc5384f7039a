internal import Vocabulary

// Labels and codes that are not as the form has them.

extension ReturnPages {
  static let label = FindingPage(
    "BM213",
    title: Phrase(
      vi: "tên chỉ tiêu khác biểu mẫu", en: "labels that are not as in the form"),
    meaning: Phrase(
      vi: """
        Đơn vị gõ lại hoặc sửa tên chỉ tiêu. Có khi chỉ sai vài chữ; có khi khác hẳn một từ, như “Số \
        nhiệm vụ đã hoàn thành trước hạn” ở chỗ biểu mẫu ghi “Số nhiệm vụ đã hoàn thành đúng hạn”. \
        Dòng vẫn được nhận ra theo vị trí, mã và đơn vị tính, và số liệu được lấy.
        """,
      en: """
        The unit typed or changed labels. Some have a few wrong letters; some have another word, such \
        as “Số nhiệm vụ đã hoàn thành trước hạn” where the form says “Số nhiệm vụ đã hoàn thành đúng \
        hạn”. Rows are told by place, code and unit as well, and their figures are taken.
        """),
    rule: Phrase(
      vi: """
        Tên chỉ tiêu nói con số đếm cái gì. Sai chính tả thì không đổi nghĩa; khác một từ thì có thể \
        đơn vị đã đếm việc khác, nên phải hỏi.
        """,
      en: """
        The label says what is counted. A slip changes nothing; with another word the unit may have \
        counted something else, and is asked.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Tên có từ khác hẳn", en: "The label has another word"),
        [
          OfficeSteps.goToCell, ReturnSteps.openBlankForm,
          Phrase(
            vi: "Xem con số trong ô đếm đúng việc mà biểu mẫu hỏi không.",
            en: "See whether the figure counts what the form asks for."),
          ReturnSteps.confirm,
          Phrase(
            vi: "Nếu không, ghi số đúng, chép lại tên chỉ tiêu từ biểu mẫu, lưu và gửi lại.",
            en:
              "If not, enter the right figure, copy the label from the form, save and send it again."
          ),
        ]),
      FindingPage.Case(
        Phrase(vi: "Tên chỉ khác vài chữ", en: "The label differs by a few letters"),
        [
          Phrase(
            vi: "Đề nghị đơn vị lần sau không gõ lại tên chỉ tiêu; lần này không phải sửa.",
            en: "Please do not type labels again next time; nothing is to be done now.")
        ]),
    ],
    examples: [
      SampleReturn.notice(
        .wording(
          .otherLabel(
            found: "Số nhiệm vụ đã hoàn thành trước hạn",
            form: "Số nhiệm vụ đã hoàn thành đúng hạn")), on: "Biểu mẫu 1", at: "D23"),
      SampleReturn.notice(
        .wording(.labelsDiffer(["Tổng số nhiệm vụ đươc giao"])), on: "Biểu mẫu 1"),
    ])

  static let code = FindingPage(
    "BM214",
    title: Phrase(
      vi: "mã ở cột STT khác biểu mẫu", en: "codes that are not as in the form"),
    meaning: Phrase(
      vi: """
        Mã đánh lại hoặc gõ lại thì khác biểu mẫu. Nhiều khi do Excel: gõ “2.1” có thể thành số 2,1 \
        hoặc ngày 2 tháng 1. Dòng được nhận ra theo tên chỉ tiêu nên số liệu vẫn đúng chỗ.
        """,
      en: """
        Codes that were numbered or typed again differ from the form. Often Excel did it: a typed \
        “2.1” may become a number or the second of January. Rows are told by their labels, and figures \
        are in their places.
        """),
    rule: Phrase(
      vi: """
        Mã giúp phân biệt các dòng cùng tên ở những mục khác nhau. Sai một vài mã thì chưa sao, sai \
        nhiều thì có dòng không nhận ra được nữa.
        """,
      en: """
        Codes tell apart rows of one label in several sections. A few wrong ones do no harm; with many \
        of them some rows cannot be told.
        """),
    steps: [
      Phrase(
        vi: "Đề nghị xem số liệu đã đọc ở các dòng này có đúng không; đúng thì không phải sửa.",
        en: "Please see whether the figures of these rows were read rightly; then all is well."),
      Phrase(
        vi: "Lần sau giữ nguyên cột STT của biểu mẫu.",
        en: "Next time leave the column of codes as it is."),
      Phrase(
        vi: """
          Nếu phải gõ lại mã: bấm chuột phải vào ô, chọn \(Menu.formatAsText.vietnamese), bấm OK rồi \
          mới gõ.
          """,
        en: """
          Where a code has to be typed, click on the cell with the right button, choose \
          \(Menu.formatAsText.english), click OK, and type it then.
          """),
    ],
    example: SampleReturn.notice(
      .wording(.codesDiffer(["02/01/2022 → 2.1.", "5.1. → 5.5."])), on: "Biểu mẫu 1"))
}
