internal import SheetReading
internal import Vocabulary

/// A formula that fills several cells goes as a whole or not at all: without it the others would keep
/// figures that nothing computes any more, and without one of them it would put its figures into the
/// wrong cells.
enum ArrayGuard {
  static func check(_ sheet: SheetChanges, file: String) throws(PatchingError) {
    let ending = sheet.changes.filter(\.value.endsFormula)
    guard !ending.isEmpty else { return }
    for area in sheet.map.arrays where !area.range.isSingleCell {
      let inside = ending.keys.filter { area.range.contains($0) || $0 == area.home }
      guard let first = inside.min() else { continue }
      guard area.range.cellCount == Set(inside).count else {
        throw PatchingError(
          file: file, sheet: sheet.entry.name, cell: first,
          .partOfArray(area.range, isDataTable: area.isDataTable))
      }
    }
  }
}
