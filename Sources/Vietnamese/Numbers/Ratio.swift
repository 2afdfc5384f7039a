package import Vocabulary

/// So many out of so many, as cells write it: `18/18`, `6.398/6.502`.
package struct Ratio: Hashable, Sendable {
  package let numerator: Figure
  package let denominator: Figure

  package init(_ numerator: Figure, of denominator: Figure) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// What it is in percent, in points, rounded half away from zero; nil where the denominator is
  /// zero or the quotient too large.
  package func points(places: UInt8) -> Figure? {
    numerator.multiplied(by: 100)?.divided(by: denominator, places: places)
  }

  /// Whether `points` is the whole truth: 18/18 is 100, and no number of places is 1/3.
  package func isExactly(_ points: Figure) -> Bool { comparison(with: points) == .same }

  /// Whether somebody may have worked out these points from it: rounded or cut off after as many
  /// places as were written. 20.071/20.077 is 99,97 and 99,9 and 100.
  package func agrees(with points: Figure) -> Bool {
    guard let rounded = self.points(places: points.scale) else { return false }
    if rounded == points { return true }
    // What was rounded up is one less in the last place when it is cut off.
    guard comparison(with: rounded) == .more, let last = Figure(significand: 1, scale: points.scale)
    else { return false }
    return rounded.subtracting(last) == points
  }

  private enum Comparison { case less, same, more }

  /// What the points are to the ratio, exactly; nil where that has no answer or none that fits.
  private func comparison(with points: Figure) -> Comparison? {
    guard denominator > 0, let parts = numerator.multiplied(by: 100),
      let whole = points.multiplied(by: denominator)
    else { return nil }
    return whole == parts ? .same : whole < parts ? .less : .more
  }
}
