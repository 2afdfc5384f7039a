internal import Reporting
internal import Vocabulary

/// Counts that stand in the cell of a percentage, `100% (18/18)`, are those of its two rows.
enum RatioInCell: ReportRule {
  static let code = FindingCode(rawValue: "BM508")

  static func findings(in report: CheckedReport) -> [RuleFinding] {
    report.relations.ratios.compactMap { ratio in
      guard report.figure(ratio.row) != nil, let parts = report.value(ratio.row).parts,
        let above = report.figure(ratio.numerator), let below = report.figure(ratio.denominator),
        parts.numerator != above || parts.denominator != below
      else { return nil }
      let numerator = report.named(above, of: ratio.numerator, from: ratio.row)
      let denominator = report.named(below, of: ratio.denominator, from: ratio.row)
      let (first, second) = (parts.numerator.shown, parts.denominator.shown)
      return report.finding(
        code, .error, at: ratio.row,
        Phrase(
          vi:
            "trong ô ghi \(first.vietnamese)/\(second.vietnamese), trong khi biểu có"
            + " \(numerator.vietnamese) và \(denominator.vietnamese); cùng một số thì chỗ nào cũng phải"
            + " ghi như nhau.",
          en:
            "the cell says \(first.english)/\(second.english), while the table has \(numerator.english)"
            + " and \(denominator.english); the same count has to be the same everywhere."),
        fix: Phrase(
          vi: "Đề nghị đơn vị kiểm tra lại các ô này và sửa cho khớp.",
          en: "Please check these cells and make them agree."))
    }
  }
}
