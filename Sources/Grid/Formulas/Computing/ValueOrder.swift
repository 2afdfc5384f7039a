// How Excel compares: numbers come before texts, and texts before FALSE and TRUE. No text is
// converted: "5" is greater than 6.

extension FormulaValue {
  /// The outcome of an operator of level 0.
  func compared(
    _ sign: FormulaOperator, _ other: FormulaValue, _ doubt: inout FormulaDoubt
  ) throws(FormulaStop) -> Bool {
    switch sign {
    case .unequal: return try !equals(other, &doubt)
    case .less: return try isBelow(other, &doubt)
    case .greater: return try other.isBelow(self, &doubt)
    case .lessOrEqual: return try !other.isBelow(self, &doubt)
    case .greaterOrEqual: return try !isBelow(other, &doubt)
    default: return try equals(other, &doubt)
    }
  }

  func equals(
    _ other: FormulaValue, _ doubt: inout FormulaDoubt
  ) throws(FormulaStop) -> Bool {
    switch (filled(like: other), other.filled(like: self)) {
    case (.number(let left), .number(let right)): return doubt.areEqual(left, right)
    case (.text(let left), .text(let right)): return try PlainLetters.areEqual(left, right)
    case (.boolean(let left), .boolean(let right)): return left == right
    case (.blank, .blank): return true
    default: return false
    }
  }

  private func isBelow(
    _ other: FormulaValue, _ doubt: inout FormulaDoubt
  ) throws(FormulaStop) -> Bool {
    switch (filled(like: other), other.filled(like: self)) {
    case (.number(let left), .number(let right)):
      return !doubt.areEqual(left, right) && left < right
    case (.text(let left), .text(let right)):
      if try PlainLetters.areEqual(left, right) { return false }
      return try PlainLetters.isBefore(left, right)
    case (.boolean(let left), .boolean(let right)): return !left && right
    case (let left, let right): return left.rank < right.rank
    }
  }

  /// A blank is 0, the empty text or FALSE, whichever the other one is.
  private func filled(like other: FormulaValue) -> FormulaValue {
    guard self == .blank else { return self }
    return switch other {
    case .number: .number(0)
    case .text: .text("")
    case .boolean: .boolean(false)
    case .blank, .error: .blank
    }
  }

  private var rank: Int {
    switch self {
    case .blank, .error: 0
    case .number: 1
    case .text: 2
    case .boolean: 3
    }
  }
}
