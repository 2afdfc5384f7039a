package import Vocabulary

/// A row of a return that the form does not have.
package struct ExtraRow: Hashable, Sendable {
  /// Its first cell.
  package let at: CellAddress
  /// Where it does not stand on the sheet of its table.
  package let sheet: String?
  package let code: String
  package let label: String
  /// The value as a person sees it.
  package let raw: String

  package init(
    at: CellAddress, sheet: String? = nil, code: String = "", label: String = "", raw: String = ""
  ) {
    self.at = at
    self.sheet = sheet
    self.code = code
    self.label = label
    self.raw = raw
  }
}
