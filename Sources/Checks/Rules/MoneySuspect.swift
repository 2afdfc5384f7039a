internal import Reporting
internal import Vocabulary

/// Two amounts that a percentage is made of, one of which is in another unit than it should be.
struct MoneySuspect: Hashable {
  let larger: Int
  let smaller: Int
  let factor: Int64
  /// Whether it is the larger that is wrong, as it mostly is: amounts are copied from the accounts, which
  /// are kept in đồng. But 12,5 beside 9.800 will be tỷ.
  let isTooLarge: Bool

  var row: Int { isTooLarge ? larger : smaller }
  var relative: Int { isTooLarge ? smaller : larger }

  /// Nil where the amounts may well be what they should be.
  init?(_ ratio: RatioRelation, in report: CheckedReport) {
    let kinds = report.relations.kinds
    guard kinds[ratio.numerator] == .money, kinds[ratio.denominator] == .money,
      let part = report.figure(ratio.numerator), let whole = report.figure(ratio.denominator),
      part > 0, whole > 0
    else { return nil }
    // A percentage that fits both amounts as they are gives nothing away.
    let points = report.figure(ratio.row).flatMap { points in
      PercentageCheck(points, of: part, whole) == .wrong ? points : nil
    }
    for factor: Int64 in [1_000, 1_000_000] {
      guard let scaledPart = part.multiplied(by: Figure(factor)),
        let scaledWhole = whole.multiplied(by: Figure(factor))
      else { continue }
      if Self.agree(points, part, scaledWhole) || Self.isFarMore(part, than: whole, scaledWhole) {
        larger = ratio.numerator
        smaller = ratio.denominator
        isTooLarge = factor > 1_000 || whole.isInteger || !part.isInteger
      } else if Self.agree(points, scaledPart, whole) {
        larger = ratio.denominator
        smaller = ratio.numerator
        isTooLarge = factor > 1_000 || part.isInteger || !whole.isInteger
      } else {
        continue
      }
      self.factor = factor
      return
    }
    return nil
  }

  static func isSuspect(_ limit: LimitRelation, in report: CheckedReport) -> Bool {
    report.relations.ratios.contains { ratio in
      ratio.numerator == limit.part && ratio.denominator == limit.whole
        && MoneySuspect(ratio, in: report) != nil
    }
  }

  private static func agree(_ points: Figure?, _ part: Figure, _ whole: Figure) -> Bool {
    guard let points, !points.isZero else { return false }
    let check = PercentageCheck(points, of: part, whole)
    return check == .right || check == .near
  }

  /// Paid out more than fifty times the plan, and about what the plan is in the other unit.
  private static func isFarMore(_ part: Figure, than whole: Figure, _ scaled: Figure) -> Bool {
    guard let many = whole.multiplied(by: 50), part > many else { return false }
    return part <= (scaled.multiplied(by: 2) ?? scaled)
      && part.multiplied(by: 100).map { $0 >= scaled } ?? true
  }
}
