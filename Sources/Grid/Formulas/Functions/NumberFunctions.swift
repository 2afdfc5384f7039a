extension FormulaFunction {
  /// Functions of numbers.
  static let numbers: [String: FormulaFunction] = [
    "ABS": .values(1...1) { values, _ throws(FormulaStop) in
      .result(try values[0].number().magnitude)
    },
    "SIGN": .values(1...1) { values, _ throws(FormulaStop) in
      let number = try values[0].number()
      return .number(number == 0 ? 0 : number < 0 ? -1 : 1)
    },
    "SQRT": .values(1...1) { values, _ throws(FormulaStop) in
      try FormulaValue.power(try values[0].number(), 0.5)
    },
    "POWER": .values(2...2) { values, _ throws(FormulaStop) in
      try FormulaValue.power(try values[0].number(), try values[1].number())
    },
    "PI": .values(0...0) { _, _ in .number(.pi) },
    "INT": .values(1...1) { values, doubt throws(FormulaStop) in
      .result(doubt.floor(try values[0].number()))
    },
    "TRUNC": .values(1...2) { values, doubt throws(FormulaStop) in
      try cut(values, up: false, &doubt)
    },
    "ROUNDDOWN": .values(2...2) { values, doubt throws(FormulaStop) in
      try cut(values, up: false, &doubt)
    },
    "ROUNDUP": .values(2...2) { values, doubt throws(FormulaStop) in
      try cut(values, up: true, &doubt)
    },
    "ROUND": .values(2...2) { values, _ throws(FormulaStop) in
      .result(try values[0].number().rounded(places: try values[1].places()))
    },
    "MOD": .values(2...2) { values, doubt throws(FormulaStop) in
      try remainder(try values[0].number(), try values[1].number(), &doubt)
    },
  ]

  private static func cut(
    _ values: [FormulaValue], up: Bool, _ doubt: inout FormulaDoubt
  ) throws(FormulaStop) -> FormulaValue {
    let number = try values[0].number()
    return .result(
      doubt.cut(number, places: values.count > 1 ? try values[1].places() : 0, up: up))
  }

  /// Old programs refuse a quotient beyond.
  private static let largestQuotient = 134_217_728.0

  /// With the sign of the divisor.
  private static func remainder(
    _ number: Double, _ divisor: Double, _ doubt: inout FormulaDoubt
  ) throws(FormulaStop) -> FormulaValue {
    guard divisor != 0 else { throw .fault(.divisionByZero) }
    guard (number / divisor).magnitude < largestQuotient else { throw .notComputable }
    if number.isWhole, divisor.isWhole {
      let rest = number.truncatingRemainder(dividingBy: divisor)
      return .result(rest != 0 && (rest < 0) != (divisor < 0) ? rest + divisor : rest)
    }
    let whole = divisor * doubt.floor(number / divisor)
    return .result(doubt.settle(number - whole, of: number.magnitude))
  }
}

extension FormulaValue {
  /// How many places to round to; more or less than these change nothing.
  fileprivate func places() throws(FormulaStop) -> Int {
    let number = try number()
    return number.magnitude < 400 ? try integer() : number < 0 ? -400 : 400
  }
}

extension Double {
  /// Whether it is a whole number, and one of those that are all doubles.
  fileprivate var isWhole: Bool { self == rounded() && magnitude < 0x1p53 }
}
