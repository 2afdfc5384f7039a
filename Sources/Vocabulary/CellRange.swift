/// A rectangle of cells, `A1:E9`; a single cell is the rectangle `A1`.
///
/// Whatever two corners it is made of, `topLeft` is above and to the left of `bottomRight`.
package struct CellRange: Hashable, Sendable {
  package let topLeft: CellAddress
  package let bottomRight: CellAddress

  /// The smallest rectangle that holds both cells.
  package init(_ one: CellAddress, _ other: CellAddress) {
    topLeft = CellAddress(
      trustedRow: UInt32(min(one.row, other.row)), column: UInt32(min(one.column, other.column)))
    bottomRight = CellAddress(
      trustedRow: UInt32(max(one.row, other.row)), column: UInt32(max(one.column, other.column)))
  }

  package init(_ cell: CellAddress) {
    topLeft = cell
    bottomRight = cell
  }

  /// Reads `A1:E9` or `A1`, in either case, with or without `$`, corners in any order.
  ///
  /// Nil for anything else, whole columns (`A:E`) and whole rows (`1:3`) among them.
  package init?(utf8 text: Span<UInt8>) {
    var colon = 0
    while colon < text.count, text[colon] != UInt8(ascii: ":") { colon += 1 }
    guard let first = CellAddress(utf8: text.extracting(..<colon)) else { return nil }
    guard colon < text.count else {
      self.init(first)
      return
    }
    guard let second = CellAddress(utf8: text.extracting((colon + 1)...)) else { return nil }
    self.init(first, second)
  }

  /// Reads `A1:E9` or `A1`; the contract of `init(utf8:)`.
  package init?(_ text: some StringProtocol) {
    let text = String(text)
    self.init(utf8: text.utf8.span)
  }

  package var rows: ClosedRange<Int> { topLeft.row...bottomRight.row }
  package var columns: ClosedRange<Int> { topLeft.column...bottomRight.column }

  package var isSingleCell: Bool { topLeft == bottomRight }

  /// How many cells the rectangle covers, at most 2^34.
  package var cellCount: Int { rows.count * columns.count }

  package func contains(_ cell: CellAddress) -> Bool {
    rows.contains(cell.row) && columns.contains(cell.column)
  }

  package func contains(_ other: CellRange) -> Bool {
    contains(other.topLeft) && contains(other.bottomRight)
  }

  package func intersects(_ other: CellRange) -> Bool {
    rows.overlaps(other.rows) && columns.overlaps(other.columns)
  }
}

extension CellRange: CustomStringConvertible {
  /// `A1:E9`, and `A1` for a single cell, as a workbook writes its merges and dimensions.
  package var description: String {
    isSingleCell ? topLeft.description : "\(topLeft):\(bottomRight)"
  }
}
