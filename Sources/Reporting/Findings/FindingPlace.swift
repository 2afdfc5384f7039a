package import Vocabulary

/// What a finding is about, as far as it is about anything smaller than the file.
package struct FindingPlace: Hashable, Sendable {
  package var table: Int?
  /// From 1, in its table.
  package var row: Int?
  package var sheet: String?
  package var cell: CellAddress?

  package init(
    table: Int? = nil, row: Int? = nil, sheet: String? = nil, cell: CellAddress? = nil
  ) {
    self.table = table
    self.row = row
    self.sheet = sheet
    self.cell = cell
  }

  package static let wholeFile = FindingPlace()
}

extension FindingPlace: Comparable {
  /// By table, row, sheet and cell; what is about the whole comes before what is about a part.
  package static func < (left: Self, right: Self) -> Bool {
    // One after the other: most differ in the first two.
    if left.table ?? 0 != right.table ?? 0 { return left.table ?? 0 < right.table ?? 0 }
    if left.row ?? 0 != right.row ?? 0 { return left.row ?? 0 < right.row ?? 0 }
    return (left.sheet ?? "", left.cellOrder) < (right.sheet ?? "", right.cellOrder)
  }

  private var cellOrder: Int {
    cell.map { $0.row * (SheetLimits.columns + 1) + $0.column } ?? 0
  }
}
