/// What a digit position shows where the number has no digit.
enum Placeholder: Sendable {
  /// `0`: a zero.
  case zero
  /// `#`: nothing.
  case hash
  /// `?`: a space, so that points stand below each other.
  case question
}

/// One step in showing a value.
enum FormatToken: Sendable {
  case literal(String)
  /// `General` within a section.
  case general
  /// `@`.
  case text
  /// A position of the number, or of its mantissa, that counts 10^`power`.
  case digit(Placeholder, power: Int)
  case point
  /// `E+` shows a sign in any case, `E-` only that of a negative exponent.
  case exponent(plus: Bool)
  case exponentDigit(Placeholder, power: Int)
  /// What stands between an integer and the fraction behind it.
  case gap(String)
  case numeratorDigit(Placeholder, power: Int)
  /// `/` and what surrounds it.
  case bar(String)
  case denominatorDigit(Placeholder, power: Int)
  /// `16` in `# ??/16`.
  case denominator(UInt64)
  case date(DateField)
}

/// A part of a date or time.
enum DateField: Sendable, Equatable {
  case year
  case yearOfCentury
  /// The Buddhist era, 543 years ahead.
  case buddhistYear
  case buddhistYearOfCentury
  case month(padded: Bool)
  case monthAbbreviation
  case monthName
  case monthInitial
  case day(padded: Bool)
  case weekdayAbbreviation
  case weekdayName
  case hour(padded: Bool)
  case minute(padded: Bool)
  case second(padded: Bool)
  /// `.00`: the decimal mark, and digits of the second.
  case secondFraction(places: Int)
  case halfDay(HalfDayStyle)
  case elapsedHours(width: Int)
  case elapsedMinutes(width: Int)
  case elapsedSeconds(width: Int)
}

enum HalfDayStyle: Sendable, Equatable {
  /// `AM/PM`: as the language says it.
  case words
  /// `A/P`.
  case capital
  /// `a/p`.
  case small
}
