internal import Vocabulary

/// Sorts the cells of shared formulas into their groups while a sheet is read: by the number that they
/// give, and where a number is given anew, by the text before them, as reading does.
struct SharedFormulaGroups {
  private var formulas: [SheetMap.SharedFormula] = []
  /// The position of the formula begun last, by number.
  private var latest: [Int32: Int] = [:]
  /// Cells that stand before any with the text.
  private var early: [Int32: [SheetMap.SharedFormula.Child]] = [:]

  /// Whether a cell has the text of this group.
  func has(_ group: Int32) -> Bool { latest[group] != nil }

  mutating func begin(_ group: Int32, at master: CellAddress, _ text: String) {
    latest[group] = formulas.count
    formulas.append(SheetMap.SharedFormula(master: master, text: text))
  }

  mutating func add(_ child: SheetMap.SharedFormula.Child, to group: Int32) {
    if let index = latest[group] {
      formulas[index].children.append(child)
    } else {
      early[group, default: []].append(child)
    }
  }

  /// All formulas of which a cell has the text. Their early cells come last, so that one of them takes
  /// the formula over only where no other is left.
  func finish() -> [SheetMap.SharedFormula] {
    var formulas = formulas
    for (group, children) in early {
      if let index = latest[group] { formulas[index].children += children }
    }
    return formulas
  }
}
