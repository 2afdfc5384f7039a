internal import Vocabulary

extension FormulaFunction {
  /// Totals of those cells whose neighbours are as wanted.
  static let conditionals: [String: FormulaFunction] = [
    "COUNTIF": .arguments(2...2) { evaluation, arguments throws(FormulaStop) in
      .number(Double(try evaluation.count(try evaluation.conditions(in: arguments))))
    },
    "COUNTIFS": .arguments(2...mostArguments) { evaluation, arguments throws(FormulaStop) in
      .number(Double(try evaluation.count(try evaluation.conditions(in: arguments))))
    },
    "SUMIF": conditional(.sum, totalFirst: false),
    "AVERAGEIF": conditional(.average, totalFirst: false),
    "SUMIFS": conditional(.sum, totalFirst: true),
    "AVERAGEIFS": conditional(.average, totalFirst: true),
  ]

  /// `SUMIF(A:A,"x",B:B)` has the area to be added last, or none; `SUMIFS(B:B,A:A,"x")` first.
  private static func conditional(_ total: FormulaTotal, totalFirst: Bool) -> FormulaFunction {
    .arguments(totalFirst ? 3...mostArguments : 2...3) {
      evaluation, arguments throws(FormulaStop) in
      var pairs = arguments
      let added: FormulaExpression
      if totalFirst {
        added = pairs.removeFirst()
      } else {
        added = pairs.count > 2 ? pairs.removeLast() : pairs[0]
      }
      let conditions = try evaluation.conditions(in: pairs)
      guard var area = try evaluation.area(added), let first = conditions.first else {
        throw .notComputable
      }
      // `SUMIF` takes the first cell of the area, and as many as there are conditions to meet.
      if !totalFirst {
        area = .init(sheet: area.sheet, range: area.range.resized(like: first.area.range))
      }
      let items = try evaluation.items(in: area, where: conditions)
      return .value(try total.value(of: items, &evaluation.doubt))
    }
  }
}

/// An area and what is wanted in it.
private struct FormulaCondition {
  let area: FormulaOperand.Area
  let criterion: FormulaCriterion

  /// What the cells of the area hold, by their place in it.
  var cells: [Place: FormulaValue] = [:]

  struct Place: Hashable {
    let row: Int
    let column: Int
  }
}

extension FormulaEvaluation {
  /// Nil for values and arrays.
  mutating func area(
    _ expression: FormulaExpression
  ) throws(FormulaStop) -> FormulaOperand.Area? {
    guard case .area(let area) = try operand(expression) else { return nil }
    return area
  }

  /// Of arguments in pairs. All areas are to be of one size.
  fileprivate mutating func conditions(
    in arguments: [FormulaExpression]
  ) throws(FormulaStop) -> [FormulaCondition] {
    guard arguments.count.isMultiple(of: 2) else { throw .notComputable }
    var conditions: [FormulaCondition] = []
    for index in stride(from: 0, to: arguments.count, by: 2) {
      guard let area = try area(arguments[index]) else { throw .notComputable }
      if case .omitted = arguments[index + 1] { throw .notComputable }
      let criterion = try FormulaCriterion(try single(arguments[index + 1]))
      var condition = FormulaCondition(area: area, criterion: criterion)
      for cell in try cells(in: area) {
        condition.cells[.init(row: cell.row, column: cell.column)] = cell.value
      }
      if let first = conditions.first, !first.area.range.hasSize(of: area.range) {
        throw .fault(.value)
      }
      conditions.append(condition)
    }
    return conditions
  }

  /// How many places meet all conditions, those without any cell among them.
  fileprivate mutating func count(_ conditions: [FormulaCondition]) throws(FormulaStop) -> Int {
    guard let size = conditions.first?.area.range.cellCount else { return 0 }
    let filled = conditions.reduce(into: Set()) { $0.formUnion($1.cells.keys) }
    var count = 0
    for place in filled where try isMet(conditions, at: place) { count += 1 }
    for condition in conditions
    where try !condition.criterion.matches(.blank, &doubt) { return count }
    return count + size - filled.count
  }

  /// What is to be added where all conditions are met.
  fileprivate mutating func items(
    in area: FormulaOperand.Area, where conditions: [FormulaCondition]
  ) throws(FormulaStop) -> [FormulaItem] {
    guard conditions.allSatisfy({ $0.area.range.hasSize(of: area.range) }) else {
      throw .fault(.value)
    }
    var items: [FormulaItem] = []
    for cell in try cells(in: area)
    where try isMet(conditions, at: .init(row: cell.row, column: cell.column)) {
      items.append(FormulaItem(value: cell.value, isWritten: false))
    }
    return items
  }

  private mutating func isMet(
    _ conditions: [FormulaCondition], at place: FormulaCondition.Place
  ) throws(FormulaStop) -> Bool {
    for condition in conditions
    where try !condition.criterion.matches(condition.cells[place] ?? .blank, &doubt) {
      return false
    }
    return true
  }
}

extension CellRange {
  fileprivate func hasSize(of other: CellRange) -> Bool {
    rows.count == other.rows.count && columns.count == other.columns.count
  }
}
