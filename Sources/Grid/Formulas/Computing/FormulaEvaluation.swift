internal import Vocabulary

/// Computes one formula in one cell, in one reading of what is in doubt.
///
/// Results of other formulas are taken from those that are known; where one is missing, the evaluation
/// stops and says which area it waits for. So no chain of formulas, however long, nests any calls.
struct FormulaEvaluation {
  let source: FormulaSource
  let known: FormulaResults
  let place: FormulaPlace
  var doubt: FormulaDoubt
  /// How many cells it has looked at.
  var cellsSeen = 0
  /// Whether areas are taken value by value: in array formulas, and in the arguments of `SUMPRODUCT`.
  var takesArrays: Bool
  let isArrayFormula: Bool
  /// The last step of the formula is a sum whose dust all programs drop.
  private var dropsDust = false
  private var nestedNames = 0

  init(
    _ source: FormulaSource, _ known: FormulaResults, at place: FormulaPlace,
    isArrayFormula: Bool, _ reading: FormulaDoubt.Reading
  ) {
    self.source = source
    self.known = known
    self.place = place
    doubt = FormulaDoubt(reading)
    takesArrays = isArrayFormula
    self.isArrayFormula = isArrayFormula
  }

  /// What the cell shows. `row` and `column` are its place within the cells of an array formula.
  mutating func result(
    of expression: FormulaExpression, row: Int = 0, column: Int = 0
  ) throws(FormulaStop) -> FormulaValue {
    do {
      dropsDust = true
      let operand = try operand(expression)
      let value =
        isArrayFormula
        ? try array(operand).spread(row, column) : try single(operand)
      if case .text(let text) = value, text.utf16.count > SheetLimits.charactersInCell {
        return .error(.value)
      }
      // A formula that names a blank cell gives 0.
      return value == .blank ? .number(0) : value
    } catch {
      guard case .fault(let fault) = error else { throw error }
      return .error(fault)
    }
  }

  mutating func operand(_ expression: FormulaExpression) throws(FormulaStop) -> FormulaOperand {
    let dropsDust = dropsDust
    self.dropsDust = false
    switch expression {
    case .value(let value): return .value(value)
    case .omitted: return .value(.blank)
    case .area(let area):
      guard let sheet = source.names.sheet(of: area, on: place.sheet) else { throw .notComputable }
      return .area(.init(sheet: sheet, range: area.range))
    case .name(let name, let sheet): return try meaning(of: name, sheet)
    case .chain(let first, let links): return try chain(first, links, dropsDust)
    case .negated(let inner):
      return try lifted([try operand(inner)]) { values, _ throws(FormulaStop) in
        .result(-(try values[0].number()))
      }
    case .percent(let inner):
      return try lifted([try operand(inner)]) { values, _ throws(FormulaStop) in
        .result(try values[0].number() / 100)
      }
    case .signed(let inner):
      return try lifted([try operand(inner)]) { values, _ throws(FormulaStop) in values[0] }
    case .call(let name, let arguments):
      guard let function = FormulaFunction.named(name), function.takes(arguments.count) else {
        throw .notComputable
      }
      return try call(function, arguments)
    case .uncomputed, .elsewhere: throw .notComputable
    }
  }

  private mutating func call(
    _ function: FormulaFunction, _ arguments: [FormulaExpression]
  ) throws(FormulaStop) -> FormulaOperand {
    do {
      switch function.rule {
      case .ofValues(let rule):
        var operands: [FormulaOperand] = []
        for argument in arguments { operands.append(try operand(argument)) }
        return try lifted(operands, rule)
      case .ofArguments(let rule):
        return try rule(&self, arguments)
      }
    } catch {
      // The error of a function is the function's value: `IFERROR` looks at it.
      guard case .fault(let fault) = error else { throw error }
      return .value(.error(fault))
    }
  }

  private mutating func chain(
    _ first: FormulaExpression, _ links: [FormulaExpression.Link], _ dropsDust: Bool
  ) throws(FormulaStop) -> FormulaOperand {
    var left = try operand(first)
    for (index, link) in links.enumerated() {
      let right = try operand(link.operand)
      let isLast = dropsDust && index == links.count - 1
      left = try lifted([left, right]) { values, doubt throws(FormulaStop) in
        try values[0].combined(link.sign, values[1], &doubt, dropsDust: isLast)
      }
    }
    return left
  }

  /// A name for cells or for a constant. What others mean depends on the cell that uses them.
  private mutating func meaning(
    of name: String, _ sheet: String?
  ) throws(FormulaStop) -> FormulaOperand {
    var home = place.sheet
    if let sheet {
      guard let index = source.names.sheet(sheet) else { throw .notComputable }
      home = index
    }
    guard let meaning = source.names.meaning(of: name, on: home),
      nestedNames < FormulaLimits.nestingOfNames
    else { throw .notComputable }
    switch meaning {
    case .value(let value): return .value(value)
    case .area(let area) where area.isAbsolute && area.sheet != nil: return try operand(meaning)
    case .name:
      nestedNames += 1
      defer { nestedNames -= 1 }
      return try operand(meaning)
    default: throw .notComputable
    }
  }
}
