internal import Container
internal import SheetReading
internal import Vocabulary

/// Whether formulas of the workbook have to be computed again.
enum Recalculation {
  static func isNeeded(
    in book: WorkbookFile, after changed: [Int: Set<CellAddress>]
  ) throws(PatchingError) -> Bool {
    if changed.values.allSatisfy(\.isEmpty) { return false }
    do throws(ReadingError) {
      for entry in book.sheets where entry.part != nil {
        var stream = try SheetStream(entry, of: book)
        while try stream.next() {
          if stream.cell.formula != nil { return true }
        }
      }
      return false
    } catch {
      throw PatchingError(error)
    }
  }
}
