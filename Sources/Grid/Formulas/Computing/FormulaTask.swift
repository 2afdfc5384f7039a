internal import Vocabulary

/// A formula to be computed, read once.
struct FormulaTask {
  let place: FormulaPlace
  /// Nil where the text is no formula.
  let expression: FormulaExpression?
  let isArray: Bool
  /// Where the cell lies within the cells of an array formula.
  let row: Int
  let column: Int

  init(_ place: FormulaPlace, _ written: FormulaSource.Written) {
    self.place = place
    expression = FormulaExpression(written.text)
    isArray = written.array != nil
    row = max(place.address.row - (written.array?.topLeft.row ?? place.address.row), 0)
    column = max(place.address.column - (written.array?.topLeft.column ?? place.address.column), 0)
  }

  init(_ place: FormulaPlace, _ expression: FormulaExpression) {
    self.place = place
    self.expression = expression
    (isArray, row, column) = (false, 0, 0)
  }
}

/// Goes through the cells of an area, row by row.
struct AreaWalk {
  let sheet: Int
  private let range: CellRange
  private var row: Int
  private var column: Int

  init(_ sheet: Int, _ range: CellRange) {
    self.sheet = sheet
    self.range = range
    (row, column) = (range.topLeft.row, range.topLeft.column)
  }

  mutating func next() -> CellAddress? {
    guard row <= range.bottomRight.row else { return nil }
    let address = CellAddress(row: row, column: column)
    column += 1
    if column > range.bottomRight.column {
      column = range.topLeft.column
      row += 1
    }
    return address
  }
}
