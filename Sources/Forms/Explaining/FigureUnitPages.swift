internal import Vocabulary

// Units beside figures, and figures that are unlikely.

extension FigurePages {
  static let unit = FindingPage(
    "BM316",
    title: Phrase(
      vi: "đơn vị tính ghi kèm con số", en: "a unit of measure written beside the figure"),
    meaning: Phrase(
      vi: """
        Ô ghi con số kèm đơn vị. Ví dụ dòng “Kế hoạch được giao” tính bằng triệu đồng mà ô ghi “1,2 \
        tỷ”: không số nào được lấy, câu báo nêu số đã quy đổi là 1.200. Dòng “Số văn bản chỉ đạo CCHC \
        đã ban hành” ghi “12 người”: 12 được lấy, và đơn vị được đề nghị xác nhận. Ghi “12 văn bản” ở dòng đó thì \
        không có gì phải báo.
        """,
      en: """
        The cell has a figure with a unit. Where the row “Kế hoạch được giao”, in million dong, says \
        “1,2 tỷ”, which is 1.2 billion, no figure is taken, and the sentence names it converted, \
        1,200. Where “Số văn bản chỉ đạo CCHC đã ban hành” says “12 người”, 12 is taken, and the unit \
        is asked to confirm it. Nothing is said about “12 văn bản” in that row.
        """),
    rule: Phrase(
      vi: """
        Số liệu của các đơn vị chỉ cộng được khi cùng một đơn vị tính; chương trình không tự quy đổi \
        số tiền.
        """,
      en: """
        Figures can be added up only where all are in one unit of measure; amounts are not converted.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Số tiền, như “1,2 tỷ”", en: "An amount, such as “1,2 tỷ”"),
        [
          OfficeSteps.goToCell,
          Phrase(
            vi: "Quy đổi theo đơn vị tính in trên dòng và chỉ ghi con số, ví dụ 1200.",
            en: "Convert it into the unit of the row and enter the figure only, 1200 for example."),
          OfficeSteps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Thứ được đếm khác với đơn vị tính của dòng, như “12 người”",
          en: "Things that the row does not count, such as “12 người”"),
        [
          Phrase(
            vi: "Đề nghị xem con số có đúng là điều dòng này hỏi không, hay đã ghi nhầm dòng.",
            en: "Please see whether the figure is what the row asks for, or is in the wrong row."),
          FigureSteps.confirm,
          Phrase(
            vi: "Nếu nhầm dòng, chuyển con số về đúng dòng, lưu và gửi lại tệp.",
            en: "If it is in the wrong row, move it, save the file and send it again."),
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Dòng không in đơn vị tính", en: "The row prints no unit"),
        [
          Phrase(
            vi: "Đề nghị xem con số được lấy; nếu đúng thì không phải sửa, lần sau chỉ ghi con số.",
            en: "Please see whether the figure is right; then all is well, and enter it alone next "
              + "time.")
        ]),
    ],
    examples: [
      SampleCell(.text("1,2 tỷ"), in: .budget), SampleCell(.text("12 người"), in: .documents),
      SampleCell(.text("12 văn bản"), in: .withoutUnit),
    ].notices)

  static let unlikely = FindingPage(
    "BM317",
    title: Phrase(
      vi: "số âm hoặc số ước chừng", en: "a figure below zero, or an approximation"),
    meaning: Phrase(
      vi: """
        Ví dụ dòng “Tổng số biên chế có mặt tại thời điểm báo cáo” ghi “khoảng 36”: 36 được lấy, và \
        đơn vị được đề nghị ghi số chính xác. Ghi “(5)” thì Excel tự đổi thành -5, và gạch đầu dòng gõ liền trước con số cũng \
        thành dấu trừ: -5 được lấy như trong ô, và đơn vị được đề nghị kiểm tra.
        """,
      en: """
        Where the row “Tổng số biên chế có mặt tại thời điểm báo cáo” says “khoảng 36”, which is \
        about 36, 36 is taken, and the unit is asked for the exact figure. Excel makes -5 of a typed “(5)”, and a dash \
        before a figure becomes a minus as well: -5 is taken as it stands, and the unit is asked to check it.
        """),
    rule: Phrase(
      vi: """
        Số lượng không thể âm, tỷ lệ chỉ âm trong vài trường hợp; báo cáo được ký với số chính xác.
        """,
      en: """
        A number of things cannot be below zero, a percentage seldom is; and a report is signed for \
        exact figures.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Số âm", en: "Below zero"),
        [
          OfficeSteps.goToCell,
          Phrase(
            vi: """
              Nếu dấu trừ là gạch đầu dòng hoặc do dấu ngoặc, gõ lại con số không có dấu; nếu số đúng \
              là âm, giải thích ở cột Ghi chú.
              """,
            en: """
              If the minus comes from a dash or from brackets, type the figure without it; if it is \
              right, explain it in the note column.
              """),
          OfficeSteps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(vi: "Số ước chừng", en: "An approximation"),
        [
          OfficeSteps.goToCell,
          Phrase(
            vi: "Tra lại và ghi số chính xác, bỏ chữ “khoảng”, “ước” hoặc dấu “≈”.",
            en: "Look it up and enter the exact figure, without “khoảng”, “ước” or “≈”."),
          OfficeSteps.saveAndSend,
        ]),
    ],
    examples: [
      SampleCell(.number("-5", shown: "-5"), in: .staff),
      SampleCell(.text("khoảng 36"), in: .staff),
    ].notices)
}
