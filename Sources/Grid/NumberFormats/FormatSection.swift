/// One of the parts of a format between its semicolons, ready to show values with.
struct FormatSection: Sendable {
  var tokens: [FormatToken] = []
  var kind = NumberFormat.Kind.number
  var condition: FormatCondition?
  /// Whether a minus sign comes before all of it when the number is negative.
  var showsMinus = false
  /// Whether the code says anything on how a number looks: `"rỗng"` and `` do not.
  var hasFields = false

  /// Positions before the decimal mark and behind it, of the mantissa where there is an exponent.
  var integerDigits = 0
  var places = 0
  var exponentDigits = 0
  /// Thousands points.
  var isGrouped = false
  /// The power of ten by which the number is shown larger: 2 for each `%`, -3 for each comma that
  /// ends the digits.
  var shift = 0

  /// Positions above and below the bar of a fraction.
  var numeratorDigits = 0
  var denominatorDigits = 0
  var fixedDenominator: UInt64?
  /// `?` or `0`: spaces stand where there is no fraction.
  var keepsFractionWidth = false
  /// `0`: there is always a fraction, `0/1` if need be.
  var alwaysShowsFraction = false
  /// `0` below the bar: the denominator stands to the right, behind zeros.
  var padsDenominator = false

  /// Digits of the second.
  var secondPlaces = 0
  var isTwelveHours = false
  var speaksEnglish = false
}

extension FormatSection {
  static let general = FormatSection(tokens: [.general], kind: .general, hasFields: true)

  var hasText: Bool { kind == .text }

  var isClock: Bool { kind == .date || kind == .duration }
}
