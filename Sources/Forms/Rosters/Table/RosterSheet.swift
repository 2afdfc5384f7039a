package import Grid
internal import Vocabulary

extension RosterTable {
  /// The sheet as people see it: numbers as their cells show them, nothing of what lies under merged
  /// areas, letters of old fonts as Unicode. Rows that are hidden count, as a filter hides any.
  ///
  /// Throws where the sheet holds more than a list of units has.
  package init(
    _ sheet: Sheet, of file: String, styles: CellStyles
  ) throws(RosterMistake) {
    let place = RosterPlace(file: file, sheet: sheet.name)
    let texts = CellTexts(styles)
    var merges = MergedAreas(sheet.merges)
    var budget = RosterBudget(place)
    var lines: [Line] = []
    var cells: [Cell] = []
    var row = 0
    func finish() {
      if !cells.isEmpty { lines.append(Line(number: row, width: nil, cells: cells)) }
      cells = []
    }
    for cell in sheet.cells {
      var last = cell.address.row
      switch merges.place(of: cell.address) {
      case .alone: break
      case .topLeft(let area): last = area.bottomRight.row
      case .covered: continue
      }
      if cell.address.row != row {
        finish()
        row = cell.address.row
      }
      // Before a text is made: one of a megabyte may be given out to a million cells.
      try budget.take(cell.bytes.count)
      guard let read = Cell(cell, texts, lastLine: last) else { continue }
      try budget.takeCell()
      cells.append(read)
    }
    finish()
    self.init(place, isHidden: sheet.state != .visible, lines: lines)
  }
}

extension RosterTable.Cell {
  /// Nil where there is nothing to be seen.
  fileprivate init?(_ cell: Grid.Cell, _ texts: CellTexts, lastLine: Int) {
    let kind: RosterTable.Kind
    switch cell.kind {
    case .text, .boolean: kind = .words
    case .number: kind = .number
    case .date: kind = .date
    case .error: kind = .failed
    case nil:
      guard cell.hasFormula else { return nil }
      kind = .uncomputed
    }
    let text = CleanText.of(texts.text(of: cell))
    guard !text.isEmpty || kind == .uncomputed else { return nil }
    self.init(column: cell.address.column, lastLine: lastLine, text: text, kind: kind)
  }
}
