internal import Vocabulary

extension CellRange {
  /// The cells that both have, nil where there are none.
  func intersection(_ other: CellRange) -> CellRange? {
    guard intersects(other),
      let first = CellAddress(
        row: max(topLeft.row, other.topLeft.row), column: max(topLeft.column, other.topLeft.column)),
      let last = CellAddress(
        row: min(bottomRight.row, other.bottomRight.row),
        column: min(bottomRight.column, other.bottomRight.column))
    else { return nil }
    return CellRange(first, last)
  }

  /// The smallest rectangle that holds both.
  func union(_ other: CellRange) -> CellRange {
    guard
      let first = CellAddress(
        row: min(topLeft.row, other.topLeft.row), column: min(topLeft.column, other.topLeft.column)),
      let last = CellAddress(
        row: max(bottomRight.row, other.bottomRight.row),
        column: max(bottomRight.column, other.bottomRight.column))
    else { return self }
    return CellRange(first, last)
  }

  /// As many rows and columns as the other, from the same first cell; cut at the sheet's edge.
  func resized(like other: CellRange) -> CellRange {
    let row = min(topLeft.row + other.rows.count - 1, SheetLimits.rows)
    let column = min(topLeft.column + other.columns.count - 1, SheetLimits.columns)
    guard let last = CellAddress(row: row, column: column) else { return self }
    return CellRange(topLeft, last)
  }
}
