internal import Reporting
internal import Vocabulary

/// A share is no more than 100 %, where no parts are there to say so.
///
/// More than was planned can be done: that is only asked.
enum LargePercent: ReportRule {
  static let code = FindingCode(rawValue: "BM512")

  static func findings(in report: CheckedReport) -> [RuleFinding] {
    report.relations.percentages.compactMap { position in
      guard let points = report.figure(position), points > 100,
        !isAsked(at: position, in: report)
      else { return nil }
      let ratio = report.relations.ratios.first { $0.row == position }
      // With both parts there the percentage is held against them.
      if let ratio, report.figure(ratio.numerator) != nil,
        report.figure(ratio.denominator).map({ $0 > 0 }) ?? false
      {
        return nil
      }
      let isPlan = ratio.map { report.form($0.denominator)?.time == .year } ?? false
      let rule =
        isPlan
        ? Phrase(
          vi: "kết quả thông thường không vượt quá kế hoạch.",
          en: "as a rule no more is done than was planned.")
        : Phrase(
          vi: "một phần không thể lớn hơn tổng số.",
          en: "a part cannot be more than the whole.")
      return report.finding(
        code, isPlan ? .warning : .error, at: position,
        Phrase(
          vi: "tỷ lệ ghi \(points.shown.vietnamese)%, vượt quá 100%; ",
          en: "the percentage is \(points.shown.english)%, more than 100%; ") + rule,
        fix: Phrase(
          vi: "Đề nghị đơn vị kiểm tra lại tỷ lệ; nếu đúng thì nêu cách tính ở cột Ghi chú.",
          en: "Please check the percentage; if it is right, explain it in the note column."))
    }
  }

  /// Whether the reader has asked already if it is a hundred times too large.
  private static func isAsked(at position: Int, in report: CheckedReport) -> Bool {
    guard let cell = report.value(position).cell else { return false }
    let sheet = report.row(position)?.sheet
    return report.report.findings.contains {
      $0.code == percentPerhapsTwice && $0.place.cell == cell && $0.place.sheet == sheet
    }
  }

  private static let percentPerhapsTwice = FindingCode(rawValue: "BM319")
}
