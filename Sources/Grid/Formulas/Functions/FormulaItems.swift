/// One of the values that a total is made of.
struct FormulaItem {
  let value: FormulaValue
  /// It stands in the formula or is computed there, not in a cell. A text is converted then.
  let isWritten: Bool
}

extension FormulaEvaluation {
  /// All values of all arguments. Blank cells are left out.
  mutating func items(of arguments: [FormulaExpression]) throws(FormulaStop) -> [FormulaItem] {
    var items: [FormulaItem] = []
    for argument in arguments {
      // `COUNT(A1,)`: not all programs count what is not there.
      if case .omitted = argument { throw .notComputable }
      switch try operand(argument) {
      case .value(let value):
        items.append(FormulaItem(value: value == .blank ? .number(0) : value, isWritten: true))
      case .area(let area):
        for cell in try cells(in: area) {
          items.append(FormulaItem(value: cell.value, isWritten: false))
        }
      case .array(let array):
        for value in array.values where value != .blank {
          items.append(FormulaItem(value: value, isWritten: false))
        }
      }
    }
    return items
  }

  /// What a rule gives, its fault being a value.
  mutating func fault(
    _ rule: (inout FormulaEvaluation) throws(FormulaStop) -> FormulaValue
  ) throws(FormulaStop) -> FormulaValue {
    do {
      return try rule(&self)
    } catch {
      guard case .fault(let fault) = error else { throw error }
      return .error(fault)
    }
  }
}

extension [FormulaItem] {
  /// Those that are numbers. Of cells only these count; what is written is converted. The first error
  /// is the error of the whole.
  func numbers() throws(FormulaStop) -> [Double] {
    var numbers: [Double] = []
    for item in self {
      switch item.value {
      case .number(let number): numbers.append(number)
      case .error(let error): throw .fault(error)
      case .blank, .text, .boolean:
        if item.isWritten { numbers.append(try item.value.number()) }
      }
    }
    return numbers
  }

  /// How many are numbers. Errors are none.
  func countOfNumbers() throws(FormulaStop) -> Int {
    var count = 0
    for item in self {
      switch item.value {
      case .number: count += 1
      case .boolean: count += item.isWritten ? 1 : 0
      case .blank, .error: break
      case .text(let text):
        guard item.isWritten else { continue }
        switch TypedNumber(text) {
        case .number: count += 1
        case .none: break
        case .unsure: throw .notComputable
        }
      }
    }
    return count
  }
}
