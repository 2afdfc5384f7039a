internal import Vocabulary

/// A number as the digits that people see of it: at most 15 of them, and where they stand.
///
/// Formats are carried out on these digits as on squared paper. Nothing is computed in binary, so
/// that 1.005 to two places is 1.01 here as in Excel, although the nearest double lies below.
struct DecimalDigits: Sendable {
  /// The digits from the first that is not 0 to the last that is not 0; those of an integer in a
  /// fraction (`2469/20`) may be more than 15.
  private var digits = InlineArray<20, UInt8>(repeating: 0)
  /// How many digits there are; zero has none.
  private(set) var count = 0
  /// The power of ten of the first digit: 2 for 144, -1 for 0.36. Of no meaning for zero.
  private(set) var leading = 0
  var isNegative = false

  var isZero: Bool { count == 0 }

  /// The power of ten of the last digit.
  var lowest: Int { leading - count + 1 }

  /// The digit that counts 10^`power`.
  func digit(at power: Int) -> UInt8 {
    let index = leading - power
    return index >= 0 && index < count ? digits[index] : 0
  }

  /// The digits alone, as one integer.
  var significand: UInt64 {
    var sum: UInt64 = 0
    for index in 0..<count { sum = sum &* 10 &+ UInt64(digits[index]) }
    return sum
  }

  /// The double nearest to the number without its sign.
  var magnitude: Double {
    isZero ? 0 : Double("\(significand)E\(lowest)") ?? 0
  }

  /// The number without its sign, where it is an integer; nil when that does not fit.
  var integer: UInt64? {
    guard !isZero else { return 0 }
    guard lowest >= 0 else { return nil }
    var sum = significand
    for _ in 0..<lowest {
      let (raised, overflow) = sum.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      sum = raised
    }
    return sum
  }

  init() {}

  init(_ integer: UInt64) {
    guard integer > 0 else { return }
    var (rest, size) = (integer, 0)
    while rest > 0 { (rest, size) = (rest / 10, size + 1) }
    (rest, leading) = (integer, size - 1)
    for index in stride(from: size - 1, through: 0, by: -1) {
      digits[index] = UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count = size
    dropTrailingZeros()
  }

  /// The number × 10^`exponent`.
  func shifted(by exponent: Int) -> DecimalDigits {
    var copy = self
    copy.leading += exponent
    return copy
  }

  /// With at most `places` digits after the point, half away from zero.
  func rounded(places: Int) -> DecimalDigits {
    rounded(digits: leading + places + 1)
  }

  /// With the first `kept` digits, half away from zero. None or fewer may still leave one: 9.6
  /// without its digit is 10.
  func rounded(digits kept: Int) -> DecimalDigits {
    guard kept < count else { return self }
    var copy = self
    if kept < 0 {
      copy.count = 0
    } else {
      copy.cut(to: kept, raising: digits[kept] >= 5)
    }
    return copy
  }

  /// With at most `places` digits after the point, the rest dropped, or with `up` raised away from
  /// zero where there is a rest.
  func truncated(places: Int, up: Bool) -> DecimalDigits {
    let kept = leading + places + 1
    // The last digit is never 0, so that behind fewer digits there is a rest.
    guard !isZero, kept < count else { return self }
    var copy = self
    if kept > 0 {
      copy.cut(to: kept, raising: up)
    } else {
      copy.cut(to: 0, raising: up)
      copy.leading = -places
    }
    return copy
  }

  /// What stands before the point.
  var whole: DecimalDigits {
    var copy = self
    copy.cut(to: min(max(leading + 1, 0), count), raising: false)
    return copy
  }

  /// What stands behind the point.
  var fraction: DecimalDigits {
    var part = DecimalDigits()
    for index in min(max(leading + 1, 0), count)..<count {
      if part.count == 0 {
        guard digits[index] > 0 else { continue }
        part.leading = leading - index
      }
      part.digits[part.count] = digits[index]
      part.count += 1
    }
    return part
  }

  private mutating func cut(to kept: Int, raising: Bool) {
    count = kept
    guard raising else { return dropTrailingZeros() }
    while count > 0, digits[count - 1] == 9 { count -= 1 }
    if count == 0 {
      (digits[0], count) = (1, 1)
      leading += 1
    } else {
      digits[count - 1] += 1
    }
  }

  private mutating func dropTrailingZeros() {
    while count > 0, digits[count - 1] == 0 { count -= 1 }
  }
}

extension DecimalDigits {
  /// How far the powers of a double reach; Excel knows no numbers nearer to zero.
  private static let powers = -308...308

  /// The number with the 15 digits that Excel keeps, the contract of `StoredNumber.figure` for
  /// numbers of any size; with more of them, up to 19, where they are asked for. Linear in the
  /// literal, whatever it holds.
  init(_ number: StoredNumber, digits limit: Int = Figure.digitsExcelKeeps) {
    let literal = number.literal.utf8.span
    var index = 0
    if index < literal.count, literal[index] == UInt8(ascii: "-") { isNegative = true }
    if index < literal.count,
      literal[index] == UInt8(ascii: "-") || literal[index] == UInt8(ascii: "+")
    {
      index += 1
    }

    var isBehindPoint = false
    var seen = 0
    var zeros = 0
    var raises = false
    while index < literal.count {
      let byte = literal[index]
      index += 1
      if byte == UInt8(ascii: ".") {
        isBehindPoint = true
        continue
      }
      let digit = byte &- UInt8(ascii: "0")
      guard digit <= 9 else {
        index -= 1
        break
      }
      if seen == 0 {
        if isBehindPoint { zeros += 1 }
        guard digit > 0 else { continue }
        leading = -zeros
      } else if !isBehindPoint {
        leading += 1
      }
      if seen < limit {
        digits[seen] = digit
      } else if seen == limit {
        raises = digit >= 5
      }
      seen += 1
    }
    guard seen > 0 else { return }
    cut(to: min(seen, limit), raising: raises)

    if index < literal.count, literal[index] | 0x20 == UInt8(ascii: "e") {
      leading += Self.exponent(literal, after: index)
    }
    if leading < Self.powers.lowerBound { count = 0 }
    // No stored number reaches so far; the bound keeps what is shown short whatever comes.
    leading = min(leading, Self.powers.upperBound)
  }

  private static func exponent(_ literal: Span<UInt8>, after start: Int) -> Int {
    var index = start + 1
    var isSmall = false
    if index < literal.count,
      literal[index] == UInt8(ascii: "-") || literal[index] == UInt8(ascii: "+")
    {
      isSmall = literal[index] == UInt8(ascii: "-")
      index += 1
    }
    var exponent = 0
    while index < literal.count, literal[index] &- UInt8(ascii: "0") <= 9 {
      // Beyond any literal in memory, and far from overflow.
      exponent = min(exponent * 10 + Int(literal[index] - UInt8(ascii: "0")), 1 << 48)
      index += 1
    }
    return isSmall ? -exponent : exponent
  }
}

extension DecimalDigits {
  /// The order on the number line.
  static func < (left: DecimalDigits, right: DecimalDigits) -> Bool {
    let isBelow = left.isNegative && !left.isZero
    guard isBelow == (right.isNegative && !right.isZero) else { return isBelow }
    return isBelow ? right.isSmaller(than: left) : left.isSmaller(than: right)
  }

  private func isSmaller(than other: DecimalDigits) -> Bool {
    guard !isZero, !other.isZero else { return isZero && !other.isZero }
    guard leading == other.leading else { return leading < other.leading }
    for index in 0..<max(count, other.count) {
      let (mine, others) = (digit(at: leading - index), other.digit(at: leading - index))
      if mine != others { return mine < others }
    }
    return false
  }
}
