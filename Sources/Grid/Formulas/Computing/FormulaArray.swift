/// Values in rows and columns, as array formulas and `SUMPRODUCT` compute with them.
struct FormulaArray {
  let rows: Int
  let columns: Int
  /// Row by row.
  private(set) var values: [FormulaValue]

  /// All blank. Stops where it would be too large.
  init(rows: Int, columns: Int) throws(FormulaStop) {
    guard rows > 0, columns > 0, columns <= FormulaLimits.valuesInArray / rows else {
      throw .notComputable
    }
    (self.rows, self.columns) = (rows, columns)
    values = Array(repeating: .blank, count: rows * columns)
  }

  /// Row and column count from 0 and are to be within the array.
  subscript(row: Int, column: Int) -> FormulaValue {
    get { values[row * columns + column] }
    set { values[row * columns + column] = newValue }
  }

  /// The value that meets others of a larger array: a single row or column is as good as many of it.
  /// Beyond that there is nothing.
  func spread(_ row: Int, _ column: Int) -> FormulaValue {
    let (row, column) = (rows == 1 ? 0 : row, columns == 1 ? 0 : column)
    guard row < rows, column < columns else { return .error(.notAvailable) }
    return self[row, column]
  }
}
