internal import Reporting
internal import Vietnamese
internal import Vocabulary

/// A percentage without a row for its part: of 2 offices it can be 0, 50 or 100 %, and not 1 %. And a
/// percentage of 1 may be 1 %, 100 % as Excel stores it, or a number of things.
enum PercentOfWhole: ReportRule {
  static let code = FindingCode(rawValue: "BM513")

  static func findings(in report: CheckedReport) -> [RuleFinding] {
    let told = report.relations.shares.compactMap { impossible($0, in: report) }
    return told.map(\.finding) + ones(in: report, except: Set(told.map(\.row)))
  }

  private static func impossible(
    _ share: ShareRelation, in report: CheckedReport
  ) -> (row: Int, finding: RuleFinding)? {
    guard let points = report.figure(share.row), points <= 100, !points.isNegative,
      let whole = report.figure(share.whole), whole > 0, whole.isInteger,
      let part = points.multiplied(by: whole)?.divided(by: 100, places: 0),
      let check = PercentageCheck(points, of: part, whole), check == .wrong || check == .unitAway
    else { return nil }
    let named = report.named(whole, of: share.whole, from: share.row)
    let possible = possible(of: whole, near: part)
    let isCount = points.isInteger && points <= whole
    let asCount = isCount ? Percentage.shown(points, of: whole) : nil
    var fix = Phrase(
      vi: "Đề nghị đơn vị kiểm tra lại tỷ lệ và tổng số",
      en: "Please check the percentage and the whole")
    if let asCount {
      fix =
        fix
        + Phrase(
          vi:
            "; nếu \(points.shown.vietnamese) là số lượng thì tỷ lệ là \(asCount.shown.vietnamese)%",
          en: "; if \(points.shown.english) is a number of things, it is \(asCount.shown.english)%")
    }
    fix = fix + Phrase(vi: ".", en: ".")
    return (
      share.row,
      report.finding(
        code, .warning, at: share.row,
        Phrase(
          vi:
            "tỷ lệ ghi \(points.shown.vietnamese)%, nhưng với tổng số \(named.vietnamese) thì không có tỷ"
            + " lệ đó\(possible.vietnamese).",
          en:
            "the percentage is \(points.shown.english)%, but of \(named.english) there is no such"
            + " percentage\(possible.english)."),
        fix: fix)
    )
  }

  /// What there can be: all of it where there is little, else what is nearest.
  private static func possible(of whole: Figure, near part: Figure) -> Phrase {
    guard let count = whole.integer, count <= 3 else {
      guard let near = Percentage.shown(part, of: whole)?.shown else {
        return Phrase(vi: "", en: "")
      }
      let ratio = (part.shown, whole.shown)
      return Phrase(
        vi: "; gần nhất là \(ratio.0.vietnamese)/\(ratio.1.vietnamese) = \(near.vietnamese)%",
        en: "; the nearest is \(ratio.0.english)/\(ratio.1.english) = \(near.english)%")
    }
    let all = (0...count).compactMap { Percentage.shown(Figure($0), of: whole)?.shown }
    return Phrase(
      vi: "; chỉ có thể là \(all.map { "\($0.vietnamese)%" }.joined(separator: ", "))",
      en: "; it can only be \(all.map { "\($0.english)%" }.joined(separator: ", "))")
  }

  private static func ones(in report: CheckedReport, except told: Set<Int>) -> [RuleFinding] {
    report.relations.percentages.compactMap { position in
      guard report.figure(position) == 1, !told.contains(position),
        !hasWhole(position, in: report),
        // A percent sign says what is meant.
        !report.value(position).raw.contains("%")
      else { return nil }
      return report.finding(
        code, .info, at: position,
        Phrase(
          vi:
            "tỷ lệ ghi 1, được hiểu là 1%; Excel cũng lưu 100% thành số 1, nên có thể không phải ý của"
            + " đơn vị.",
          en:
            "the percentage is 1, which is taken for 1%; Excel stores 100% as the number 1 too, so that"
            + " it may not be what was meant."),
        fix: Phrase(
          vi: "Đề nghị đơn vị xác nhận 1%, hoặc ghi 100 nếu ý là 100%.",
          en: "Please confirm 1%, or enter 100 if 100% is meant."))
    }
  }

  /// Whether there is something to hold the percentage against.
  private static func hasWhole(_ position: Int, in report: CheckedReport) -> Bool {
    let relations = report.relations
    let wholes =
      relations.ratios.filter { $0.row == position }.map(\.denominator)
      + relations.shares.filter { $0.row == position }.map(\.whole)
    return wholes.contains { report.figure($0) != nil }
  }
}
