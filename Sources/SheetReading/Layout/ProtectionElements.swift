internal import Grid

extension PartReader {
  /// `<sheetProtection>`. Each attribute says that something is refused, `formatCells` too, though
  /// it sounds like leave.
  var sheetProtection: SheetProtection {
    var protection = SheetProtection()
    protection.isOn = flag(.sheet) ?? false
    protection.hasPassword = has(.password) || has(.hashValue)
    for (word, action) in Self.actions {
      guard let isRefused = flag(word) else { continue }
      if isRefused {
        protection.refused.insert(action)
      } else {
        protection.refused.remove(action)
      }
    }
    return protection
  }

  private static let actions: [(Word, SheetProtection.Actions)] = [
    (.selectLockedCells, .selectLockedCells), (.selectUnlockedCells, .selectUnlockedCells),
    (.formatCells, .formatCells), (.formatColumns, .formatColumns), (.formatRows, .formatRows),
    (.insertColumns, .insertColumns), (.insertRows, .insertRows),
    (.insertHyperlinks, .insertHyperlinks), (.deleteColumns, .deleteColumns),
    (.deleteRows, .deleteRows), (.sort, .sort), (.autoFilter, .autoFilter),
    (.pivotTables, .pivotTables), (.objects, .changeObjects), (.scenarios, .changeScenarios),
  ]
}
