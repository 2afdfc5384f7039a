internal import Vocabulary

/// What programs make of the dust of binary arithmetic: 0.5-0.4-0.1 leaves 2.8E-17; and other things
/// that are one way on one machine and another way on the next.
///
/// Excel takes such a rest for 0 where the subtraction is the last step of a formula, and not within
/// one; LibreOffice does always. A formula is computed in both ways where it makes a difference, and
/// its result holds where both agree.
struct RoundingDoubt {
  enum Reading {
    /// Every double is what it is.
    case exact
    /// Dust is nothing, and what differs by dust is equal.
    case lenient
  }

  let reading: Reading
  /// Whether the two readings may differ.
  private(set) var wasMet = false

  init(_ reading: Reading) {
    self.reading = reading
  }

  /// How much smaller than what it is left of a rest is to be dust.
  static let dust = 0x1p-48

  /// A sum or a difference, made of numbers of this size.
  mutating func settle(_ sum: Double, of size: Double) -> Double {
    guard sum != 0, sum.magnitude <= size * Self.dust else { return sum }
    wasMet = true
    return reading == .exact ? sum : 0
  }

  /// Whether Excel takes both for one number: it looks at 15 digits.
  mutating func areEqual(_ left: Double, _ right: Double) -> Bool {
    guard left != right else { return true }
    guard (left - right).magnitude <= max(left.magnitude, right.magnitude) * Self.dust else {
      return false
    }
    wasMet = true
    return reading == .lenient || DecimalDigits(left).isEqual(to: DecimalDigits(right))
  }

  /// The number with so many places, the rest dropped; with `up` raised away from zero by it.
  mutating func cut(_ number: Double, places: Int, up: Bool) -> Double {
    // 2.3*100 is 229.99999999999997: 229 or, by the 15 digits that people see, 230?
    let exact = DecimalDigits(number, digits: 17).truncated(places: places, up: up).double
    let seen = DecimalDigits(number).truncated(places: places, up: up).double
    guard exact != seen else { return exact }
    wasMet = true
    return reading == .exact ? exact : seen
  }

  /// A fraction in letters. Its decimal mark is not known, so each reading has one of the two.
  mutating func letters(of figure: Figure) -> String {
    wasMet = true
    let text = figure.normalized.description
    return reading == .exact ? text : text.replacing(".", with: ",")
  }

  /// The largest whole number that is not above.
  mutating func floor(_ number: Double) -> Double {
    cut(number, places: 0, up: number < 0)
  }
}
