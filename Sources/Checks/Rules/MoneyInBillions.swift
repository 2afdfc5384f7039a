internal import Reporting
internal import Vietnamese
internal import Vocabulary

/// A plan of a few triệu đồng with a fraction is one in tỷ: nobody plans 12 million and a half, and the
/// percentage beside it fits, as all amounts are in the same unit. It is only asked.
enum MoneyInBillions {
  static func finding(_ ratio: RatioRelation, in report: CheckedReport) -> RuleFinding? {
    guard report.relations.kinds[ratio.denominator] == .money,
      report.relations.kinds[ratio.numerator] == .money,
      let form = report.form(ratio.denominator), Fold.key(form.unit).contains("triệu"),
      let plan = report.figure(ratio.denominator), plan > 0, plan < fewestMillions, !plan.isInteger,
      let meant = plan.multiplied(by: 1_000)?.normalized
    else { return nil }
    var cure = Phrase(
      vi:
        "Đề nghị đơn vị xác nhận; nếu đã ghi theo tỷ đồng thì ghi lại là \(meant.shown.vietnamese)",
      en: "Please confirm it; if it is in “tỷ đồng”, enter \(meant.shown.english)")
    if let spent = report.figure(ratio.numerator), spent > 0, spent <= plan,
      let meant = spent.multiplied(by: 1_000)?.normalized
    {
      let other = report.named(meant, of: ratio.numerator, from: ratio.denominator)
      cure = cure + Phrase(vi: " và \(other.vietnamese)", en: " and \(other.english)")
    }
    return report.finding(
      MoneyScale.code, .warning, at: ratio.denominator,
      Phrase(
        vi:
          "số tiền ghi \(plan.shown.vietnamese) với đơn vị tính \(Quoting.quoted(form.unit)), ít khác"
          + " thường đối với một kế hoạch; có thể đã ghi theo tỷ đồng.",
        en:
          "the amount is \(plan.shown.english) in \(Quoting.quoted(form.unit)), unusually little for a"
          + " plan; it may have been entered in “tỷ đồng”."),
      fix: cure + Phrase(vi: ".", en: "."))
  }

  private static let fewestMillions: Figure = 100
}
