package import Vocabulary

/// A cell of a workbook.
package struct FormulaPlace: Hashable, Sendable {
  /// Position among the sheets that are handed in.
  package let sheet: Int
  package let address: CellAddress

  package init(sheet: Int, _ address: CellAddress) {
    self.sheet = sheet
    self.address = address
  }
}

extension FormulaPlace: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    left.sheet == right.sheet ? left.address < right.address : left.sheet < right.sheet
  }
}
