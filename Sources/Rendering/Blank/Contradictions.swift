internal import Reporting
internal import SheetPlans
internal import Vocabulary

/// Where cells turn red while a person types: a part above its whole, a total that is not the sum of
/// its rows.
struct Contradictions {
  let table: FormTable
  let tasks: [FigureTask]
  let formulas: FigureFormulas

  init(table: FormTable, _ tasks: [FigureTask], _ formulas: FigureFormulas) {
    self.table = table
    self.tasks = tasks
    self.formulas = formulas
  }

  /// Rules look at their own sheet only: older programs know no others.
  func highlights(on sheet: String) -> [Highlight] {
    var highlights: [Highlight] = []
    for (row, task) in zip(table.rows, tasks) where task == .input || task.isFormula {
      if let parts = row.parts {
        highlights += excess(of: [parts.numerator], over: parts.denominator, sheet)
      }
      let total = RowReference(table: table.number, row: row.ordinal)
      guard !row.sumOf.isEmpty, let cell = cell(total, sheet) else { continue }
      let own = row.sumOf.filter(isOpen).compactMap { self.cell($0, sheet) }
      guard !own.isEmpty else { continue }
      let list = own.map(\.description).joined(separator: ",")
      if task == .input {
        // This office reports only some of the parts: together they must fit into the total.
        highlights.append(
          red(cell, where: "AND(ISNUMBER(\(cell)),SUM(\(list))>\(cell))"))
      } else if own.count > 1 {
        // The total of what has been entered so far.
        highlights.append(
          Highlight(
            CellRange(cell), where: "AND(COUNT(\(list))>0,COUNT(\(list))<\(own.count))",
            fill: Colours.unfinished))
      }
    }
    return highlights
  }

  private func isOpen(_ row: RowReference) -> Bool {
    guard row.table == table.number, tasks.indices.contains(row.row - 1) else { return false }
    return tasks[row.row - 1] == .input || tasks[row.row - 1].isFormula
  }

  private func excess(
    of parts: [RowReference], over whole: RowReference, _ sheet: String
  ) -> [Highlight] {
    guard isOpen(whole), let limit = cell(whole, sheet) else { return [] }
    return parts.filter(isOpen).compactMap { part in
      guard let cell = cell(part, sheet) else { return nil }
      return red(cell, where: "AND(ISNUMBER(\(cell)),ISNUMBER(\(limit)),\(cell)>\(limit))")
    }
  }

  private func cell(_ row: RowReference, _ sheet: String) -> CellAddress? {
    formulas.cells[row].flatMap { $0.sheet == sheet ? $0.address : nil }
  }

  private func red(_ cell: CellAddress, where formula: String) -> Highlight {
    Highlight(
      CellRange(cell), where: formula, fill: Colours.wrong, letterColour: Colours.wrongLetters)
  }
}
