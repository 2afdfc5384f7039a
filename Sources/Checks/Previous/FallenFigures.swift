internal import Reporting
internal import Vocabulary

/// A figure counted from the beginning of the year does not fall within the year: what has happened by
/// June has happened by September.
enum FallenFigures: PairRule {
  static let code = FindingCode(rawValue: "BM611")

  static func findings(in pair: ReportPair) -> [RuleFinding] {
    pair.amounts.compactMap { amount in
      guard pair.time.onlyGrows(amount.row.time), amount.now < amount.before,
        // A thousandth is another trouble, and told as such.
        Jump(from: amount.before, to: amount.now, amount.row.kind)?.isOfScale != true
      else { return nil }
      return pair.current.finding(
        code, .warning, at: amount.position, problem(amount.now, amount.before, pair.time),
        fix: cure)
    }
  }

  static func problem(_ now: Figure, _ before: Figure, _ time: ReportingTime) -> Phrase {
    Phrase(
      vi:
        "\(time.now.vietnamese) ghi \(now.shown.vietnamese), ít hơn \(before.shown.vietnamese) của"
        + " \(time.before.vietnamese); số tính từ đầu năm gồm cả kỳ trước nên không thể giảm.",
      en:
        "\(time.now.english) has \(now.shown.english), less than the \(before.shown.english) of"
        + " \(time.before.english); a figure from the beginning of the year holds the time before and"
        + " cannot fall.")
  }

  static let cure = Phrase(
    vi:
      "Đề nghị đơn vị kiểm tra đã cộng cả kỳ trước chưa; nếu số kỳ trước sai thì nêu rõ ở cột Ghi chú.",
    en:
      "Please check that the time before is counted too; if the previous figure was wrong, say so in the"
      + " note column.")
}
