package import Vocabulary

/// What somebody remarked on a cell.
///
/// Of a conversation, what old programs are to see is a note as well: its author is an id that
/// begins with `tc=`, and its text begins with `[Threaded comment]`.
package struct Note: Hashable, Sendable {
  package let cell: CellAddress
  package let author: String?
  /// Without the looks of its letters.
  package let text: String

  package init(_ cell: CellAddress, author: String?, text: String) {
    self.cell = cell
    self.author = author
    self.text = text
  }
}
