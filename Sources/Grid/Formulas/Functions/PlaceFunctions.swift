internal import Vocabulary

extension FormulaFunction {
  /// Functions that ask where cells lie, not what they hold.
  static let places: [String: FormulaFunction] = [
    "ROW": .arguments(0...1) { evaluation, arguments throws(FormulaStop) in
      guard let range = try evaluation.range(arguments.first) else { throw .notComputable }
      return try numbers(range.rows, down: true, all: evaluation.takesArrays)
    },
    "COLUMN": .arguments(0...1) { evaluation, arguments throws(FormulaStop) in
      guard let range = try evaluation.range(arguments.first) else { throw .notComputable }
      return try numbers(range.columns, down: false, all: evaluation.takesArrays)
    },
    "ROWS": .arguments(1...1) { evaluation, arguments throws(FormulaStop) in
      guard let area = try evaluation.area(arguments[0]) else { throw .notComputable }
      return .number(Double(area.range.rows.count))
    },
    "COLUMNS": .arguments(1...1) { evaluation, arguments throws(FormulaStop) in
      guard let area = try evaluation.area(arguments[0]) else { throw .notComputable }
      return .number(Double(area.range.columns.count))
    },
    // How files write the `@` of `@A1:A9`.
    "SINGLE": .arguments(1...1) { evaluation, arguments throws(FormulaStop) in
      .value(try evaluation.single(try evaluation.operand(arguments[0])))
    },
  ]

  private static func numbers(
    _ lines: ClosedRange<Int>, down: Bool, all: Bool
  ) throws(FormulaStop) -> FormulaOperand {
    guard all, lines.count > 1 else { return .number(Double(lines.lowerBound)) }
    var array = try FormulaArray(rows: down ? lines.count : 1, columns: down ? 1 : lines.count)
    for (index, line) in lines.enumerated() {
      array[down ? index : 0, down ? 0 : index] = .number(Double(line))
    }
    return .array(array)
  }
}

extension FormulaEvaluation {
  /// The cells of an argument, or the formula's own cell without one. Nil for anything else; in an
  /// array formula, which of its cells is meant is not certain.
  fileprivate mutating func range(
    _ argument: FormulaExpression?
  ) throws(FormulaStop) -> CellRange? {
    guard let argument else { return isArrayFormula ? nil : CellRange(place.address) }
    return try area(argument)?.range
  }
}
