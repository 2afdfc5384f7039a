package import Vocabulary

/// Where a value comes from.
package struct Origin: Hashable, Sendable {
  package let file: String
  /// Nil where the value never stood on a sheet.
  package let sheet: String?
  /// Nil where the sheet has no cell for it.
  package let cell: CellAddress?

  package init(file: String, sheet: String? = nil, cell: CellAddress? = nil) {
    self.file = file
    self.sheet = sheet
    self.cell = cell
  }
}
