/// One row of a long sheet, from the first column on.
package struct RowPlan: Hashable, Sendable {
  package var cells: [Cell]
  /// In points.
  package var height: Double

  package struct Cell: Hashable, Sendable {
    package var content: CellContent
    package var look: CellLook

    package init(_ content: CellContent = .blank, look: CellLook = CellLook()) {
      self.content = content
      self.look = look
    }
  }

  package init(_ cells: [Cell], height: Double) {
    self.cells = cells
    self.height = height
  }
}
