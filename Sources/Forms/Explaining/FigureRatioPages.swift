internal import Vocabulary

// Two numbers with a stroke between them.

extension FigurePages {
  static let partsDisagree = FindingPage(
    "BM311",
    title: Phrase(
      vi: "hai con số không khớp với tỷ lệ, hoặc không tính ra tỷ lệ được",
      en: "two numbers that do not make the percentage, or make none"),
    meaning: Phrase(
      vi: """
        Ô ghi hai con số có dấu gạch chéo, có thể kèm tỷ lệ. Ví dụ dòng “Tỷ lệ xử lý các vấn đề phát \
        hiện qua kiểm tra” ghi “67% (1/3)”: 67 được giữ như đã ghi, nhưng 1 trên 3 chỉ là 33,33%. \
        Cũng có khi số đứng trước lớn hơn số đứng sau, hoặc số đứng sau là 0.
        """,
      en: """
        The cell has two numbers with a stroke between them, perhaps with a percentage. Where the \
        row “Tỷ lệ xử lý các vấn đề phát hiện qua kiểm tra” says “67% (1/3)”, 67 is kept as it was \
        written, but 1 out of 3 is only 33.33%. Or the first number is larger than the second, or \
        the second is 0.
        """),
    rule: Phrase(
      vi: """
        Tỷ lệ của cả tỉnh được tính lại từ hai con số này nên chúng phải đúng. Tỷ lệ làm tròn hoặc \
        bỏ bớt chữ số thập phân vẫn được coi là khớp.
        """,
      en: """
        The percentage of the province is worked out from these numbers, so they have to be right. \
        One that is rounded or cut off agrees with them.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Tỷ lệ khác hai con số, như “67% (1/3)”", en: "They differ, as in “67% (1/3)”"),
        [
          OfficeSteps.goToCell,
          Phrase(
            vi: "Tra lại hai con số, tính lại tỷ lệ và sửa chỗ sai.",
            en: "Look up both numbers, work the percentage out and correct what is wrong."),
          OfficeSteps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Số trước lớn hơn số sau, như “23/18”", en: "The first is larger, as in “23/18”"),
        [
          OfficeSteps.goToCell,
          Phrase(
            vi: """
              Xem có viết ngược hai số không: số đã làm đứng trước, tổng số đứng sau. Nếu số đúng là \
              như vậy, giải thích ở cột Ghi chú.
              """,
            en: """
              See whether they are the wrong way round: what was done comes first, all of it second. \
              If they are right, explain it in the note column.
              """),
          OfficeSteps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(vi: "Số sau là 0, như “0/0”", en: "The second is 0, as in “0/0”"),
        [
          Phrase(
            vi: """
              Đề nghị để trống ô tỷ lệ và ghi ở cột Ghi chú rằng trong kỳ không phát sinh, trừ khi \
              tỉnh hướng dẫn khác.
              """,
            en: """
              Please leave the percentage empty and write into the note that there was nothing in \
              the period, unless the province wants it otherwise.
              """),
          OfficeSteps.saveAndSend,
        ]),
    ],
    examples: [
      SampleCell(.text("67% (1/3)"), in: .problems), SampleCell(.text("23/18"), in: .offices),
      SampleCell(.text("0/0"), in: .problems),
    ].notices)

  static let ratio = FindingPage(
    "BM312",
    title: Phrase(
      vi: "hai con số ở ô chỉ cần một con số", en: "two numbers where one is asked for"),
    meaning: Phrase(
      vi: """
        Ô ghi dạng “8/23”. Ở dòng đếm như “Số phòng chuyên môn, UBND cấp xã đã kiểm tra”, số đứng \
        trước được lấy: 8. Ở dòng tỷ lệ như “Tỷ lệ hoàn thành Kế hoạch CCHC năm”, tỷ lệ được tính \
        ra: “18/18” là 100%. Ở dòng không in đơn vị tính thì không biết hỏi gì, nên không số nào \
        được lấy.
        """,
      en: """
        The cell has something like “8/23”. In a row that counts, such as “Số phòng chuyên môn, UBND \
        cấp xã đã kiểm tra”, the first number is taken: 8. In a row of percentages, such as “Tỷ lệ \
        hoàn thành Kế hoạch CCHC năm”, the percentage is worked out: “18/18” is 100%. Where the row \
        prints no unit nobody can tell, and no figure is taken.
        """),
    rule: Phrase(
      vi: "Mỗi ô báo cáo một con số; cả hai con số vẫn được giữ lại, vì tỷ lệ chung cần đến chúng.",
      en: """
        A cell reports one figure; both numbers are kept, as the percentage of several units is \
        worked out from them.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Dòng đếm, như “8/23”", en: "A row that counts, as with “8/23”"),
        [
          Phrase(
            vi: """
              Đề nghị xem dòng này hỏi số đã làm hay tổng số, rồi so với con số được lấy nêu trong \
              câu báo.
              """,
            en: """
              Please see whether the row asks for what was done or for all of it, and compare it \
              with the figure that was taken.
              """),
          FigureSteps.confirm,
          Phrase(
            vi: "Lần sau ghi một con số; tổng số ghi ở dòng tổng hoặc cột Ghi chú.",
            en: "Enter one figure next time; the total belongs in its own row or in the note."),
        ]),
      FindingPage.Case(
        Phrase(vi: "Dòng tỷ lệ, như “18/18”", en: "A row of percentages, as with “18/18”"),
        [
          Phrase(
            vi: "Đề nghị xem tỷ lệ nêu trong câu báo có đúng không; nếu đúng thì không phải sửa.",
            en: "Please see whether the percentage in the sentence is right; then all is well."),
          Phrase(
            vi: "Lần sau ghi tỷ lệ trước, hai con số trong ngoặc, ví dụ “100% (18/18)”.",
            en: "Next time write the percentage with the numbers behind it: “100% (18/18)”."),
        ]),
      FindingPage.Case(
        Phrase(vi: "Dòng không in đơn vị tính", en: "A row that prints no unit"),
        [
          OfficeSteps.goToCell,
          Phrase(
            vi: """
              Ghi một con số: số lượng, ví dụ 27, hoặc tỷ lệ kèm dấu phần trăm, ví dụ 100%. Nếu \
              không rõ dòng hỏi gì, hỏi nơi gửi biểu mẫu.
              """,
            en: """
              Enter one figure: a number of things, such as 27, or a percentage with its sign, such \
              as 100%. If it is not clear what is asked, ask those who sent the form.
              """),
          OfficeSteps.saveAndSend,
        ]),
    ],
    examples: [
      SampleCell(.text("8/23"), in: .offices), SampleCell(.text("18/18"), in: .plan),
      SampleCell(.text("27/27"), in: .withoutUnit),
    ].notices)
}
