// Reading figures from the text of XML and JSON. What people type (`1.144`, `99,97%`) is another
// grammar and is read elsewhere.

extension Figure {
  /// How many significant digits Excel keeps of a number. A cell stores a binary double, which its
  /// file prints with up to 17 digits: `99.969999999999999` is how 99.97 looks in there.
  package static let digitsExcelKeeps = 15

  /// Reads a decimal literal exactly: `9.50`, `-0.05`, `1E-2`, `1.5e3`, `0.36999999999999994`.
  ///
  /// The grammar is that of `xsd:double` without INF and NaN, hence a superset of JSON's numbers: a
  /// sign (`+` too), digits with an optional point, at least one digit (`5.` and `.5` are whole
  /// literals), an optional exponent. No white space, no thousands marks.
  ///
  /// The places written are kept where they fit (`1.50e1` is 15.0). Nil when the text is anything
  /// else, and when its value does not fit exactly: nothing is ever rounded here.
  package init?(utf8 literal: Span<UInt8>) {
    guard let parts = DecimalLiteral(literal) else { return nil }
    self.init(exactly: parts, in: literal)
  }

  /// Reads a decimal literal exactly; the contract of `init(utf8:)`.
  package init?(_ literal: some StringProtocol) {
    let literal = String(literal)
    self.init(utf8: literal.utf8.span)
  }

  /// Reads a decimal literal of any length, rounded half away from zero to `significantDigits`
  /// (1...18) or to 18 places, whichever is coarser: `99.969999999999999` is 99.97, and the dust of
  /// binary subtraction, `5.5511151231257827E-17`, is 0.000000000000000056.
  ///
  /// A literal that needs no rounding is taken as written; one that is rounded loses its trailing
  /// zeros too. Nil when the text is no literal (the grammar of `init(utf8:)`), and when the value
  /// is too large.
  package init?(
    roundingUTF8 literal: Span<UInt8>, significantDigits: Int = Figure.digitsExcelKeeps
  ) {
    guard let parts = DecimalLiteral(literal) else { return nil }
    let limit = min(max(significantDigits, 1), Int(Self.maximumScale))
    let dropped = max(
      parts.significantDigits - limit, parts.places - Int(Self.maximumScale), 0)
    guard dropped > 0, parts.significantDigits > 0 else {
      self.init(exactly: parts, in: literal)
      return
    }

    // One decision, on the first digit dropped: rounding to the digits and then to the places
    // would round 0.45 up to 0.5 and that up to 1.
    var significand: Int64 = 0
    var kept = parts.significantDigits - dropped
    if kept >= 0 {
      for index in parts.firstSignificant..<parts.mantissa.upperBound {
        let byte = literal[index]
        guard byte != UInt8(ascii: ".") else { continue }
        let digit = Int64(byte - UInt8(ascii: "0"))
        if kept == 0 {
          if digit >= 5 { significand += 1 }
          break
        }
        significand = significand * 10 + digit
        kept -= 1
      }
    }
    guard significand != 0 else {
      self = .zero
      return
    }
    var places = parts.places - dropped
    while places > 0, significand.isMultiple(of: 10) {
      significand /= 10
      places -= 1
    }
    self.init(
      parts.isNegative ? -significand : significand, places: places, widenedTo: places)
  }

  /// Reads a decimal literal with rounding; the contract of `init(roundingUTF8:)`.
  package init?(
    rounding literal: some StringProtocol, significantDigits: Int = Figure.digitsExcelKeeps
  ) {
    let literal = String(literal)
    self.init(roundingUTF8: literal.utf8.span, significantDigits: significantDigits)
  }

  private init?(exactly parts: DecimalLiteral, in literal: Span<UInt8>) {
    // Zeros are held back until a digit follows them, so that any number of trailing zeros costs
    // neither range nor scale.
    var significand: Int64 = 0
    var zeros = 0
    for index in parts.firstSignificant..<parts.mantissa.upperBound {
      let byte = literal[index]
      guard byte != UInt8(ascii: ".") else { continue }
      guard byte != UInt8(ascii: "0") else {
        zeros += 1
        continue
      }
      guard zeros < Int(Self.maximumScale) else { return nil }
      let (raised, overflow) = significand.multipliedReportingOverflow(
        by: Self.powerOfTen(zeros + 1))
      let digit = Int64(byte - UInt8(ascii: "0"))
      let (sum, carry) =
        parts.isNegative
        ? raised.subtractingReportingOverflow(digit) : raised.addingReportingOverflow(digit)
      guard !overflow, !carry else { return nil }
      significand = sum
      zeros = 0
    }
    self.init(significand, places: parts.places - zeros, widenedTo: parts.places)
  }

  /// `significand` × 10^-`places`, for any number of places, brought as near to `wanted` places as
  /// fits.
  private init?(_ significand: Int64, places: Int, widenedTo wanted: Int) {
    let wanted = min(max(wanted, 0), Int(Self.maximumScale))
    guard significand != 0 else {
      self.init(trusted: 0, scale: UInt8(wanted))
      return
    }
    var significand = significand
    var places = places
    while places < wanted {
      let (raised, overflow) = significand.multipliedReportingOverflow(by: 10)
      if overflow { break }
      significand = raised
      places += 1
    }
    guard (0...Int(Self.maximumScale)).contains(places) else { return nil }
    self.init(trusted: significand, scale: UInt8(places))
  }
}
