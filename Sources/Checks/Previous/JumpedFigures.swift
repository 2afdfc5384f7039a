internal import Reporting
internal import Vocabulary

/// What there is on the day of the report, and what was assigned for the year, is much the same as in the
/// report before. Of all amounts, one that is a thousand times the other is hardly ever true: 112.000
/// typed where the comma is the mark of thousands is 112.
enum JumpedFigures: PairRule {
  static let code = FindingCode(rawValue: "BM612")

  static func findings(in pair: ReportPair) -> [RuleFinding] {
    let told = positionsToldOfScale(in: pair.current)
    return pair.amounts.compactMap { amount in
      guard let jump = Jump(from: amount.before, to: amount.now, amount.row.kind),
        jump.isOfScale ? !told.contains(amount.position) : pair.time.mostlyStays(amount.row.time)
      else { return nil }
      return pair.current.finding(
        code, .warning, at: amount.position,
        problem(jump, now: amount.now, before: amount.before, amount.row, pair.time),
        fix: jump.isOfScale ? cureOfScale : cure)
    }
  }

  /// Amounts that a rule about the report alone has found to be in another unit.
  private static func positionsToldOfScale(in report: CheckedReport) -> Set<Int> {
    let told = report.report.findings.filter { $0.code == MoneyScale.code }
    return Set(told.compactMap { report.relations.position(of: $0.place) })
  }

  static func problem(
    _ jump: Jump, now: Figure, before: Figure, _ row: FormRow, _ time: ReportingTime
  ) -> Phrase {
    let both = Phrase(
      vi:
        "\(time.now.vietnamese) ghi \(now.shown.vietnamese), \(time.before.vietnamese) ghi"
        + " \(before.shown.vietnamese)",
      en:
        "\(time.now.english) has \(now.shown.english), \(time.before.english) has"
        + " \(before.shown.english)")
    switch jump.size {
    case .scale(let factor): return both + scaleWords(factor, isUp: jump.isUp, row)
    case .large(let times): return both + jumpWords(times, isUp: jump.isUp, row)
    }
  }

  private static func scaleWords(_ factor: Int64, isUp: Bool, _ row: FormRow) -> Phrase {
    let times = Figure(factor).shown
    let size = Phrase(
      vi: ", \(isUp ? "lớn" : "nhỏ") hơn khoảng \(times.vietnamese) lần; ",
      en: ", about \(times.english) times \(isUp ? "more" : "less"); ")
    if row.kind == .money {
      let unit = Quoting.quoted(row.unit)
      return size
        + Phrase(
          vi:
            "một trong hai số có thể mất dấu phân cách hàng nghìn, hoặc không ghi theo đơn vị tính của"
            + " dòng là \(unit).",
          en:
            "one of the two may have lost its thousands marks, or is not in the unit of the row, \(unit)."
        )
    }
    return size
      + Phrase(
        vi: "một trong hai số có thể mất dấu phân cách hàng nghìn (112.000 thành 112).",
        en: "one of the two may have lost its thousands marks (112.000 becomes 112).")
  }

  private static func jumpWords(_ times: Figure?, isUp: Bool, _ row: FormRow) -> Phrase {
    let size =
      times.map { times in
        Phrase(
          vi: ", \(isUp ? "tăng" : "giảm") \(times.shown.vietnamese) lần",
          en: ", \(times.shown.english) times \(isUp ? "more" : "less")")
      } ?? Phrase(vi: "", en: "")
    let most = Jump.mostFold.shown
    let rule =
      row.time == .year
      ? Phrase(
        vi: "; số giao cho cả năm ít khi thay đổi quá \(most.vietnamese) lần trong năm.",
        en:
          "; what is assigned for a year seldom changes by more than \(most.english) times within it."
      )
      : Phrase(
        vi:
          "; số tại thời điểm báo cáo ít khi thay đổi quá \(most.vietnamese) lần giữa hai kỳ.",
        en:
          "; what there is on the day of the report seldom changes by more than \(most.english) times"
          + " between two reports.")
    return size + rule
  }

  static let cure = Phrase(
    vi: "Đề nghị đơn vị kiểm tra lại; nếu đúng thì nêu lý do thay đổi ở cột Ghi chú.",
    en: "Please check it; if it is right, give the reason of the change in the note column.")

  static let cureOfScale = Phrase(
    vi:
      "Đề nghị đơn vị nhập lại đủ chữ số, đúng đơn vị tính; nếu số kỳ trước sai thì nêu rõ ở cột Ghi chú.",
    en:
      "Please enter all digits, in the unit of the row; if the previous figure was wrong, say so in the"
      + " note column.")
}
