package import Vocabulary

/// Periods as title lines have them.
package enum PeriodText {
  /// The one period that a line is about: "Số liệu … quý III năm 2022", "6 tháng đầu năm 2023",
  /// "BÁO CÁO NĂM 2022".
  ///
  /// Periods of plans ("phương hướng, nhiệm vụ quý IV năm 2022"), dates and comparisons ("so với năm
  /// 2021") are not what a report is about. `year` is taken where a period has none and the line
  /// names no other; without it such a period is nil. Nil too where the line is about no period, or
  /// about more than one, and where the period is not filled in ("quý … năm 2022").
  package static func read(_ line: String, year: Int? = nil) -> Period? {
    guard year != nil || hasYear(line) else { return nil }
    let mentions = PeriodMentions(line).all
    let reported = mentions.filter { !$0.isPlan }
    let parts = reported.filter { !$0.isYear && $0.span != .unclear }
    if let part = parts.first {
      guard parts.allSatisfy({ $0.span == part.span }) else { return nil }
      return period(part.span, years: Set(parts.compactMap(\.year))) {
        guard parts.contains(where: \.takesYear) else { return [] }
        let others = Set(mentions.compactMap(\.year))
        return others.isEmpty ? Set([year].compactMap { $0 }) : others
      }
    }
    guard !reported.contains(where: { $0.span == .unclear }), let whole = reported.first else {
      return nil
    }
    return period(whole.span, years: Set(reported.compactMap(\.year)), otherwise: { [] })
  }

  /// Whether four digits stand together anywhere: most lines above a table have no year, and need no
  /// further look. Digits that are not ASCII are left to the fold.
  private static func hasYear(_ line: String) -> Bool {
    var digits = 0
    for sign in line.utf8 {
      if sign == 0xEF { return true }
      digits = sign.isDigit ? digits + 1 : 0
      if digits == 4 { return true }
    }
    return false
  }

  /// With its own year, or else with the only other one.
  private static func period(
    _ span: PeriodMention.Span, years: Set<Int>, otherwise: () -> Set<Int>
  ) -> Period? {
    let years = years.isEmpty ? otherwise() : years
    guard case .period(let kind, let number) = span, years.count == 1, let year = years.first else {
      return nil
    }
    return Period(kind, number, of: year)
  }
}
