internal import CLibXLSXWriter
internal import SheetPlans
internal import Vocabulary

extension SheetWriter {
  func writeView() throws(FileFault) {
    if plan.isHidden { unsafe worksheet_hide(handle) }
    if !plan.showsGridLines {
      unsafe worksheet_gridlines(handle, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    }
    if plan.frozenRows > 0 {
      unsafe worksheet_freeze_panes(handle, lxw_row_t(plan.frozenRows), 0)
    }
    if let cursor = plan.cursor {
      let (row, column) = (cursor.libraryRow, cursor.libraryColumn)
      unsafe worksheet_set_selection(handle, row, column, row, column)
    }
    if let protection = plan.protection {
      var options = lxw_protection()
      options.format_rows = protection.allowsRowHeights ? 1 : 0
      options.format_columns = protection.allowsColumnWidths ? 1 : 0
      options.format_cells = protection.allowsFormats ? 1 : 0
      options.no_select_locked_cells = protection.selectsLockedCells ? 0 : 1
      // Never a password: the library computes a wrong one for Vietnamese letters.
      unsafe worksheet_protect(handle, nil, &options)
    }
    try writeDeliberate()
  }

  private func writeDeliberate() throws(FileFault) {
    guard let ranges = deliberateRanges() else { return }
    for error in [
      LXW_IGNORE_NUMBER_STORED_AS_TEXT, LXW_IGNORE_FORMULA_DIFFERS, LXW_IGNORE_FORMULA_RANGE,
      LXW_IGNORE_FORMULA_UNLOCKED, LXW_IGNORE_EMPTY_CELL_REFERENCE,
    ] {
      try check(unsafe worksheet_ignore_errors(handle, UInt8(error.rawValue), ranges))
    }
  }

  /// The ranges with blanks between them. The library cuts a longer list off in the middle of an
  /// address; instead of it stands the rectangle around all of them: green corners are missing from a
  /// few cells more, and nothing else depends on it.
  private func deliberateRanges() -> String? {
    guard let first = plan.deliberate.first else { return nil }
    let list = plan.deliberate.map(\.description).joined(separator: " ")
    if list.utf8.count <= WritingLimits.rangeListBytes { return list }
    var (topLeft, bottomRight) = (first.topLeft, first.bottomRight)
    for range in plan.deliberate {
      topLeft =
        CellAddress(
          row: min(topLeft.row, range.topLeft.row),
          column: min(topLeft.column, range.topLeft.column)) ?? topLeft
      bottomRight =
        CellAddress(
          row: max(bottomRight.row, range.bottomRight.row),
          column: max(bottomRight.column, range.bottomRight.column)) ?? bottomRight
    }
    return CellRange(topLeft, bottomRight).description
  }
}
