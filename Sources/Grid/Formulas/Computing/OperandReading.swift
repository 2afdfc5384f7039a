internal import Vocabulary

// From areas and arrays to values.

extension FormulaEvaluation {
  /// One value. Of an area it is the cell in the row or in the column of the formula's own cell, of an
  /// array the first.
  mutating func single(_ operand: FormulaOperand) throws(FormulaStop) -> FormulaValue {
    switch operand {
    case .value(let value): return value
    case .array(let array): return array[0, 0]
    case .area(let area):
      let range = area.range
      if range.isSingleCell { return try value(at: range.topLeft, on: area.sheet) }
      let (row, column): (Int, Int)
      if range.columns.count == 1, range.rows.contains(place.address.row) {
        (row, column) = (place.address.row, range.topLeft.column)
      } else if range.rows.count == 1, range.columns.contains(place.address.column) {
        (row, column) = (range.topLeft.row, place.address.column)
      } else {
        throw .fault(.value)
      }
      guard let address = CellAddress(row: row, column: column) else { throw .fault(.value) }
      return try value(at: address, on: area.sheet)
    }
  }

  /// The value of an argument of which one value is asked for. Which one of many a function takes in
  /// an array formula is not the same everywhere.
  mutating func single(_ expression: FormulaExpression) throws(FormulaStop) -> FormulaValue {
    let operand = try operand(expression)
    if takesArrays, operand.isMany { throw .notComputable }
    return try single(operand)
  }

  mutating func array(_ operand: FormulaOperand) throws(FormulaStop) -> FormulaArray {
    switch operand {
    case .array(let array): return array
    case .value(let value):
      var array = try FormulaArray(rows: 1, columns: 1)
      array[0, 0] = value
      return array
    case .area(let area):
      var array = try FormulaArray(
        rows: area.range.rows.count, columns: area.range.columns.count)
      for cell in try cells(in: area) { array[cell.row, cell.column] = cell.value }
      return array
    }
  }

  /// What a rule for single values gives. Where arrays are taken, it is carried out for each of the
  /// values that meet each other.
  mutating func lifted(
    _ operands: [FormulaOperand], _ rule: FormulaFunction.ValueRule
  ) throws(FormulaStop) -> FormulaOperand {
    guard takesArrays, operands.contains(where: \.isMany) else {
      var values: [FormulaValue] = []
      for operand in operands { values.append(try single(operand)) }
      return .value(try Self.value(rule, values, &doubt))
    }
    var arrays: [FormulaArray] = []
    for operand in operands { arrays.append(try array(operand)) }
    var result = try FormulaArray(
      rows: arrays.map(\.rows).max() ?? 1, columns: arrays.map(\.columns).max() ?? 1)
    for row in 0..<result.rows {
      for column in 0..<result.columns {
        let values = arrays.map { $0.spread(row, column) }
        result[row, column] = try Self.value(rule, values, &doubt)
      }
    }
    return .array(result)
  }

  private static func value(
    _ rule: FormulaFunction.ValueRule, _ values: [FormulaValue], _ doubt: inout FormulaDoubt
  ) throws(FormulaStop) -> FormulaValue {
    do {
      return try rule(values, &doubt)
    } catch {
      guard case .fault(let fault) = error else { throw error }
      return .error(fault)
    }
  }
}

extension FormulaOperand {
  /// Whether it is more than one value.
  var isMany: Bool {
    switch self {
    case .value: false
    case .area(let area): !area.range.isSingleCell
    case .array(let array): array.values.count > 1
    }
  }
}
