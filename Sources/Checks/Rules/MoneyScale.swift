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

  static func findings(in report: CheckedReport) -> [RuleFinding] {
    var told: Set<Int> = []
    var found: [RuleFinding] = []
    for ratio in report.relations.ratios {
      guard let suspect = MoneySuspect(ratio, in: report), told.insert(suspect.row).inserted,
        let finding = finding(suspect, in: report)
      else { continue }
      found.append(finding)
    }
    for ratio in report.relations.ratios
    where told.isDisjoint(with: [ratio.numerator, ratio.denominator]) {
      if let finding = MoneyInBillions.finding(ratio, in: report) { found.append(finding) }
    }
    for position in report.figures.indices where !told.contains(position) {
      if let finding = beyondAll(position, in: report) { found.append(finding) }
    }
    return found
  }

  private static func finding(_ suspect: MoneySuspect, in report: CheckedReport) -> RuleFinding? {
    guard let figure = report.figure(suspect.row), let other = report.figure(suspect.relative),
      let meant = scaled(figure, suspect.factor, down: suspect.isTooLarge)
    else { return nil }
    let named = report.named(other, of: suspect.relative, from: suspect.row)
    let unit = Quoting.quoted(report.form(suspect.row)?.unit ?? "")
    let times = Figure(suspect.factor).shown
    return report.finding(
      code, .error, at: suspect.row,
      Phrase(
        vi:
          "số tiền ghi \(figure.shown.vietnamese), đối chiếu với \(named.vietnamese) thì"
          + (suspect.isTooLarge
            ? " lớn gấp khoảng \(times.vietnamese) lần số hợp lý"
            : " chỉ bằng khoảng một phần \(times.vietnamese) số hợp lý")
          + "; đơn vị tính của dòng là \(unit).",
        en:
          "the amount is \(figure.shown.english), about \(times.english) times too"
          + (suspect.isTooLarge ? " large" : " small")
          + " beside \(named.english); the unit of the row is \(unit)."),
      fix: Phrase(
        vi:
          "Đề nghị đơn vị kiểm tra đơn vị tính; nếu đã ghi theo đơn vị khác thì ghi lại là"
          + " \(meant.shown.vietnamese)",
        en:
          "Please check the unit; if the amount was entered in another one, enter"
          + " \(meant.shown.english)") + alternative(suspect, other, in: report)
        + Phrase(vi: ".", en: "."))
  }

  /// A thousand times may be nghìn đồng here or tỷ there; nobody counts in millions of triệu.
  private static func alternative(
    _ suspect: MoneySuspect, _ other: Figure, in report: CheckedReport
  ) -> Phrase {
    guard suspect.factor == 1_000,
      let meant = scaled(other, suspect.factor, down: !suspect.isTooLarge)
    else { return Phrase(vi: "", en: "") }
    let name = report.name(of: suspect.relative, from: suspect.row)
    return Phrase(
      vi:
        "; nếu \(name.vietnamese) mới sai đơn vị tính thì ghi lại ở đó là \(meant.shown.vietnamese)",
      en: "; if it is \(name.english) that has another unit, enter \(meant.shown.english) there")
  }

  private static func scaled(_ figure: Figure, _ factor: Int64, down: Bool) -> Figure? {
    let factor = Figure(factor)
    return (down ? figure.divided(by: factor, places: 6) : figure.multiplied(by: factor))?
      .normalized
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
          + " state invests; it may have been entered in “đồng”."),
      fix: Phrase(
        vi:
          "Đề nghị đơn vị kiểm tra lại; nếu đã ghi theo đồng thì ghi lại là \(meant.shown.vietnamese).",
        en: "Please check it; if it is in “đồng”, enter \(meant.shown.english) instead."))
  }

  /// A million tỷ, in triệu đồng.
  private static let mostMillions: Figure = 1_000_000_000
}
