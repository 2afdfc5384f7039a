internal import Reporting
internal import Vocabulary

// A part and its whole.

extension CheckPages {
  static let partOfWhole = FindingPage(
    "BM504",
    title: Phrase(
      vi: "một phần lớn hơn tổng số của nó", en: "a part that is more than its whole"),
    meaning: Phrase(
      vi: """
        Số ở dòng này chỉ là một phần của số ở dòng kia mà lại lớn hơn: ví dụ 32 hồ sơ đúng hạn trên \
        30 hồ sơ đã giải quyết, hoặc có mặt 38 người trong khi được giao 36 biên chế. Thường do ghi \
        đổi chỗ hai số, thừa một chữ số, hoặc hai số lấy ở hai thời điểm.
        """,
      en: """
        The figure is a part of what stands in another row, and yet it is more: 32 files in time of 30 \
        that were settled, or 38 people where there are 36 posts. Mostly the two changed places, a \
        digit was typed twice, or the figures are of different days.
        """),
    rule: Phrase(
      vi: """
        Phần không thể lớn hơn tổng số; nếu để nguyên, tỷ lệ sẽ vượt quá 100%. Chỗ nào thực tế có thể \
        khác, như làm nhiều hơn kế hoạch hoặc tạm thời có mặt nhiều hơn số được giao, thì chỉ hỏi.
        """,
      en: """
        A part cannot be more than the whole; the percentage would pass 100%. Where it may be \
        otherwise, as when more is done than was planned, or more people are there than posts, it is \
        only asked.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Một trong hai số sai", en: "One of the two is wrong"),
        [
          OfficeSteps.goToCell,
          Phrase(
            vi: "So với ô kia nêu trong câu báo: xem có đổi chỗ, thừa hoặc thiếu chữ số không.",
            en:
              "Compare it with the other cell: see whether they changed places, or a digit is off."),
          CheckSteps.lookUp, CheckSteps.correct, OfficeSteps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(vi: "Thực tế đúng như vậy", en: "It is so indeed"),
        [
          Phrase(
            vi: "Đề nghị ghi lý do ở cột Ghi chú cùng dòng, ví dụ “02 người chờ nghỉ hưu”.",
            en: "Please give the reason in the note of the row, such as “02 người chờ nghỉ hưu”."),
          OfficeSteps.saveAndSend,
        ]),
    ],
    examples: SampleReport.findings(
      of: PartOfWhole.self,
      in: [
        .ratio("Tỷ lệ hồ sơ TTHC được giải quyết đúng hạn", nil, 3, of: 2),
        SampleLine("Tổng số hồ sơ TTHC đã giải quyết xong", "Hồ sơ", .count, 30),
        SampleLine("Số hồ sơ TTHC giải quyết đúng hạn", "Hồ sơ", .count, 32),
        SampleLine("Tổng số biên chế được giao trong năm", "Người", .count, 36)
          .meaning("bm_bc_giao"),
        SampleLine("Tổng số biên chế có mặt tại thời điểm báo cáo", "Người", .count, 38)
          .meaning("bm_bc_co_mat"),
      ],
      concepts: [
        Concept(id: ConceptID("bm_bc_giao"), domain: 4, label: "", kind: .count),
        Concept(
          id: ConceptID("bm_bc_co_mat"), domain: 4, label: "", kind: .count,
          atMost: ConceptID("bm_bc_giao")),
      ]))

  static let ratioInCell = FindingPage(
    "BM508",
    title: Phrase(
      vi: "hai số ghi trong ô tỷ lệ khác với hai dòng của biểu",
      en: "counts in the cell of a percentage that differ from their rows"),
    meaning: Phrase(
      vi: """
        Ô tỷ lệ ghi kèm hai số, ví dụ “100% (18/18)”, nhưng dòng tổng số của biểu lại ghi 20. Thường \
        do sửa ở một chỗ mà quên chỗ kia.
        """,
      en: """
        The cell of a percentage has its counts with it, as in “100% (18/18)”, but the row of the \
        whole says 20. Mostly one place was changed and the other was not.
        """),
    rule: Phrase(
      vi: """
        Cùng một số thì chỗ nào cũng phải ghi như nhau; nếu không, nơi nhận không biết lấy số nào để \
        cộng.
        """,
      en: """
        The same count has to be the same everywhere; else nobody knows which one is to be added up.
        """),
    steps: [
      OfficeSteps.goToCell, CheckSteps.lookUp,
      Phrase(
        vi: "Sửa cho ba ô khớp nhau; trong ô tỷ lệ chỉ cần ghi tỷ lệ.",
        en: "Make the three cells agree; the percentage alone is enough in its cell."),
      OfficeSteps.saveAndSend,
    ],
    examples: SampleReport.findings(of: RatioInCell.self, in: connected))

  private static let connected: [SampleLine] = {
    var ratio = SampleLine.ratio(
      "Tỷ lệ xã, phường đã kết nối họp trực tuyến", 100, 3, of: 2)
    ratio.value.raw = "100% (18/18)"
    ratio.value.parts = Value.Parts(numerator: 18, denominator: 18)
    return [
      ratio, SampleLine("Tổng số UBND cấp xã", "Đơn vị", .count, 20),
      SampleLine("Số UBND cấp xã đã kết nối", "Đơn vị", .count, 18),
    ]
  }()
}
