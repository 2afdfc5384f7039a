package import Vocabulary

/// One worksheet.
///
/// What was not asked for when the workbook was read is as in a sheet that has nothing of it.
package struct Sheet: Sendable {
  package enum State: String, Sendable {
    case visible
    case hidden
    /// Hidden so that Excel's own menu does not show it again.
    case veryHidden
  }

  package let name: String
  package let state: State
  /// Among all tabs of the workbook, charts too, counted from 0: as defined names count.
  package let position: Int
  package let cells: Cells
  /// In the order of the file. Those that overlap another are among them.
  package let merges: [CellRange]
  package let layout: SheetLayout
  package let notes: [Note]
  /// Conversations on cells. Each has a note as well, for programs that know no conversations.
  package let remarks: [Remark]

  package init(
    name: String, state: State, position: Int, cells: Cells, merges: [CellRange],
    layout: SheetLayout = SheetLayout(), notes: [Note] = [], remarks: [Remark] = []
  ) {
    self.name = name
    self.state = state
    self.position = position
    self.cells = cells
    self.merges = merges
    self.layout = layout
    self.notes = notes
    self.remarks = remarks
  }

  package subscript(address: CellAddress) -> Cell? { cells[address] }
}
