internal import Grid
internal import SheetReading
internal import Vocabulary

/// Whether formulas of the workbook have to be computed again: whether any reads a changed cell, itself
/// or through others.
enum Recalculation {
  static func isNeeded(
    in book: WorkbookFile, after changed: [Int: Set<CellAddress>]
  ) throws(PatchingError) -> Bool {
    var places: Set<FormulaPlace> = []
    for (sheet, cells) in changed {
      for cell in cells { places.insert(FormulaPlace(sheet: sheet, cell)) }
    }
    if places.isEmpty { return false }
    let formulas = try formulas(of: book)
    if formulas.isEmpty { return false }
    let names = FormulaNames(
      sheets: book.sheets.map(\.name), names: book.names, positions: book.sheets.map(\.position))
    return FormulaDependents(formulas, names).affected(by: places) != .none
  }

  /// Sheet by sheet, as only the formulas of a workbook are held, not its cells.
  private static func formulas(
    of book: WorkbookFile
  ) throws(PatchingError) -> [FormulaDependents.Formula] {
    var found: [FormulaDependents.Formula] = []
    do throws(ReadingError) {
      for (index, entry) in book.sheets.enumerated() where entry.part != nil {
        // Most sheets have none, and passing by costs less than reading.
        guard try hasFormulas(entry, of: book) else { continue }
        for cell in try book.read(entry).sheet.cells where cell.hasFormula {
          guard let formula = cell.formula else { continue }
          found.append(
            FormulaDependents.Formula(FormulaPlace(sheet: index, cell.address), formula))
        }
      }
    } catch {
      throw PatchingError(error)
    }
    return found
  }

  private static func hasFormulas(
    _ entry: WorkbookFile.SheetEntry, of book: WorkbookFile
  ) throws(ReadingError) -> Bool {
    var stream = try SheetStream(entry, of: book)
    while try stream.next() {
      if stream.cell.formula != nil { return true }
    }
    return false
  }
}
