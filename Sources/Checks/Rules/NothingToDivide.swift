internal import Reporting
internal import Vocabulary

/// Of nothing there is no percentage: 0 out of 0 is neither 0 % nor 100 %.
///
/// Some offices write 100 there, some 0, some leave the cell blank; figures of offices can only be
/// compared where all do the same. All such rows of a report are told at the first of them.
enum NothingToDivide: ReportRule {
  static let code = FindingCode(rawValue: "BM502")

  static func findings(in report: CheckedReport) -> [RuleFinding] {
    let rows = percentagesOfNothing(in: report)
    guard let first = rows.first, let points = report.figure(first.row) else { return [] }
    let whole = report.name(of: first.whole, from: first.row)
    var problem = Phrase(
      vi:
        "tỷ lệ ghi \(points.shown.vietnamese)% trong khi tổng số ở \(whole.vietnamese) là 0; không có"
        + " gì để chia thì không có tỷ lệ.",
      en:
        "the percentage is \(points.shown.english)% while the whole in \(whole.english) is 0; where"
        + " there is nothing to divide by, there is no percentage.")
    let others = rows.dropFirst().compactMap { row in
      report.figure(row.row).map { points in
        report.name(of: row.row, from: first.row)
          + Phrase(vi: " (\(points.shown.vietnamese)%)", en: " (\(points.shown.english)%)")
      }
    }
    if !others.isEmpty {
      let list = PhraseList.joined(others)
      problem =
        problem
        + Phrase(
          vi: " Cũng như vậy ở: \(list.vietnamese).", en: " The same holds of: \(list.english).")
    }
    return [
      report.finding(
        code, report.options.zeroOverZero, at: first.row, problem,
        fix: others.isEmpty ? cure : cureOfAll)
    ]
  }

  private static func percentagesOfNothing(
    in report: CheckedReport
  ) -> [(row: Int, whole: Int)] {
    var found: [(row: Int, whole: Int)] = []
    for ratio in report.relations.ratios {
      guard report.figure(ratio.row) != nil, report.figure(ratio.denominator)?.isZero == true,
        report.figure(ratio.numerator)?.isZero ?? true
      else { continue }
      found.append((ratio.row, ratio.denominator))
    }
    for share in report.relations.shares {
      guard let points = report.figure(share.row), !points.isZero,
        report.figure(share.whole)?.isZero == true
      else { continue }
      found.append((share.row, share.whole))
    }
    return found.sorted { $0.row < $1.row }
  }

  private static let cure = Phrase(
    vi: "Đề nghị đơn vị để trống ô tỷ lệ, hoặc kiểm tra lại tổng số.",
    en: "Please leave the percentage blank, or check the whole.")

  private static let cureOfAll = Phrase(
    vi: "Đề nghị đơn vị để trống các ô tỷ lệ đó, hoặc kiểm tra lại tổng số.",
    en: "Please leave these percentages blank, or check the wholes.")
}
