/// What each lexeme of a number's section is there for.
struct NumberLayout {
  enum Role {
    /// A position before the decimal mark, behind it, behind `E+`, above and below a bar.
    case integer, places, exponent, numerator, denominator
    /// A digit of a denominator that is given.
    case fixedDenominator
    /// The decimal mark, or the `E` that opens the exponent.
    case mark
    /// Thousands points; a thousandth of the number; a comma without effect.
    case grouping, scaling, idle
    /// What stands between integer and fraction, and between numerator and denominator.
    case gap, bar
  }

  private(set) var roles: [Role?]
  private(set) var fixedDenominator: UInt64?

  init(_ lexemes: [FormatLexeme]) {
    roles = Array(repeating: nil, count: lexemes.count)
    if let bar = Self.bar(of: lexemes) {
      readFraction(lexemes, bar: bar)
    } else {
      readDigits(lexemes)
    }
    readCommas(lexemes)
  }

  func count(_ role: Role) -> Int {
    roles.count { $0 == role }
  }

  /// The first `/` with positions before it and a denominator behind it. A number with a decimal
  /// mark or an exponent before the `/` is no fraction.
  private static func bar(of lexemes: [FormatLexeme]) -> Int? {
    guard let slash = lexemes.firstIndex(of: .slash) else { return nil }
    var hasNumerator = false
    for lexeme in lexemes[..<slash] {
      if lexeme.isPlaceholder { hasNumerator = true }
      if lexeme == .point { return nil }
      if case .exponent = lexeme { return nil }
    }
    let hasDenominator = lexemes[(slash + 1)...].contains { $0.isPlaceholder || $0.isNumeral }
    return hasNumerator && hasDenominator ? slash : nil
  }

  private mutating func readFraction(_ lexemes: [FormatLexeme], bar: Int) {
    guard let last = lexemes[..<bar].lastIndex(where: \.isPlaceholder),
      let below = lexemes[bar...].firstIndex(where: { $0.isPlaceholder || $0.isNumeral })
    else { return }

    var first = last
    while first > 0, lexemes[first - 1].isPlaceholder { first -= 1 }
    for index in first...last { roles[index] = .numerator }
    for index in (last + 1)..<below { roles[index] = .bar }
    if let integer = lexemes[..<first].lastIndex(where: \.isPlaceholder) {
      for index in (integer + 1)..<first { roles[index] = .gap }
      for index in 0...integer where lexemes[index].isPlaceholder { roles[index] = .integer }
    }

    let end =
      lexemes[below...].firstIndex { !$0.isPlaceholder && !$0.isNumeral } ?? lexemes.endIndex
    if lexemes[below].isNumeral {
      fixedDenominator = Self.denominator(lexemes[below..<end])
      for index in below..<end { roles[index] = .fixedDenominator }
    } else {
      for index in below..<end where lexemes[index].isPlaceholder { roles[index] = .denominator }
    }
  }

  /// Nine digits are all that a denominator needs, and products with it stay exact.
  private static func denominator(_ digits: ArraySlice<FormatLexeme>) -> UInt64 {
    var sum: UInt64 = 0
    for digit in digits.prefix(9) {
      if case .numeral(let byte) = digit {
        sum = sum * 10 + UInt64(byte &- UInt8(ascii: "0"))
      } else {
        sum *= 10
      }
    }
    return max(sum, 1)
  }

  private mutating func readDigits(_ lexemes: [FormatLexeme]) {
    var role = Role.integer
    var hasDigits = false
    for (index, lexeme) in lexemes.enumerated() {
      switch lexeme {
      case .placeholder:
        hasDigits = true
        roles[index] = role
      case .point where role == .integer:
        roles[index] = .mark
        role = .places
      case .exponent where hasDigits && role != .exponent:
        roles[index] = .mark
        role = .exponent
      default: break
      }
    }
  }

  /// Commas between digits set thousands apart, commas behind the last digit before a mark or the
  /// end divide by a thousand each, and any others are text.
  private mutating func readCommas(_ lexemes: [FormatLexeme]) {
    var index = 0
    while index < lexemes.count {
      guard lexemes[index] == .comma, index > 0, let before = roles[index - 1],
        before == .integer || before == .places
      else {
        index += 1
        continue
      }
      var end = index
      while end < lexemes.count, lexemes[end] == .comma { end += 1 }
      let isBetween = end < lexemes.count && roles[end] == before
      for comma in index..<end {
        roles[comma] = isBetween ? (before == .integer ? .grouping : .idle) : .scaling
      }
      index = end
    }
  }
}
