// Numbers with an exponent: `0.00E+00`, and in steps of three `##0.0E+0`.

extension FormatSection {
  func appendScientific(_ value: DecimalDigits, to line: inout ShownLine) {
    // As many digits before the mark as there are positions for: the exponent is a multiple.
    let step = max(integerDigits, 1)
    func exponent(_ value: DecimalDigits) -> Int {
      guard !value.isZero else { return 0 }
      // Without a position before the mark the first digit stands behind it.
      guard integerDigits > 0 else { return value.leading + 1 }
      let (quotient, remainder) = value.leading.quotientAndRemainder(dividingBy: step)
      return (remainder < 0 ? quotient - 1 : quotient) * step
    }
    var power = exponent(value)
    var mantissa = value.shifted(by: -power).rounded(places: places)
    // 999.96 is 1.0E+3 when there is one place for it.
    let carried = exponent(mantissa)
    if carried > 0 {
      power += carried
      mantissa = value.shifted(by: -power).rounded(places: places)
    }

    if showsMinus, value.isNegative, !mantissa.isZero { line.append(UInt8(ascii: "-")) }
    let digits = DecimalDigits(UInt64(power.magnitude))
    for token in tokens {
      switch token {
      case .literal(let text): line.append(text)
      case .digit(let placeholder, let position):
        line.append(
          mantissa, placeholder, power: position, of: integerDigits, isGrouped: isGrouped)
      case .point: line.appendMark(after: mantissa, positions: integerDigits)
      case .exponent(let plus):
        line.append(UInt8(ascii: "E"))
        if power < 0 {
          line.append(UInt8(ascii: "-"))
        } else if plus {
          line.append(UInt8(ascii: "+"))
        }
      case .exponentDigit(let placeholder, let position):
        line.append(
          digits, placeholder, power: position, of: exponentDigits, showsZero: true)
      default: break
      }
    }
  }
}
