internal import Vocabulary

extension FormulaFunction {
  /// Functions that find a cell. Of those that search, only the exact search is computed: the other
  /// one trusts that the cells are in order.
  static let lookups: [String: FormulaFunction] = [
    "INDEX": .arguments(2...3) { evaluation, arguments throws(FormulaStop) in
      try evaluation.cell(arguments)
    },
    "MATCH": .arguments(3...3) { evaluation, arguments throws(FormulaStop) in
      guard case .number(0) = try evaluation.single(arguments[2]),
        let area = try evaluation.area(arguments[1])
      else { throw .notComputable }
      guard area.range.rows.count == 1 || area.range.columns.count == 1 else {
        throw .fault(.notAvailable)
      }
      return .number(Double(try evaluation.position(of: arguments[0], in: area) + 1))
    },
    "VLOOKUP": .arguments(4...4) { evaluation, arguments throws(FormulaStop) in
      try evaluation.lookUp(arguments, alongRows: true)
    },
    "HLOOKUP": .arguments(4...4) { evaluation, arguments throws(FormulaStop) in
      try evaluation.lookUp(arguments, alongRows: false)
    },
  ]
}

extension FormulaEvaluation {
  /// `INDEX`: a cell of an area, or with 0 a whole row or column of it.
  fileprivate mutating func cell(
    _ arguments: [FormulaExpression]
  ) throws(FormulaStop) -> FormulaOperand {
    guard let area = try area(arguments[0]) else { throw .notComputable }
    let range = area.range
    var row = try single(arguments[1]).integer()
    var column = arguments.count > 2 ? try single(arguments[2]).integer() : 0
    // In a single row one number counts the columns.
    if arguments.count == 2 {
      if range.rows.count == 1 {
        (row, column) = (1, row)
      } else if range.columns.count > 1 {
        throw .fault(.reference)
      }
    }
    guard row >= 0, column >= 0 else { throw .fault(.value) }
    guard row <= range.rows.count, column <= range.columns.count else { throw .fault(.reference) }
    let rows = row == 0 ? range.rows : range.topLeft.row + row - 1...range.topLeft.row + row - 1
    let columns =
      column == 0
      ? range.columns : range.topLeft.column + column - 1...range.topLeft.column + column - 1
    guard let first = CellAddress(row: rows.lowerBound, column: columns.lowerBound),
      let last = CellAddress(row: rows.upperBound, column: columns.upperBound)
    else { throw .fault(.reference) }
    return .area(.init(sheet: area.sheet, range: CellRange(first, last)))
  }

  /// `VLOOKUP` and `HLOOKUP`.
  fileprivate mutating func lookUp(
    _ arguments: [FormulaExpression], alongRows: Bool
  ) throws(FormulaStop) -> FormulaOperand {
    guard try !single(arguments[3]).boolean(), let area = try area(arguments[1]) else {
      throw .notComputable
    }
    let range = area.range
    let number = try single(arguments[2]).integer()
    guard number >= 1 else { throw .fault(.value) }
    guard number <= (alongRows ? range.columns.count : range.rows.count) else {
      throw .fault(.reference)
    }
    let edge =
      alongRows
      ? CellAddress(row: range.bottomRight.row, column: range.topLeft.column)
      : CellAddress(row: range.topLeft.row, column: range.bottomRight.column)
    guard let edge else { throw .fault(.reference) }
    let searched = FormulaOperand.Area(
      sheet: area.sheet, range: CellRange(range.topLeft, edge))
    let position = try position(of: arguments[0], in: searched)
    guard
      let found = range.topLeft.moved(
        rows: alongRows ? position : number - 1, columns: alongRows ? number - 1 : position)
    else { throw .fault(.reference) }
    return .area(.init(sheet: area.sheet, range: CellRange(found)))
  }

  /// The first cell that holds what is looked for, counted from 0. Numbers are no texts here, and no
  /// blank cell is found.
  fileprivate mutating func position(
    of expression: FormulaExpression, in area: FormulaOperand.Area
  ) throws(FormulaStop) -> Int {
    let wanted = try single(expression)
    var pattern: WildcardPattern?
    switch wanted {
    case .error(let error): throw .fault(error)
    // What programs find for nothing differs.
    case .blank, .text(""): throw .notComputable
    case .text(let text): pattern = try WildcardPattern(text)
    case .number, .boolean: break
    }
    for cell in try cells(in: area) {
      let isFound: Bool
      switch (pattern, cell.value) {
      case (let pattern?, .text(let text)): isFound = try pattern.matches(text)
      case (nil, .number), (nil, .boolean): isFound = try wanted.equals(cell.value, &doubt)
      default: isFound = false
      }
      if isFound { return area.range.rows.count > 1 ? cell.row : cell.column }
    }
    throw .fault(.notAvailable)
  }
}
