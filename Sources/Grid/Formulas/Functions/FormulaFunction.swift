/// A function that is computed as Excel does it.
struct FormulaFunction: Sendable {
  /// Makes one value of single values; the result may be in doubt. What it throws as a fault is its
  /// value.
  typealias ValueRule =
    @Sendable ([FormulaValue], inout FormulaDoubt) throws(FormulaStop) -> FormulaValue
  /// Looks at its arguments by itself: at areas, and at those alone that it needs.
  typealias ArgumentRule =
    @Sendable (inout FormulaEvaluation, [FormulaExpression]) throws(FormulaStop) -> FormulaOperand

  enum Rule: Sendable {
    case ofValues(ValueRule)
    case ofArguments(ArgumentRule)
  }

  /// How many it may have.
  private let counts: ClosedRange<Int>
  let rule: Rule

  /// Excel takes as many.
  static let mostArguments = 255

  static func values(_ counts: ClosedRange<Int>, _ rule: @escaping ValueRule) -> FormulaFunction {
    FormulaFunction(counts: counts, rule: .ofValues(rule))
  }

  static func arguments(
    _ counts: ClosedRange<Int>, _ rule: @escaping ArgumentRule
  ) -> FormulaFunction {
    FormulaFunction(counts: counts, rule: .ofArguments(rule))
  }

  func takes(_ count: Int) -> Bool { counts.contains(count) }

  /// By its name in capitals; nil for all that are not computed here.
  static func named(_ name: String) -> FormulaFunction? { all[name] }

  /// Those that are computed here.
  static var names: [String] { Array(all.keys) }

  private static let all = [
    numbers, texts, letters, tests, choices, totals, conditionals, lookups, places,
  ].reduce(into: [:]) { all, family in all.merge(family) { first, _ in first } }
}
