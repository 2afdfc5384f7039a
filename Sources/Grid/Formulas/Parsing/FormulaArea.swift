package import Vocabulary

/// Cells as a formula names them: `D12`, `$A$1:$B$2`, `'Biểu mẫu 1'!A:A`.
package struct FormulaArea: Hashable, Sendable {
  /// Nil where the formula means its own sheet.
  package let sheet: String?
  package let range: CellRange
  /// Every part has its `$`: the area is the same wherever the formula stands.
  let isAbsolute: Bool

  init(sheet: String?, _ range: CellRange, isAbsolute: Bool = false) {
    self.sheet = sheet
    self.range = range
    self.isAbsolute = isAbsolute
  }

  /// A cell, or what two references make with a colon between: cells, whole columns or whole rows,
  /// in any order. Nil for anything else: `A1:B`, a column alone.
  init?(sheet: String?, _ first: WrittenReference, _ second: WrittenReference? = nil) {
    let other = second ?? first
    guard first.isCell && other.isCell || second != nil && first.makesWholeLines(with: other),
      let one = first.corner(or: .first), let far = other.corner(or: .last)
    else { return nil }
    self.init(
      sheet: sheet, CellRange(one, far),
      isAbsolute: first.isAbsolute && other.isAbsolute)
  }
}

extension WrittenReference {
  fileprivate var isAbsolute: Bool { column?.isRelative != true && row?.isRelative != true }

  /// The cell it names. What is not written, the row of a whole column, is that of an edge.
  fileprivate func corner(or edge: CellAddress) -> CellAddress? {
    CellAddress(row: row?.number ?? edge.row, column: column?.number ?? edge.column)
  }
}
