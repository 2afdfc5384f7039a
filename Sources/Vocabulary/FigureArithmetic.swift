// Checked arithmetic. Every result is exact or nil; a result that only fits without some of its
// trailing zeros is delivered without them. Two operations round, and say so in their names.

extension Figure {
  /// The exact sum, with the places of the more precise operand; nil when it does not fit.
  package func adding(_ other: Figure) -> Figure? {
    let (left, right, scale) = Self.aligned(self, other)
    return Figure(fitting: left + right, scale: scale)
  }

  /// The exact difference, with the places of the more precise operand; nil when it does not fit.
  package func subtracting(_ other: Figure) -> Figure? {
    let (left, right, scale) = Self.aligned(self, other)
    return Figure(fitting: left - right, scale: scale)
  }

  /// The exact product, with the places of both operands together; nil when it does not fit.
  package func multiplied(by other: Figure) -> Figure? {
    Figure(
      fitting: Int128(significand) * Int128(other.significand),
      scale: Int(scale) + Int(other.scale))
  }

  /// The value with its sign turned; nil for the one significand, `Int64.min`, that has no
  /// opposite.
  package var negated: Figure? {
    Figure(fitting: -Int128(significand), scale: Int(scale))
  }

  /// The value without its sign; nil for the one significand, `Int64.min`, that has no opposite.
  package var magnitude: Figure? {
    isNegative ? negated : self
  }

  /// The quotient rounded to `places` places, half away from zero as Excel's `ROUND` does:
  /// 1 / 8 to two places is 0.13, -1 / 8 is -0.13. More than 18 places count as 18.
  ///
  /// Nil when `divisor` is zero, and when the quotient does not fit with that many places.
  package func divided(by divisor: Figure, places: UInt8) -> Figure? {
    guard !divisor.isZero else { return nil }
    let places = min(places, Self.maximumScale)
    let isNegative = isNegative != divisor.isNegative

    // quotient × 10^places = numerator × 10^shift / denominator, in whole numbers.
    let shift = Int(places) + Int(divisor.scale) - Int(scale)
    var denominator = UInt128(divisor.significand.magnitude)
    if shift < 0 { denominator *= UInt128(Self.powerOfTen(-shift)) }
    var (quotient, remainder) = UInt128(significand.magnitude)
      .quotientAndRemainder(dividingBy: denominator)
    // Long division, a digit at a time: numerator × 10^36 would not fit, a remainder × 10 does. A
    // quotient above 128 bits stands for a value above 10^20, which is no figure either.
    for _ in 0..<max(shift, 0) {
      let (digit, rest) = (remainder * 10).quotientAndRemainder(dividingBy: denominator)
      let (raised, overflow) = quotient.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      let (sum, carry) = raised.addingReportingOverflow(digit)
      guard !carry else { return nil }
      (quotient, remainder) = (sum, rest)
    }
    if remainder >= denominator - remainder { quotient += 1 }
    guard let whole = Int128(exactly: quotient) else { return nil }
    return Figure(fitting: isNegative ? -whole : whole, scale: Int(places))
  }

  /// The value with at most `places` places, rounded half away from zero as Excel's `ROUND` does:
  /// 0.125 to two places is 0.13, -0.125 is -0.13. Never adds places: 9.5 stays 9.5.
  package func rounded(places: UInt8) -> Figure {
    guard places < scale else { return self }
    let divisor = Self.powerOfTen(Int(scale - places))
    let (quotient, remainder) = significand.quotientAndRemainder(dividingBy: divisor)
    let isHalfOrMore = remainder.magnitude >= divisor.magnitude - remainder.magnitude
    let step: Int64 = isHalfOrMore ? (isNegative ? -1 : 1) : 0
    // A tenth of an Int64 or less has room for one more.
    return Figure(trusted: quotient + step, scale: places)
  }
}
