/// Where the parts of a decimal literal lie, found in one pass and without reading its value.
///
/// Nil when the bytes are no literal of the grammar that `Figure.init(utf8:)` documents. Any length
/// is accepted: an exponent beyond all reason saturates instead of overflowing.
struct DecimalLiteral {
  let isNegative: Bool
  /// The digits and the point, without sign and exponent.
  let mantissa: Range<Int>
  /// The first digit that is not 0; the end of the mantissa when there is none.
  let firstSignificant: Int
  /// The digits from the first that is not 0 to the last written; 0 for a zero.
  let significantDigits: Int
  /// The places after the decimal point once the exponent is applied; negative for `1E3`.
  let places: Int

  /// Far above the length of any text in memory, far below overflow when lengths are added to it.
  private static let exponentBound = 1 << 56

  init?(_ literal: Span<UInt8>) {
    var index = 0
    func isDigit(at index: Int) -> Bool {
      index < literal.count && literal[index] &- UInt8(ascii: "0") <= 9
    }
    func takeSign() -> Bool {
      guard index < literal.count else { return false }
      let byte = literal[index]
      if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") { index += 1 }
      return byte == UInt8(ascii: "-")
    }

    let isNegative = takeSign()
    let start = index
    var firstSignificant: Int?
    var point: Int?
    var digits = 0
    var significantDigits = 0
    while index < literal.count {
      let byte = literal[index]
      if isDigit(at: index) {
        digits += 1
        if firstSignificant == nil, byte != UInt8(ascii: "0") { firstSignificant = index }
        if firstSignificant != nil { significantDigits += 1 }
      } else if byte == UInt8(ascii: "."), point == nil {
        point = index
      } else {
        break
      }
      index += 1
    }
    guard digits > 0 else { return nil }
    let mantissa = start..<index

    var exponent = 0
    if index < literal.count {
      guard literal[index] | 0x20 == UInt8(ascii: "e") else { return nil }
      index += 1
      let isSmall = takeSign()
      guard isDigit(at: index) else { return nil }
      while isDigit(at: index) {
        let digit = Int(literal[index] - UInt8(ascii: "0"))
        exponent = min(exponent * 10 + digit, Self.exponentBound)
        index += 1
      }
      guard index == literal.count else { return nil }
      if isSmall { exponent.negate() }
    }

    self.isNegative = isNegative
    self.mantissa = mantissa
    self.firstSignificant = firstSignificant ?? mantissa.upperBound
    self.significantDigits = significantDigits
    self.places = (point.map { mantissa.upperBound - $0 - 1 } ?? 0) - exponent
  }
}
