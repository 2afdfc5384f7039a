package import Vocabulary

/// One worksheet.
package struct Sheet: Sendable {
  package enum State: String, Sendable {
    case visible
    case hidden
    /// Hidden so that Excel's own menu does not show it again.
    case veryHidden
  }

  package let name: String
  package let state: State
  package let cells: Cells
  /// In the order of the file. Those that overlap another are among them.
  package let merges: [CellRange]

  package init(name: String, state: State, cells: Cells, merges: [CellRange]) {
    self.name = name
    self.state = state
    self.cells = cells
    self.merges = merges
  }

  package subscript(address: CellAddress) -> Cell? { cells[address] }
}
