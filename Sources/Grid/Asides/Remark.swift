package import Vocabulary

/// One remark in a conversation on a cell.
package struct Remark: Hashable, Sendable {
  package let cell: CellAddress
  package var id: String?
  /// The remark that this one answers: the first of the conversation.
  package var answers: String?
  package var author: String?
  /// When, as the file writes it: `2023-09-14T08:15:30.12`.
  package var date: String?
  /// The conversation is closed.
  package var isDone = false
  package var text = ""

  package init(_ cell: CellAddress) {
    self.cell = cell
  }
}
