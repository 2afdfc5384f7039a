// Numbers as fractions: `# ?/?`, `# ??/16`, `??/??`.

extension FormatSection {
  func appendFraction(_ value: DecimalDigits, to line: inout ShownLine) {
    if showsMinus, value.isNegative, !value.isZero { line.append(UInt8(ascii: "-")) }
    guard let mixed = MixedNumber(value, in: self) else { return line.appendGeneral(value) }
    let hasFraction = mixed.numerator > 0 || integerDigits == 0 || alwaysShowsFraction
    let whole = DecimalDigits(mixed.whole)
    let numerator = DecimalDigits(mixed.numerator)

    for token in tokens {
      switch token {
      case .literal(let text): line.append(text)
      case .digit(let placeholder, let power):
        line.append(
          whole, placeholder, power: power, of: integerDigits, isGrouped: isGrouped,
          showsZero: !hasFraction)
      case .gap(let text):
        let isGap = hasFraction && !whole.isZero
        appendPart(text, isShown: isGap || alwaysShowsFraction, to: &line)
      case .bar(let text): appendPart(text, isShown: hasFraction, to: &line)
      case .numeratorDigit(let placeholder, let power):
        if hasFraction {
          line.append(
            numerator, placeholder, power: power, of: numeratorDigits, showsZero: true)
        } else if placeholder != .hash {
          line.appendSpaces(1)
        }
      case .denominatorDigit(let placeholder, let power):
        if hasFraction {
          appendDenominator(mixed.denominator, placeholder, power: power, to: &line)
        } else if placeholder != .hash {
          line.appendSpaces(1)
        }
      case .denominator(let given):
        appendPart(String(given), isShown: hasFraction, to: &line)
      default: break
      }
    }
  }

  /// A part of the fraction, or as many spaces where the format keeps the width.
  private func appendPart(_ text: String, isShown: Bool, to line: inout ShownLine) {
    if isShown {
      line.append(text)
    } else if keepsFractionWidth {
      line.appendSpaces(text.unicodeScalars.count)
    }
  }

  /// Denominators stand to the left, so that bars stand below each other.
  private func appendDenominator(
    _ denominator: UInt64, _ placeholder: Placeholder, power: Int, to line: inout ShownLine
  ) {
    let digits = DecimalDigits(denominator)
    if padsDenominator {
      line.append(digits, placeholder, power: power, of: denominatorDigits)
      return
    }
    let offset = denominatorDigits - 1 - power
    if offset <= digits.leading {
      line.append(digit: digits.digit(at: digits.leading - offset))
    } else if placeholder == .question {
      line.appendSpaces(1)
    }
  }
}

/// An integer and a fraction near a number.
struct MixedNumber {
  private(set) var whole: UInt64 = 0
  private(set) var numerator: UInt64
  private(set) var denominator: UInt64

  /// Nine digits below the bar, and numerators fit 64 bits for numbers below these powers of ten.
  private static let longestDenominator = 9
  private static let highestWhole = 14
  private static let highestRatio = 9

  /// Nil for numbers too large to make a fraction of.
  init?(_ value: DecimalDigits, in section: FormatSection) {
    let hasWhole = section.integerDigits > 0
    guard value.isZero || value.leading <= (hasWhole ? Self.highestWhole : Self.highestRatio)
    else { return nil }
    if hasWhole { whole = value.whole.integer ?? 0 }

    if let given = section.fixedDenominator {
      denominator = given
      numerator = Self.nearest(hasWhole ? value.fraction : value, times: given)
    } else {
      var ratio = value.magnitude
      // Excel takes the integer away in binary, and so 12.3 shows as 12 1/3, but 0.3 as 2/7.
      if hasWhole { ratio -= ratio.rounded(.down) }
      (numerator, denominator) = Self.convergent(
        of: ratio, digits: min(section.denominatorDigits, Self.longestDenominator))
    }
    if hasWhole, numerator >= denominator {
      whole += 1
      numerator = 0
    }
  }

  /// `part` × `denominator`, half away from zero.
  private static func nearest(_ part: DecimalDigits, times denominator: UInt64) -> UInt64 {
    let part = part.rounded(places: 18)
    guard !part.isZero else { return 0 }
    var product = UInt128(part.significand) * UInt128(denominator)
    for _ in 0..<max(part.lowest, 0) { product *= 10 }
    var divisor: UInt128 = 1
    for _ in 0..<max(-part.lowest, 0) { divisor *= 10 }
    let (quotient, remainder) = product.quotientAndRemainder(dividingBy: divisor)
    return UInt64(clamping: remainder >= divisor - remainder ? quotient + 1 : quotient)
  }

  /// The last convergent of the continued fraction whose denominator has so many digits: what Excel
  /// shows, although there may be a nearer fraction (1/3 for 0.3000001, not 2/7).
  private static func convergent(of ratio: Double, digits: Int) -> (UInt64, UInt64) {
    var limit = 1.0
    for _ in 0..<digits { limit *= 10 }
    var (last, denominator) = (0.0, 1.0)
    var rest = ratio
    // Denominators grow at least as Fibonacci's numbers do, so this ends long before 100 rounds.
    for _ in 0..<100 {
      let numerator = (ratio * denominator).rounded()
      let part = rest - rest.rounded(.down)
      guard part > 0, (ratio - numerator / denominator).magnitude >= 1e-13 else { break }
      rest = 1 / part
      let next = denominator * rest.rounded(.down) + last
      guard next < limit else { break }
      (last, denominator) = (denominator, next)
    }
    let numerator = UInt64(exactly: (ratio * denominator).rounded()) ?? 0
    return (numerator, UInt64(exactly: denominator) ?? 1)
  }
}
