extension FormulaFunction {
  /// Functions that ask what a value is. They look at errors as at anything else.
  static let tests: [String: FormulaFunction] = [
    "ISBLANK": test { $0 == .blank },
    "ISNUMBER": test { if case .number = $0 { true } else { false } },
    "ISTEXT": test { if case .text = $0 { true } else { false } },
    "ISNONTEXT": test { if case .text = $0 { false } else { true } },
    "ISLOGICAL": test { if case .boolean = $0 { true } else { false } },
    "ISERROR": test { if case .error = $0 { true } else { false } },
    "ISNA": test { $0 == .error(.notAvailable) },
    "ISERR": test { value in
      if case .error(let error) = value { error != .notAvailable } else { false }
    },
    "N": single { value throws(FormulaStop) in
      switch value {
      case .number, .error: value
      case .boolean(let value): .number(value ? 1 : 0)
      case .blank, .text: .number(0)
      }
    },
    "T": single { value throws(FormulaStop) in
      switch value {
      case .text, .error: value
      case .blank, .number, .boolean: .text("")
      }
    },
  ]

  private static func test(
    _ holds: @escaping @Sendable (FormulaValue) -> Bool
  ) -> FormulaFunction {
    .values(1...1) { values, _ in .boolean(holds(values[0])) }
  }

  /// Functions that take the first cell of an area, wherever it lies. Only of one cell it is certain
  /// which is the first.
  private static func single(
    _ rule: @escaping @Sendable (FormulaValue) throws(FormulaStop) -> FormulaValue
  ) -> FormulaFunction {
    .arguments(1...1) { evaluation, arguments throws(FormulaStop) in
      let operand = try evaluation.operand(arguments[0])
      guard !operand.isMany else { throw .notComputable }
      return .value(try rule(try evaluation.single(operand)))
    }
  }
}
