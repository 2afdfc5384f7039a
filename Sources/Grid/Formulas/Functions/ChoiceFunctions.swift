extension FormulaFunction {
  /// Functions that choose among their arguments or join conditions.
  static let choices: [String: FormulaFunction] = [
    "IF": .arguments(2...3) { evaluation, arguments throws(FormulaStop) in
      try evaluation.choice(arguments)
    },
    "IFERROR": .arguments(2...2) { evaluation, arguments throws(FormulaStop) in
      try evaluation.replacement(arguments) { if case .error = $0 { true } else { false } }
    },
    "IFNA": .arguments(2...2) { evaluation, arguments throws(FormulaStop) in
      try evaluation.replacement(arguments) { $0 == .error(.notAvailable) }
    },
    "CHOOSE": .arguments(2...mostArguments) { evaluation, arguments throws(FormulaStop) in
      let number = try evaluation.single(arguments[0]).integer()
      guard number >= 1, number < arguments.count else { throw .fault(.value) }
      return try evaluation.operand(arguments[number])
    },
    "AND": .arguments(1...mostArguments) { evaluation, arguments throws(FormulaStop) in
      .value(.boolean(try evaluation.conditions(arguments).allSatisfy { $0 }))
    },
    "OR": .arguments(1...mostArguments) { evaluation, arguments throws(FormulaStop) in
      .value(.boolean(try evaluation.conditions(arguments).contains(true)))
    },
    "NOT": .values(1...1) { values, _ throws(FormulaStop) in
      .boolean(!(try values[0].boolean()))
    },
    "TRUE": .values(0...0) { _, _ in .boolean(true) },
    "FALSE": .values(0...0) { _, _ in .boolean(false) },
    "NA": .values(0...0) { _, _ in .error(.notAvailable) },
  ]
}

extension FormulaEvaluation {
  /// `IF`: what is not chosen is not looked at.
  fileprivate mutating func choice(
    _ arguments: [FormulaExpression]
  ) throws(FormulaStop) -> FormulaOperand {
    let condition = try operand(arguments[0])
    if takesArrays, condition.isMany {
      // Within `SUMPRODUCT`, Excel takes one value only, and others take all.
      guard isArrayFormula else { throw .notComputable }
      let yes = try operand(arguments[1])
      let no = arguments.count > 2 ? try operand(arguments[2]) : .value(.boolean(false))
      return try lifted([condition, yes, no]) { values, _ throws(FormulaStop) in
        try values[0].boolean() ? values[1] : values[2]
      }
    }
    if try single(condition).boolean() { return try operand(arguments[1]) }
    return arguments.count > 2 ? try operand(arguments[2]) : .value(.boolean(false))
  }

  /// The first argument, or the second where the first is an error of this kind.
  fileprivate mutating func replacement(
    _ arguments: [FormulaExpression], _ isReplaced: @Sendable (FormulaValue) -> Bool
  ) throws(FormulaStop) -> FormulaOperand {
    let first = try operand(arguments[0])
    guard !(takesArrays && first.isMany) else { throw .notComputable }
    let value = try fault { evaluation throws(FormulaStop) in try evaluation.single(first) }
    return isReplaced(value) ? try operand(arguments[1]) : .value(value)
  }

  /// The conditions of `AND` and `OR`. Texts in cells are passed over.
  fileprivate mutating func conditions(
    _ arguments: [FormulaExpression]
  ) throws(FormulaStop) -> [Bool] {
    var conditions: [Bool] = []
    for item in try items(of: arguments) {
      if case .text = item.value, !item.isWritten { continue }
      conditions.append(try item.value.boolean())
    }
    guard !conditions.isEmpty else { throw .fault(.value) }
    return conditions
  }
}
