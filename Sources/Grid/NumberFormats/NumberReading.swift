// Sections that show numbers as digits: plain, with an exponent, or as a fraction.

extension FormatSection {
  mutating func readNumber(_ lexemes: [FormatLexeme]) {
    let layout = NumberLayout(lexemes)
    integerDigits = layout.count(.integer)
    places = layout.count(.places)
    numeratorDigits = layout.count(.numerator)
    denominatorDigits = layout.count(.denominator)
    exponentDigits = layout.count(.exponent)
    // The powers of ten of the next position on each side, counted down.
    var (integer, place, exponent) = (integerDigits, 0, exponentDigits)
    var (numerator, denominator) = (numeratorDigits, denominatorDigits)

    for (lexeme, role) in zip(lexemes, layout.roles) {
      switch (lexeme, role) {
      case (.placeholder(let placeholder), .integer?):
        integer -= 1
        tokens.append(.digit(placeholder, power: integer))
      case (.placeholder(let placeholder), .places?):
        place -= 1
        tokens.append(.digit(placeholder, power: place))
      case (.placeholder(let placeholder), .exponent?):
        exponent -= 1
        tokens.append(.exponentDigit(placeholder, power: exponent))
      case (.placeholder(let placeholder), .numerator?):
        numerator -= 1
        tokens.append(.numeratorDigit(placeholder, power: numerator))
        noteFraction(placeholder)
      case (.placeholder(let placeholder), .denominator?):
        denominator -= 1
        tokens.append(.denominatorDigit(placeholder, power: denominator))
        if placeholder == .zero { padsDenominator = true }
        noteFraction(placeholder)
      case (_, .fixedDenominator?):
        // All digits of it are one token.
        guard fixedDenominator == nil, let given = layout.fixedDenominator else { continue }
        fixedDenominator = given
        tokens.append(.denominator(given))
      case (.exponent(let plus, _), .mark?):
        kind = .scientific
        tokens.append(.exponent(plus: plus))
      case (_, .mark?): tokens.append(.point)
      case (_, .grouping?): isGrouped = true
      case (_, .scaling?): shift -= 3
      case (_, .idle?): break
      case (_, .gap?): tokens.append(.gap(lexeme.text))
      case (_, .bar?):
        kind = .fraction
        tokens.append(.bar(lexeme.text))
      case (.percent, _):
        shift += 2
        if kind == .number { kind = .percent }
        appendLiteral(lexeme)
      default: appendLiteral(lexeme)
      }
    }
    hasFields = integerDigits + places + numeratorDigits > 0 || kind == .percent
  }

  private mutating func noteFraction(_ placeholder: Placeholder) {
    if placeholder != .hash { keepsFractionWidth = true }
    if placeholder == .zero { alwaysShowsFraction = true }
  }
}
