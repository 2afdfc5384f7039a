internal import SheetPlans
internal import Vocabulary

/// Widths, heights, and numbers of rows and columns.
enum SizeCheck {
  static func check(_ sheet: SheetPlan) throws(PlanFault.Reason) {
    for (column, width) in sheet.columnWidths {
      guard (1...SheetLimits.columns).contains(column) else { throw .beyond(.columnNumber) }
      guard (0...WritingLimits.columnWidth).contains(width) else { throw .beyond(.columnWidth) }
    }
    for (row, height) in sheet.rowHeights {
      try check(row: row)
      try check(height: height)
    }
    for row in sheet.hiddenRows { try check(row: row) }
    guard (0..<SheetLimits.rows).contains(sheet.frozenRows) else { throw .beyond(.frozenRows) }
  }

  static func check(height: Double) throws(PlanFault.Reason) {
    guard (0...WritingLimits.rowHeight).contains(height) else { throw .beyond(.rowHeight) }
  }

  static func check(row: Int) throws(PlanFault.Reason) {
    guard (1...SheetLimits.rows).contains(row) else { throw .beyond(.rowNumber) }
  }
}
