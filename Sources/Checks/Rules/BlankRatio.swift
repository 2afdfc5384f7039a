internal import Reporting
internal import Vocabulary

/// A percentage that was left blank though both its parts are there: it is offered.
enum BlankRatio: ReportRule {
  static let code = FindingCode(rawValue: "BM503")

  static func findings(in report: CheckedReport) -> [RuleFinding] {
    offered(in: report).compactMap { ratio in
      guard let above = report.figure(ratio.numerator),
        let below = report.figure(ratio.denominator),
        let computed = Percentage.shown(above, of: below)
      else { return nil }
      let numerator = report.named(above, of: ratio.numerator, from: ratio.row)
      let denominator = report.named(below, of: ratio.denominator, from: ratio.row)
      return report.finding(
        code, .info, at: ratio.row,
        Phrase(
          vi:
            "chưa nhập tỷ lệ, dù đã có \(numerator.vietnamese) trên \(denominator.vietnamese); hai số"
            + " này tính ra \(computed.shown.vietnamese)%.",
          en:
            "the percentage is blank, though there are \(numerator.english) out of"
            + " \(denominator.english); these make \(computed.shown.english)%."),
        fix: Phrase(
          vi: "Đề nghị đơn vị ghi \(computed.shown.vietnamese) vào ô này.",
          en: "Please enter \(computed.shown.english) there."))
    }
  }

  /// The rows for which there is a figure to offer.
  static func positions(in report: CheckedReport) -> [Int] { offered(in: report).map(\.row) }

  private static func offered(in report: CheckedReport) -> [RatioRelation] {
    guard report.isEntry else { return [] }
    return report.relations.ratios.filter { ratio in
      guard report.isBlank(ratio.row), report.isAsked(ratio.row),
        let above = report.figure(ratio.numerator), let below = report.figure(ratio.denominator)
      else { return false }
      return below > 0 && above <= below
    }
  }
}
