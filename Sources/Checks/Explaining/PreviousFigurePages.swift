internal import Reporting
internal import Vocabulary

// What is told of single figures beside those of the previous report: for the unit.

extension ComparisonPages {
  static let fallen = FindingPage(
    "BM611",
    title: Phrase(
      vi: "số tính từ đầu năm nhỏ hơn kỳ trước",
      en: "a figure from the beginning of the year that fell"),
    meaning: Phrase(
      vi: """
        Dòng này tính từ đầu năm báo cáo (15/12 năm trước), nhưng số kỳ này ít hơn số kỳ trước trong cùng \
        năm. Thường do chỉ ghi số phát sinh thêm mà quên cộng kỳ trước, gõ thiếu chữ số, hoặc kỳ trước \
        ghi nhầm.
        """,
      en: """
        The row counts from the beginning of the reporting year (15 December), yet its figure is less than \
        that of the previous report of the same year. Mostly only what came since was entered, a digit is \
        missing, or the previous figure was wrong.
        """),
    rule: Phrase(
      vi: """
        Chỉ so sánh dòng lũy kế, và dòng trong kỳ khi báo cáo kỳ này tính từ đầu năm: quý I, 6 tháng, 9 \
        tháng, năm. Quý III chỉ là số của quý nên không so với 6 tháng; số cả năm thì gồm cả quý III.
        """,
      en: """
        Only cumulative rows are compared, and rows of the period where this report counts from the \
        beginning of the year: quarter I, six months, nine months, the year. Quarter III is its own time \
        only and is not held against six months; the year holds quarter III too.
        """),
    steps: [
      ComparisonSteps.openBoth,
      Phrase(
        vi: "Nếu mới ghi số phát sinh thêm, cộng cả số của kỳ trước.",
        en: "If only what came since was entered, add the figure of the time before."),
      ComparisonSteps.noteAndSend,
    ],
    examples: [
      ComparisonSample.finding(
        FallenFigures.code, sheet: "Biểu mẫu 1", cell: "D12",
        row: "Số văn bản chỉ đạo điều hành CCHC đã ban hành",
        FallenFigures.problem(9, 12, ComparisonSample.time), fix: FallenFigures.cure)
    ])

  static let jumped = FindingPage(
    "BM612",
    title: Phrase(
      vi: "số liệu thay đổi nhiều lần so với kỳ trước",
      en: "a figure many times that of the previous report"),
    meaning: Phrase(
      vi: """
        Số tại thời điểm báo cáo, hoặc số giao cho cả năm, tăng hay giảm quá \
        \(Jump.mostFold.shown.vietnamese) lần so với kỳ trước; hoặc một số lớn hơn số kia khoảng 1.000 lần. \
        Thường do gõ nhầm chữ số, Excel bỏ dấu phân cách hàng nghìn (112.000 thành 112), hoặc ghi đồng \
        thay cho triệu đồng.
        """,
      en: """
        What there is on the day of the report, or what was assigned for the year, has become more than \
        \(Jump.mostFold.shown.english) times what it was, or less than that part of it; or one figure is \
        about 1,000 times the other. Mostly a digit is wrong, Excel took the mark of thousands away \
        (112.000 becomes 112), or an amount is in another unit.
        """),
    rule: Phrase(
      vi: """
        Số người, số đơn vị, số thủ tục ít khi thay đổi nhiều trong vài tháng. Chênh lệch dưới \
        \(Jump.leastDifference.shown.vietnamese) không nêu. Thay đổi thật như sáp nhập đơn vị chỉ cần giải \
        trình.
        """,
      en: """
        People, offices and procedures seldom change much within months. Differences below \
        \(Jump.leastDifference.shown.english) are not told. A true change, such as offices that were \
        merged, only needs its reason.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Tăng hoặc giảm nhiều", en: "Much more or much less"),
        [ComparisonSteps.openBoth, ComparisonSteps.noteAndSend]),
      FindingPage.Case(
        Phrase(
          vi: "Khoảng 1.000 hoặc 1.000.000 lần", en: "About 1,000 or 1,000,000 times"),
        [
          ComparisonSteps.openBoth,
          Phrase(
            vi: "Xem đơn vị tính của dòng: triệu đồng hay đồng, nghìn hồ sơ hay hồ sơ.",
            en: "See the unit of the row: millions or single ones."),
          Phrase(
            vi: "Nhập lại số không có dấu phân cách: 112000.",
            en: "Enter the figure again without any mark: 112000."),
          ComparisonSteps.noteAndSend,
        ]),
    ],
    examples: examplesOfJumps)

  private static let examplesOfJumps: [RuleFinding] = [
    example("Số công chức cấp huyện có mặt", now: 47, before: 112, .count, "Người", .stock),
    example(
      "Tổng số hồ sơ tiếp nhận trong kỳ", now: 112, before: 112_500, .count, "Hồ sơ", .period),
  ].compactMap(\.self)

  private static func example(
    _ label: String, now: Figure, before: Figure, _ kind: RowKind, _ unit: String, _ time: TimeKind
  ) -> RuleFinding? {
    guard let jump = Jump(from: before, to: now, kind) else { return nil }
    let row = FormRow(
      ordinal: 1, code: "", label: label, unit: unit, depth: 0, kind: kind, time: time)
    return ComparisonSample.finding(
      JumpedFigures.code, sheet: "Biểu mẫu 5", cell: "D14", row: label,
      JumpedFigures.problem(jump, now: now, before: before, row, ComparisonSample.time),
      fix: jump.isOfScale ? JumpedFigures.cureOfScale : JumpedFigures.cure)
  }
}
