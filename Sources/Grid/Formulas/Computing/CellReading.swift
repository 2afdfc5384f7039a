internal import Vocabulary

// Reading cells.

extension FormulaEvaluation {
  /// The cells of an area that hold something, in reading order, with their place in it.
  mutating func cells(
    in area: FormulaOperand.Area
  ) throws(FormulaStop) -> [(row: Int, column: Int, value: FormulaValue)] {
    guard let range = source.extent(area.sheet)?.intersection(area.range) else { return [] }
    var found: [(row: Int, column: Int, value: FormulaValue)] = []
    for row in range.rows {
      for column in range.columns {
        guard let address = CellAddress(row: row, column: column) else { continue }
        let value = try value(FormulaPlace(sheet: area.sheet, address), within: range)
        guard value != .blank else { continue }
        found.append(
          (row - area.range.topLeft.row, column - area.range.topLeft.column, value))
      }
    }
    return found
  }

  /// A single cell.
  mutating func value(
    at address: CellAddress, on sheet: Int
  ) throws(FormulaStop) -> FormulaValue {
    guard let extent = source.extent(sheet), extent.contains(address) else { return .blank }
    return try value(FormulaPlace(sheet: sheet, address), within: CellRange(address))
  }

  private mutating func value(
    _ place: FormulaPlace, within range: CellRange
  ) throws(FormulaStop) -> FormulaValue {
    cellsSeen += 1
    guard cellsSeen <= FormulaLimits.cellsInFormula else { throw .notComputable }
    switch source.content(place) {
    case .value(let value): return value
    case .unknown: throw .notComputable
    case .formula(let written):
      if let saved = written.saved { return saved }
      switch known.state(of: place) {
      case .done(let value?): return value
      // Also a formula that needs its own result.
      case .done(nil), .begun: throw .notComputable
      case .untouched: throw .waiting(sheet: place.sheet, range)
      }
    }
  }
}
