internal import Reporting
internal import Vietnamese
internal import Vocabulary

/// Money in another unit than the row has: đồng where the form says triệu đồng makes it a million times
/// larger, nghìn đồng a thousand times.
///
/// One amount tells nothing by itself, unless it is more than any office can have. Its relatives tell:
/// what was paid out of a plan is not a thousand times the plan, and a percentage that somebody worked
/// out from both in the right unit gives the other away.
enum MoneyScale: ReportRule {
  static let code = FindingCode(rawValue: "BM514")

  /// An amount, and how many times too large or too small it is.
  struct Suspect: Hashable {
    let row: Int
    let relative: Int
    let factor: Int64
    let isTooLarge: Bool
  }

  static func findings(in report: CheckedReport) -> [RuleFinding] {
    var told: Set<Int> = []
    var found: [RuleFinding] = []
    for ratio in report.relations.ratios {
      guard let suspect = suspect(ratio, in: report), told.insert(suspect.row).inserted,
        let finding = finding(suspect, in: report)
      else { continue }
      found.append(finding)
    }
    for position in report.figures.indices where !told.contains(position) {
      if let finding = beyondAll(position, in: report) { found.append(finding) }
    }
    return found
  }

  static func isSuspect(_ limit: LimitRelation, in report: CheckedReport) -> Bool {
    report.relations.ratios.contains { ratio in
      ratio.numerator == limit.part && ratio.denominator == limit.whole
        && suspect(ratio, in: report) != nil
    }
  }

  /// Which part of a percentage of money is in another unit; nil where none needs to be.
  static func suspect(_ ratio: RatioRelation, in report: CheckedReport) -> Suspect? {
    let kinds = report.relations.kinds
    guard kinds[ratio.numerator] == .money, kinds[ratio.denominator] == .money,
      let part = report.figure(ratio.numerator), let whole = report.figure(ratio.denominator),
      part > 0, whole > 0
    else { return nil }
    let points = report.figure(ratio.row)
    for factor: Int64 in [1_000, 1_000_000] {
      guard let large = whole.multiplied(by: Figure(factor)),
        let largePart = part.multiplied(by: Figure(factor))
      else { continue }
      // Paid out more than fifty times the plan: then the plan fits in the other unit.
      if let many = whole.multiplied(by: 50), part > many,
        part <= (large.multiplied(by: 2) ?? large),
        part.multiplied(by: 100).map({ $0 >= large }) ?? true
      {
        return Suspect(
          row: ratio.numerator, relative: ratio.denominator, factor: factor, isTooLarge: true)
      }
      guard let points, PercentageCheck(points, of: part, whole) == .wrong else { continue }
      if agree(points, largePart, whole) {
        return Suspect(
          row: ratio.numerator, relative: ratio.denominator, factor: factor, isTooLarge: false)
      }
      if agree(points, part, large) {
        return Suspect(
          row: ratio.denominator, relative: ratio.numerator, factor: factor, isTooLarge: false)
      }
    }
    return nil
  }

  private static func agree(_ points: Figure, _ part: Figure, _ whole: Figure) -> Bool {
    switch PercentageCheck(points, of: part, whole) {
    case .right, .near: !points.isZero
    case .wrong, nil: false
    }
  }

  private static func finding(_ suspect: Suspect, in report: CheckedReport) -> RuleFinding? {
    guard let figure = report.figure(suspect.row), let other = report.figure(suspect.relative)
    else {
      return nil
    }
    let factor = Figure(suspect.factor)
    let meant =
      suspect.isTooLarge ? figure.divided(by: factor, places: 6) : figure.multiplied(by: factor)
    guard let meant = meant?.normalized else { return nil }
    let named = report.named(other, of: suspect.relative, from: suspect.row)
    let unit = report.form(suspect.row)?.unit ?? ""
    let times = factor.shown
    return report.finding(
      code, .error, at: suspect.row,
      Phrase(
        vi:
          "số tiền ghi \(figure.shown.vietnamese), đối chiếu với \(named.vietnamese) thì"
          + (suspect.isTooLarge
            ? " lớn gấp khoảng \(times.vietnamese) lần số hợp lý"
            : " chỉ bằng khoảng một phần \(times.vietnamese) số hợp lý")
          + "; đơn vị tính của dòng là \(Quoting.quoted(unit)).",
        en:
          "the amount is \(figure.shown.english), about \(times.english) times too"
          + (suspect.isTooLarge ? " large" : " small")
          + " beside \(named.english); the unit of the row is \(Quoting.quoted(unit))."),
      fix: Phrase(
        vi:
          "Đề nghị đơn vị kiểm tra đơn vị tính; nếu đã ghi theo đơn vị khác thì ghi lại là"
          + " \(meant.shown.vietnamese).",
        en:
          "Please check the unit; if the amount was entered in another one, enter \(meant.shown.english)."
      ))
  }

  /// More millions than the whole state has to invest in several years.
  private static func beyondAll(_ position: Int, in report: CheckedReport) -> RuleFinding? {
    guard report.relations.kinds[position] == .money, let form = report.form(position),
      Fold.key(form.unit).contains("triệu"),
      let figure = report.figure(position), figure >= mostMillions,
      let meant = figure.divided(by: 1_000_000, places: 6)?.normalized
    else { return nil }
    return report.finding(
      code, .error, at: position,
      Phrase(
        vi:
          "số tiền ghi \(figure.shown.vietnamese) với đơn vị tính \(Quoting.quoted(form.unit)), lớn hơn"
          + " vốn đầu tư công của cả nước; có thể đã ghi theo đồng.",
        en:
          "the amount is \(figure.shown.english) in \(Quoting.quoted(form.unit)), more than the whole"
          + " state invests; it may have been entered in đồng."),
      fix: Phrase(
        vi:
          "Đề nghị đơn vị kiểm tra lại; nếu đã ghi theo đồng thì ghi lại là \(meant.shown.vietnamese).",
        en: "Please check it; if it is in đồng, enter \(meant.shown.english) instead."))
  }

  /// A million tỷ, in triệu đồng.
  private static let mostMillions: Figure = 1_000_000_000
}
