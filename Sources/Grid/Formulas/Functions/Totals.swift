internal import Vocabulary

/// What becomes of many values.
enum FormulaTotal: Sendable {
  case sum, average, count, countAll, least, most, product

  func value(
    of items: [FormulaItem], _ doubt: inout FormulaDoubt
  ) throws(FormulaStop) -> FormulaValue {
    switch self {
    case .count: return .number(Double(try items.countOfNumbers()))
    case .countAll: return .number(Double(items.count))
    case .sum: return Self.sum(try items.numbers(), &doubt)
    case .average: return try Self.average(try items.numbers(), &doubt)
    case .least: return .number(try items.numbers().min() ?? 0)
    case .most: return .number(try items.numbers().max() ?? 0)
    case .product:
      let numbers = try items.numbers()
      return numbers.isEmpty ? .number(0) : .result(numbers.reduce(1, *))
    }
  }

  /// From first to last, as Excel adds. Others carry along what rounding loses, which shows where next
  /// to nothing is left.
  static func sum(_ numbers: [Double], _ doubt: inout FormulaDoubt) -> FormulaValue {
    let size = numbers.reduce(0) { $0 + $1.magnitude }
    return .result(doubt.settle(numbers.reduce(0, +), of: size))
  }

  static func average(
    _ numbers: [Double], _ doubt: inout FormulaDoubt
  ) throws(FormulaStop) -> FormulaValue {
    guard !numbers.isEmpty else { throw .fault(.divisionByZero) }
    return .result(try sum(numbers, &doubt).number() / Double(numbers.count))
  }
}

extension FormulaFunction {
  /// Functions of as many values as there are.
  static let totals: [String: FormulaFunction] = [
    "SUM": total(.sum),
    "AVERAGE": total(.average),
    "COUNT": total(.count),
    "COUNTA": total(.countAll),
    "MIN": total(.least),
    "MAX": total(.most),
    "PRODUCT": total(.product),
    "CONCAT": .arguments(1...mostArguments) { evaluation, arguments throws(FormulaStop) in
      let values = try evaluation.items(of: arguments).map(\.value)
      return .value(try FormulaValue.joined(values, &evaluation.doubt))
    },
    "COUNTBLANK": .arguments(1...1) { evaluation, arguments throws(FormulaStop) in
      guard case .area(let area) = try evaluation.operand(arguments[0]) else {
        throw .notComputable
      }
      // A formula that gives no letters leaves a blank cell to this function.
      let filled = try evaluation.cells(in: area).count { $0.value != .text("") }
      return .number(Double(area.range.cellCount - filled))
    },
    "SUMPRODUCT": .arguments(1...mostArguments) { evaluation, arguments throws(FormulaStop) in
      .value(try evaluation.sumOfProducts(arguments))
    },
    "SUBTOTAL": .arguments(2...mostArguments) { evaluation, arguments throws(FormulaStop) in
      .value(try evaluation.subtotal(arguments))
    },
  ]

  private static func total(_ total: FormulaTotal) -> FormulaFunction {
    .arguments(1...mostArguments) { evaluation, arguments throws(FormulaStop) in
      let items = try evaluation.items(of: arguments)
      return .value(try total.value(of: items, &evaluation.doubt))
    }
  }
}
