internal import CLibXLSXWriter
internal import SheetPlans

extension SheetWriter {
  func writeSizes() throws(FileFault) {
    for run in widthRuns() {
      try check(
        unsafe worksheet_set_column(
          handle, lxw_col_t(run.columns.lowerBound - 1), lxw_col_t(run.columns.upperBound - 1),
          ColumnWidth.forLibrary(run.width), nil))
    }
    for row in plan.hiddenRows.union(plan.rowHeights.keys).sorted() {
      try setSize(
        ofRow: row, height: plan.rowHeights[row], isHidden: plan.hiddenRows.contains(row))
    }
  }

  /// `height` is nil where each program makes what it likes.
  func setSize(ofRow row: Int, height: Double?, isHidden: Bool) throws(FileFault) {
    var options = lxw_row_col_options()
    options.hidden = isHidden ? 1 : 0
    // The library takes its own default for no height at all. The number next to it is written in
    // the same digits, and kept.
    let height = height.map { $0 == Self.defaultHeight ? $0.nextUp : $0 }
    try check(
      unsafe worksheet_set_row_opt(
        handle, lxw_row_t(row - 1), height ?? Self.defaultHeight, nil, &options))
  }

  private static let defaultHeight = 15.0

  /// Neighbours of one width are written as one.
  private func widthRuns() -> [(columns: ClosedRange<Int>, width: Double)] {
    var runs: [(columns: ClosedRange<Int>, width: Double)] = []
    for (column, width) in plan.columnWidths.sorted(by: { $0.key < $1.key }) {
      if let last = runs.last, last.columns.upperBound + 1 == column, last.width == width {
        runs[runs.count - 1].columns = last.columns.lowerBound...column
      } else {
        runs.append((column...column, width))
      }
    }
    return runs
  }
}
