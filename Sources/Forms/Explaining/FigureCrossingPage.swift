internal import Vocabulary

// Figures that somebody has crossed out.

extension FigurePages {
  static let crossedOut = FindingPage(
    "BM320",
    title: Phrase(
      vi: "số liệu bị gạch ngang", en: "a figure that is crossed out"),
    meaning: Phrase(
      vi: """
        Có người sửa số bằng cách gạch ngang số cũ rồi gõ số mới vào cùng ô. Nếu chỉ một phần bị gạch \
        thì phần còn lại được lấy; nếu cả ô bị gạch thì không số nào được lấy. Ví dụ dòng “Số TTHC bãi \
        bỏ, thay thế” ghi số 12 bị gạch và số 14 không bị gạch: số 14 được lấy.
        """,
      en: """
        Some correct a figure by crossing it out and typing the new one into the same cell. Where a \
        part is crossed out, the rest is taken; where all of the cell is, nothing is. Where the row “Số \
        TTHC bãi bỏ, thay thế” has a 12 that is crossed out and a 14 that is not, 14 is taken.
        """),
    rule: Phrase(
      vi: """
        Số đã gạch là số người lập biểu không dùng nữa. Đọc cả hai phần liền nhau sẽ ra một số không \
        ai ghi, như 1214.
        """,
      en: """
        What is crossed out is what its author no longer means. Read together, the two would make a \
        figure that nobody wrote, such as 1214.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Một phần của ô bị gạch", en: "A part of the cell is crossed out"),
        [
          FigureSteps.goToCell,
          Phrase(
            vi: "Xóa phần đã gạch, chỉ để lại con số đúng.",
            en: "Delete what is crossed out, and leave the right figure."),
          FigureSteps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(vi: "Cả ô bị gạch", en: "All of the cell is crossed out"),
        [
          FigureSteps.goToCell,
          Phrase(
            vi: """
              Nếu số vẫn đúng thì bấm “Ctrl+5” để bỏ gạch ngang; nếu không thì gõ số mới, hoặc để trống \
              ô và giải thích ở cột Ghi chú.
              """,
            en: """
              If the figure holds, press “Ctrl+5” to remove the line; else type the new one, or leave \
              the cell empty and explain it in the note column.
              """),
          FigureSteps.saveAndSend,
        ]),
    ],
    examples: [
      SampleCell(.crossedOut("12"), in: .procedures),
      SampleCell(.partlyCrossedOut("14"), in: .procedures),
    ].notices)
}
