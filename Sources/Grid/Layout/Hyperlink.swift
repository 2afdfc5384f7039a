package import Vocabulary

/// Where a click on cells leads to.
package struct Hyperlink: Hashable, Sendable {
  package let range: CellRange
  /// An address outside the workbook, as written.
  package var target: String?
  /// A place in the target, or in this workbook where there is none: `'Biểu mẫu 1'!A1`.
  package var location: String?
  package var tooltip: String?
  /// What the cell showed when the link was made.
  package var display: String?

  package init(_ range: CellRange) {
    self.range = range
  }
}
