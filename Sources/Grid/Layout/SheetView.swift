package import Vocabulary

/// How a sheet is looked at: in the first window, where it is open in several.
package struct SheetView: Hashable, Sendable {
  package enum Mode: String, Sendable {
    case normal, pageBreakPreview, pageLayout
  }

  package var mode = Mode.normal
  package var showsGridLines = true
  package var showsHeadings = true
  package var showsZeros = true
  package var showsFormulas = false
  package var isRightToLeft = false
  /// The sheet is among those selected together.
  package var isSelected = false
  /// In percent.
  package var zoom = 100
  package var topLeftCell: CellAddress?
  package var activeCell: CellAddress?
  package var pane: SheetPane?

  package init() {}

  /// Rows that stay when the rest moves.
  package var frozenRows: Int { pane?.frozen(pane?.ySplit, limit: SheetLimits.rows) ?? 0 }
  /// Columns that stay when the rest moves.
  package var frozenColumns: Int { pane?.frozen(pane?.xSplit, limit: SheetLimits.columns) ?? 0 }
}
