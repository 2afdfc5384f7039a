internal import Grid
internal import Markup
internal import Vocabulary

/// The cells that take over a shared formula whose first cell loses it.
///
/// A workbook spells a shared formula in one cell of its group only. Where that cell is overwritten, the
/// others would have no formula: so the next of them in the file spells it, as it reads there, for all
/// that are left.
struct SharedFormulaHeirs {
  /// The whole `<f>` of each heir.
  private(set) var formulas: [CellAddress: [UInt8]] = [:]

  init(_ map: SheetMap, losing cells: [CellAddress]) {
    let losing = Set(cells)
    for (group, formula) in map.shared.sorted(by: { $0.key < $1.key }) {
      guard let master = formula.master, losing.contains(master) else { continue }
      let left = formula.others.filter { !losing.contains($0) && $0 != master }
      guard let heir = left.first else { continue }
      let range = left.reduce(CellRange(heir)) { $0.enclosing($1) }
      let text = FormulaShift(from: master, to: heir).text(formula.text)
      var writer = XMLWriter()
      writer.element("\(map.prefix)f") { tag in
        tag.add("t", "shared")
        tag.add("ref", range.description)
        tag.add("si", group)
        tag.preserveSpace(for: text)
      } content: {
        $0.text(text)
      }
      formulas[heir] = writer.finish()
    }
  }
}

extension CellRange {
  /// The smallest rectangle that holds this one and the cell.
  func enclosing(_ cell: CellAddress) -> CellRange {
    let (one, other) = (CellRange(topLeft, cell), CellRange(bottomRight, cell))
    return CellRange(
      CellRange(one.topLeft, other.topLeft).topLeft,
      CellRange(one.bottomRight, other.bottomRight).bottomRight)
  }
}
