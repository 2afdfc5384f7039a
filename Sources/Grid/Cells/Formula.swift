package import Vocabulary

/// The formula of a cell, as stored: without `=`, with English names and commas.
package struct Formula: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case ordinary
    /// One of a group that was filled from the cell `master`; `text` reads as in this cell.
    case shared(master: CellAddress)
    /// Entered once for the whole range, of which this is the upper left cell.
    case array(CellRange)
    /// A table of what-if results; the formula stands elsewhere.
    case dataTable(CellRange)
  }

  package let text: String
  package let kind: Kind

  package init(text: String, kind: Kind = .ordinary) {
    self.text = text
    self.kind = kind
  }
}
