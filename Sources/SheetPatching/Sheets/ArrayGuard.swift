internal import SheetReading
internal import Vocabulary

/// A formula that fills several cells goes as a whole or not at all: without it the others would keep
/// figures that nothing computes any more, and without one of them it would put its figures into the
/// wrong cells.
enum ArrayGuard {
  static func check(_ sheet: SheetChanges, file: String) throws(PatchingError) {
    let shared = sheet.map.arrays.filter { !$0.range.isSingleCell }
    guard !shared.isEmpty else { return }
    let index = AreaIndex(shared.map(\.range))
    var ending: [CellRange: [CellAddress]] = [:]
    for (address, change) in sheet.changes where change.endsFormula {
      if let area = index.area(of: address) { ending[area, default: []].append(address) }
    }
    let torn = ending.filter { $0.key.cellCount > $0.value.count }.compactMap { area, cells in
      cells.min().map { (cell: $0, area: area) }
    }
    guard let first = torn.min(by: { $0.cell < $1.cell }) else { return }
    throw PatchingError(
      file: file, sheet: sheet.entry.name, cell: first.cell,
      .partOfArray(
        first.area,
        isDataTable: shared.contains { $0.range == first.area && $0.isDataTable }))
  }
}
