internal import Vocabulary

// What the operators make of two values.

extension FormulaValue {
  /// `dropsDust` where it is the last step of a formula, in which dust is nothing to Excel either.
  func combined(
    _ sign: FormulaOperator, _ other: FormulaValue, _ doubt: inout FormulaDoubt,
    dropsDust: Bool = false
  ) throws(FormulaStop) -> FormulaValue {
    // The error of the left operand comes first.
    for case .error(let error) in [self, other] { throw .fault(error) }
    switch sign {
    case .equal, .unequal, .less, .lessOrEqual, .greater, .greaterOrEqual:
      return .boolean(try compared(sign, other, &doubt))
    case .joined: return try Self.joined([self, other], &doubt)
    case .plus, .minus:
      let (left, right) = (try number(), try other.number())
      let sum = sign == .plus ? left + right : left - right
      let size = max(left.magnitude, right.magnitude)
      if dropsDust, sum.magnitude <= size * FormulaDoubt.dust { return .number(0) }
      return .result(doubt.settle(sum, of: size))
    case .times: return .result(try number() * other.number())
    case .divided:
      let (left, right) = (try number(), try other.number())
      guard right != 0 else { throw .fault(.divisionByZero) }
      return .result(left / right)
    case .power: return try Self.power(try number(), try other.number())
    }
  }

  static func power(_ base: Double, _ exponent: Double) throws(FormulaStop) -> FormulaValue {
    if exponent == 0.5 {
      guard base >= 0 else { throw .fault(.number) }
      return .result(base.squareRoot())
    }
    // Roots of other kinds differ in their last digits from program to program.
    guard let whole = Int(exactly: exponent), whole.magnitude <= Double.largestExponent else {
      throw .notComputable
    }
    guard base != 0 || whole != 0 else { throw .fault(.number) }
    guard base != 0 || whole > 0 else { throw .fault(.divisionByZero) }
    return .result(base.power(whole))
  }

  /// Texts one after the other; more than a cell takes is an error.
  static func joined(
    _ values: [FormulaValue], _ doubt: inout FormulaDoubt
  ) throws(FormulaStop) -> FormulaValue {
    var text = ""
    var size = 0
    for value in values {
      let piece = try value.text(&doubt)
      size += piece.utf16.count
      guard size <= SheetLimits.charactersInCell else { throw .fault(.value) }
      text += piece
    }
    return .text(text)
  }
}
