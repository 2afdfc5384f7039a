internal import Grid
internal import Markup
internal import Vocabulary

/// The cells that take over a shared formula whose first cell loses it.
///
/// A workbook spells a shared formula in one cell of its group only. Where that cell is overwritten, the
/// others would have no formula: so the next of them in the file spells it, as it reads there, for all
/// that are left.
struct SharedFormulaHeirs {
  /// The whole `<f>` of each heir, by where the one lies that it replaces.
  private(set) var formulas: [Int: MarkupText.Splice] = [:]

  init(_ map: SheetMap, in text: MarkupText, losing cells: some Sequence<CellAddress>) {
    let losing = Set(cells)
    guard !losing.isEmpty else { return }
    for formula in map.shared where losing.contains(formula.master) {
      let left = formula.children.filter { !losing.contains($0.address) }
      guard let heir = left.first else { continue }
      let range = left.reduce(CellRange(heir.address)) { $0.enclosing($1.address) }
      // What else its tag says, such as that it is computed each time, is the cell's own.
      var tag = TagText(text.bytes[heir.formula.tag])
      tag.set("ref", range.description)
      var content = XMLWriter()
      content.text(FormulaShift(from: formula.master, to: heir.address).text(formula.text))
      formulas[heir.formula.tag.lowerBound] = MarkupText.Splice(
        heir.formula.range, tag.bytes(isEmpty: false) + content.finish() + tag.closing)
    }
  }
}

extension CellRange {
  /// The smallest rectangle that holds this one and the cell.
  func enclosing(_ cell: CellAddress) -> CellRange {
    CellRange(CellRange(topLeft, cell).topLeft, CellRange(bottomRight, cell).bottomRight)
  }
}
