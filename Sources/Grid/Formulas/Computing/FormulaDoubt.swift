internal import Vocabulary

/// What one program or one office makes of a value, and another makes otherwise.
///
/// A formula that meets such a value is computed twice, and its result holds where both readings agree:
/// - The dust of binary arithmetic. 0.5-0.4-0.1 leaves 2.8E-17, which Excel takes for 0 where the
///   subtraction is the last step of a formula, and not within one; LibreOffice does always.
/// - The decimal mark in a text that is made of a number.
struct FormulaDoubt {
  enum Reading {
    /// Every double is what it is, and the mark is a point.
    case exact
    /// Dust is nothing, what differs by dust is equal, and the mark is a comma.
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
    guard sum != 0, size.isFinite, sum.magnitude <= size * Self.dust else { return sum }
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

  /// The largest whole number that is not above.
  mutating func floor(_ number: Double) -> Double {
    cut(number, places: 0, up: number < 0)
  }

  /// A number as a text, with the 15 digits that people see. Nil for sizes that programs write in
  /// different ways.
  mutating func text(of number: Double) -> String? {
    guard number != 0 else { return "0" }
    guard (1e-3..<1e15).contains(number.magnitude),
      let text = Figure(rounding: number.literal)?.normalized.description
    else { return nil }
    guard text.utf8.contains(UInt8(ascii: ".")) else { return text }
    wasMet = true
    return reading == .exact
      ? text : String(text.map { $0 == "." ? "," : $0 })
  }
}
