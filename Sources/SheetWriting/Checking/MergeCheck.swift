internal import SheetPlans
internal import Vocabulary

/// Merged areas. The library takes any, and Excel then “repairs” the file by dropping them.
enum MergeCheck {
  static func check(_ sheet: SheetPlan) throws(PlanFault) {
    for merge in sheet.merges {
      if merge.isSingleCell { throw PlanFault(.mergeOfOne, sheet: sheet.name, range: merge) }
      guard merge.cellCount <= WritingLimits.mergedCells else {
        throw PlanFault(.mergeTooLarge, sheet: sheet.name, range: merge)
      }
    }
    if let (merge, other) = Overlaps.first(among: sheet.merges) {
      throw PlanFault(.mergesMeet(other), sheet: sheet.name, range: merge)
    }
    if let cell = firstCovered(in: sheet) {
      throw PlanFault(.covered, sheet: sheet.name, range: CellRange(cell))
    }
  }

  /// The first cell that holds something and cannot be seen.
  private static func firstCovered(in sheet: SheetPlan) -> CellAddress? {
    var merges: [Int: [CellRange]] = [:]
    for merge in sheet.merges { for row in merge.rows { merges[row, default: []].append(merge) } }
    return sheet.cells.first { cell in
      cell.content != .blank
        && merges[cell.address.row, default: []].contains {
          $0.contains(cell.address) && $0.topLeft != cell.address
        }
    }?.address
  }
}
