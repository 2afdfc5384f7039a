internal import Vocabulary

// Words and marks where a figure is asked for.

extension FigurePages {
  static let noFigure = FindingPage(
    "BM301",
    title: Phrase(
      vi: "ô ghi dấu hoặc chữ thay cho số liệu", en: "a mark or a word in place of a figure"),
    meaning: Phrase(
      vi: """
        Ô số liệu có dấu gạch ngang, dấu ba chấm, “x”, “Không”, “KPS” hoặc tương tự. Ví dụ dòng “Số \
        văn bản chỉ đạo CCHC đã ban hành” ghi “-”: không số nào được lấy, dấu được giữ nguyên.
        """,
      en: """
        The cell has a dash, dots, “x”, “Không”, “KPS” or the like. Where the row “Số văn bản chỉ đạo \
        CCHC đã ban hành” has “-”, no figure is taken and the dash is kept.
        """),
    rule: Phrase(
      vi: """
        Có đơn vị gạch ngang vì kết quả bằng 0, có đơn vị vì chưa tổng hợp xong hoặc không phải báo \
        cáo dòng đó. Nếu tự coi là 0 thì tổng số và tỷ lệ của cả tỉnh có thể sai.
        """,
      en: """
        Some write a dash for 0, some because the figure is not there yet, some because the row is \
        not theirs. Taken for 0, it could falsify totals and percentages of the whole province.
        """),
    cases: [
      FindingPage.Case(
        Phrase(
          vi: "Đơn vị có trách nhiệm báo cáo, kết quả bằng 0",
          en: "The row is the unit's, and the result is 0"),
        [
          Phrase(
            vi: "Đề nghị xóa dấu hoặc chữ trong ô và ghi 0.",
            en: "Please clear the cell and enter 0."),
          OfficeSteps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Chưa có số liệu, hoặc dòng không thuộc trách nhiệm của đơn vị",
          en: "There is no figure yet, or the row is not the unit's"),
        [
          Phrase(
            vi: "Đề nghị xóa dấu hoặc chữ, để trống ô và ghi lý do ở cột Ghi chú.",
            en: "Please clear the cell, leave it empty and write the reason into the note column."),
          OfficeSteps.saveAndSend,
        ]),
    ],
    examples: [
      SampleCell(.text("-"), in: .documents), SampleCell(.text("KPS"), in: .procedures),
    ].notices)

  static let words = FindingPage(
    "BM302",
    title: Phrase(vi: "ô số liệu chỉ có chữ", en: "a cell for figures with words only"),
    meaning: Phrase(
      vi: """
        Ô có chữ mà không có con số nào đọc được. Ví dụ dòng “Tổng số biên chế có mặt tại thời điểm \
        báo cáo” ghi “Chưa rõ” hoặc “Mười hai”: không số nào được lấy, chữ được giữ nguyên. Thường \
        do ghi lời giải thích nhầm cột.
        """,
      en: """
        The cell has words and no figure that can be read. Where the row “Tổng số biên chế có mặt \
        tại thời điểm báo cáo” says “Chưa rõ” or “Mười hai”, no figure is taken and the words are \
        kept. Mostly an explanation was written into the wrong column.
        """),
    rule: Phrase(
      vi: "Chữ không cộng được, và chương trình không suy ra con số từ lời văn.",
      en: "Words cannot be added up, and no figure is made out of them."),
    steps: [
      OfficeSteps.goToCell,
      Phrase(
        vi: "Nếu có số liệu, ghi con số bằng chữ số; lời giải thích chuyển sang cột Ghi chú.",
        en: "If there is a figure, enter it in digits; the words belong in the note column."),
      Phrase(
        vi: "Nếu chưa có số liệu, để trống ô và ghi lý do ở cột Ghi chú.",
        en: "If there is none yet, leave the cell empty and write the reason into the note."),
      OfficeSteps.saveAndSend,
    ],
    examples: SampleCell(.text("Chưa rõ"), in: .staff).notices)

  static let figureAmongWords = FindingPage(
    "BM303",
    title: Phrase(
      vi: "con số lẫn với chữ, hoặc nhiều con số trong một ô",
      en: "a figure among words, or several figures in one cell"),
    meaning: Phrase(
      vi: """
        Ô có con số, nhưng phần ghi kèm có thể làm thay đổi ý nghĩa. Ví dụ dòng “Số TTHC bãi bỏ, \
        thay thế” ghi “Thay thế 02 TTHC, bãi bỏ 07 TTHC”: có thể là 9, 7 hoặc 2, nên không số nào \
        được lấy, chữ được giữ nguyên.
        """,
      en: """
        The cell has a figure, and what stands beside it may change its meaning. Where the row “Số \
        TTHC bãi bỏ, thay thế” says “Thay thế 02 TTHC, bãi bỏ 07 TTHC”, 9, 7 or 2 may be meant; \
        none is taken, and the words are kept.
        """),
    rule: Phrase(
      vi: """
        Lấy số nào, hay cộng các số lại, chỉ đơn vị mới biết; chương trình không chọn thay.
        """,
      en: "Only the unit knows which figure counts, or whether to add them up; none is chosen."),
    cases: [
      FindingPage.Case(
        Phrase(
          vi: "Nhiều con số, như “12 (trong đó 02 văn bản mật)”",
          en: "Several figures, as in “12 (trong đó 02 văn bản mật)”"),
        [
          OfficeSteps.goToCell,
          Phrase(
            vi: """
              Ghi đúng một con số mà dòng hỏi; dòng hỏi chung nhiều việc thì cộng lại, như 2 và 7 ở \
              ví dụ trên là 9. Các số thành phần ghi ở cột Ghi chú.
              """,
            en: """
              Enter the one figure that the row asks for; where it asks for several things together, \
              add them up, as 2 and 7 above make 9. The parts belong in the note column.
              """),
          OfficeSteps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Một con số kèm chữ, như “12 chưa xong”", en: "One with words, as in “12 chưa xong”"),
        [OfficeSteps.goToCell, FigureSteps.wordsIntoNote, OfficeSteps.saveAndSend]),
      FindingPage.Case(
        Phrase(
          vi: "Dấu chú thích, như “12*” hoặc “12 (1)”",
          en: "A footnote mark, as in “12*” or “12 (1)”"),
        [
          Phrase(
            vi: "Đề nghị xóa dấu chú thích trong ô, ghi lời chú thích ở cột Ghi chú.",
            en: "Please remove the mark from the cell and write the footnote into the note column."),
          OfficeSteps.saveAndSend,
        ]),
    ],
    examples: [
      SampleCell(.text("Thay thế 02 TTHC, bãi bỏ 07 TTHC"), in: .procedures),
      SampleCell(.text("12 chưa xong"), in: .documents),
      SampleCell(.text("12 (1)"), in: .documents),
    ].notices)
}
