internal import Vietnamese
internal import Vocabulary

/// How a percentage that somebody wrote stands to its two parts.
enum PercentageCheck: Hashable {
  /// Rounded as everybody rounds.
  case right
  /// Less than one unit of its last place away: rounded up, or cut off.
  case near
  /// One unit of its last place away from what needs no rounding.
  case unitAway
  case wrong

  /// Nil where there is nothing to divide by.
  init?(_ points: Figure, of numerator: Figure, _ denominator: Figure) {
    guard denominator > 0 else { return nil }
    let places = min(points.scale, Self.exactPlaces)
    // As many places as fit, and enough to tell halves apart: 99.99998 is not 100 for whoever cuts off
    // its places.
    let ratio = Ratio(numerator, of: denominator)
    guard
      let exact = ratio.points(places: places + 9) ?? ratio.points(places: places + 3),
      let off = points.subtracting(exact)?.magnitude,
      let unit = Figure(significand: 1, scale: places),
      let half = Figure(significand: 5, scale: places + 1)
    else {
      // Too large to be computed is too large to be a percentage of anything.
      self = .wrong
      return
    }
    self = off <= half ? .right : off < unit ? .near : off == unit ? .unitAway : .wrong
  }

  /// What a program computed has as many places as it keeps; nobody means them all.
  private static let exactPlaces: UInt8 = 8
}

enum Percentage {
  /// The points of a ratio for a sentence: two places, or as many as somebody wrote. Not so few that
  /// 106.070 of 106.075 would be all of them.
  static func shown(
    _ numerator: Figure, of denominator: Figure, like points: Figure? = nil
  ) -> Figure? {
    let ratio = Ratio(numerator, of: denominator)
    let fewest = min(max(points?.normalized.scale ?? 0, 2), most)
    let precise = (fewest...most).lazy.compactMap { ratio.points(places: $0)?.normalized }
      .first { !isAllOrNothing($0) || ratio.isExactly($0) }
    return precise ?? ratio.points(places: most)?.normalized
  }

  static func isAllOrNothing(_ points: Figure) -> Bool { points == 100 || points.isZero }

  private static let most: UInt8 = 6
}
