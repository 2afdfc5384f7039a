/// An exact decimal number, as a form prints it: 9.50 is 950 with two places.
///
/// The value is `significand` × 10^-`scale`. The scale is kept, so that 9.50 prints as `9.50`, but
/// two figures are equal, and hash alike, when their values are: 9.50 == 9.5.
///
/// A figure never rounds by itself. Whatever does not fit into an `Int64` with at most
/// `maximumScale` places is nil, never a neighbour: an office would sign the neighbour. Rounding
/// has its own names: `init(rounding:)`, `rounded(places:)`, `divided(by:places:)`.
package struct Figure: Sendable {
  /// All digits of the number, without the decimal point.
  package let significand: Int64
  /// How many of those digits stand after the decimal point, 0...18.
  package let scale: UInt8

  /// 10^18 is the largest power of ten in an `Int64`, and `Int64` × 10^18 still fits an `Int128`:
  /// the bound that lets comparison and addition align two figures without overflow.
  package static let maximumScale: UInt8 = 18

  package static let zero = Figure(0)

  package init(_ integer: Int64) {
    self.init(trusted: integer, scale: 0)
  }

  /// Nil when `scale` is above `maximumScale`.
  package init?(significand: Int64, scale: UInt8) {
    guard scale <= Self.maximumScale else { return nil }
    self.init(trusted: significand, scale: scale)
  }

  /// For callers in this module that have checked the scale themselves.
  init(trusted significand: Int64, scale: UInt8) {
    self.significand = significand
    self.scale = scale
  }

  /// The figure `significand` × 10^-`scale`, with as many trailing zeros dropped as it takes to
  /// fit, and no more. Nil when the value itself does not fit.
  init?(fitting significand: Int128, scale: Int) {
    var significand = significand
    var scale = scale
    while true {
      if let small = Int64(exactly: significand), scale <= Self.maximumScale {
        self.init(trusted: small, scale: UInt8(scale))
        return
      }
      let (quotient, remainder) = significand.quotientAndRemainder(dividingBy: 10)
      guard scale > 0, remainder == 0 else { return nil }
      significand = quotient
      scale -= 1
    }
  }

  package var isZero: Bool { significand == 0 }

  package var isNegative: Bool { significand < 0 }

  /// Whether the value is a whole number: true for 9 and for 9.00.
  package var isInteger: Bool { integer != nil }

  /// The value as an integer, nil when it has a fraction.
  package var integer: Int64? {
    let (quotient, remainder) = significand.quotientAndRemainder(
      dividingBy: Self.powerOfTen(Int(scale)))
    return remainder == 0 ? quotient : nil
  }

  /// The same value with the zeros at the end of its fraction dropped: 9.50 becomes 9.5, 9.00
  /// becomes 9, 120 stays.
  package var normalized: Figure {
    var significand = significand
    var scale = scale
    while scale > 0, significand.isMultiple(of: 10) {
      significand /= 10
      scale -= 1
    }
    return Figure(trusted: significand, scale: scale)
  }

  /// 10^`exponent`, for an exponent in 0...18.
  static func powerOfTen(_ exponent: Int) -> Int64 {
    powersOfTen[exponent]
  }

  private static let powersOfTen: [Int64] = [
    1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
    10_000_000_000, 100_000_000_000, 1_000_000_000_000, 10_000_000_000_000,
    100_000_000_000_000, 1_000_000_000_000_000, 10_000_000_000_000_000,
    100_000_000_000_000_000, 1_000_000_000_000_000_000,
  ]

  /// Both significands at the larger of the two scales. Never overflows: see `maximumScale`.
  static func aligned(_ left: Figure, _ right: Figure) -> (Int128, Int128, scale: Int) {
    let scale = max(left.scale, right.scale)
    func raised(_ figure: Figure) -> Int128 {
      Int128(figure.significand) * Int128(powerOfTen(Int(scale - figure.scale)))
    }
    return (raised(left), raised(right), Int(scale))
  }
}

extension Figure: Comparable {
  package static func == (left: Figure, right: Figure) -> Bool {
    if left.scale == right.scale { return left.significand == right.significand }
    let (first, second, _) = aligned(left, right)
    return first == second
  }

  package static func < (left: Figure, right: Figure) -> Bool {
    if left.scale == right.scale { return left.significand < right.significand }
    let (first, second, _) = aligned(left, right)
    return first < second
  }
}

extension Figure: Hashable {
  package func hash(into hasher: inout Hasher) {
    let plain = normalized
    hasher.combine(plain.significand)
    hasher.combine(plain.scale)
  }
}

extension Figure: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: Int64) {
    self.init(value)
  }
}

extension Figure: CustomStringConvertible {
  /// Plain decimal notation with a point and all places kept: `9.50`, `-0.05`, `1144`. Never an
  /// exponent, never thousands marks.
  package var description: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends what `description` says, in ASCII, without making a string on the way.
  package func append(to bytes: inout [UInt8]) {
    // The digits come out last first, so they are laid down backwards and turned round.
    let start = bytes.count
    var rest = significand.magnitude
    var digits = 0
    repeat {
      if digits == Int(scale), scale > 0 { bytes.append(UInt8(ascii: ".")) }
      let (tens, digit) = rest.quotientAndRemainder(dividingBy: 10)
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
      rest = tens
      digits += 1
    } while rest != 0 || digits <= Int(scale)
    if isNegative { bytes.append(UInt8(ascii: "-")) }

    var (low, high) = (start, bytes.count - 1)
    while low < high {
      bytes.swapAt(low, high)
      low += 1
      high -= 1
    }
  }
}

extension Double {
  /// The double nearest to the figure, ties to even: what a workbook stores for it.
  package init(_ figure: Figure) {
    let magnitude = figure.significand.magnitude
    let divisor = UInt64(Figure.powerOfTen(Int(figure.scale)))
    if magnitude <= 1 << 53 {
      // Both are exact doubles (10^18 = 2^18 × 5^18, and 5^18 < 2^53), so the one division rounds
      // once and the result is the nearest.
      let quotient = Double(magnitude) / Double(divisor)
      self = figure.isNegative ? -quotient : quotient
      return
    }
    // Longer significands are divided as integers with 64 more bits. The quotient keeps at least
    // 57 of them, more than a double holds, and a remainder only has to break ties: one low bit.
    let (quotient, remainder) = (UInt128(magnitude) << 64)
      .quotientAndRemainder(dividingBy: UInt128(divisor))
    let sticky = quotient | (remainder == 0 ? 0 : 1)
    let nearest = Double(sticky) * 0x1p-64
    self = figure.isNegative ? -nearest : nearest
  }
}
