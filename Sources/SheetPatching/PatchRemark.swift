package import Vocabulary

/// Something that a person has to know about changes that were made.
package struct PatchRemark: Hashable, Sendable {
  package let file: String
  package let sheet: String?
  package let cell: CellAddress?
  package let reason: Reason

  package enum Reason: Hashable, Sendable {
    /// The cell is covered by a merged area; what was meant for it stands in the area's upper left
    /// cell, where it is seen.
    case movedInMergedArea(to: CellAddress)
    /// Somebody has signed the file; programs will say that it was changed since.
    case signatureBroken
    /// The heading of a table's column was changed, so its name is another one.
    case columnRenamed(table: String, from: String)
    /// A conversation is shown on the cell instead of its note, so none was put there.
    case noteHidden
  }

  init(file: String, sheet: String? = nil, cell: CellAddress? = nil, _ reason: Reason) {
    self.file = file
    self.sheet = sheet
    self.cell = cell
    self.reason = reason
  }
}
