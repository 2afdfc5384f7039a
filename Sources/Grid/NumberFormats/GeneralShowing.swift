// `General`: the number in at most 11 characters, decimal mark included, sign not.

extension ShownLine {
  /// The magnitude of the number as General shows it.
  ///
  /// Numbers from 0.0001 on are rounded to fit. Smaller ones are shown with all of their digits or
  /// else, like those of more than 11 digits before the mark, with an exponent and six digits.
  mutating func appendGeneral(_ value: DecimalDigits) {
    guard !value.isZero else { return append(digit: 0) }
    let leading = value.leading
    let places = leading < 0 ? 9 : max(9 - leading, 0)
    let rounded = value.rounded(places: places)
    let fits = leading >= -4 || value.lowest >= -9
    if fits, !rounded.isZero, rounded.leading <= 10 {
      appendDecimal(rounded)
    } else {
      let mantissa = value.rounded(digits: 6)
      appendDecimal(mantissa.shifted(by: -mantissa.leading))
      append(UInt8(ascii: "E"))
      append(UInt8(ascii: mantissa.leading < 0 ? "-" : "+"))
      append(mantissa.leading, width: 2)
    }
  }

  /// All digits, none that are not there.
  private mutating func appendDecimal(_ value: DecimalDigits) {
    if value.leading < 0 { append(digit: 0) }
    appendInteger(value, downTo: 0, isGrouped: false)
    guard value.lowest < 0 else { return }
    append(Self.decimalMark)
    for power in stride(from: -1, through: value.lowest, by: -1) {
      append(digit: value.digit(at: power))
    }
  }
}
