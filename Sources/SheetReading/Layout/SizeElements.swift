internal import Grid
internal import Vocabulary

// `<cols>` and `<sheetFormatPr>`.

extension PartReader {
  /// A width or a height. Excel allows 255 digits and 409.5 points; other programs more.
  func size(_ word: Word) -> Double? {
    double(word).flatMap { $0 >= 0 ? $0 : nil }
  }

  /// Excel has seven levels.
  var outlineLevel: Int { Swift.min(count(.outlineLevel) ?? 0, 7) }

  var defaultSizes: DefaultSizes {
    var sizes = DefaultSizes()
    sizes.rowHeight = size(.defaultRowHeight)
    sizes.isCustomHeight = flag(.customHeight) ?? false
    sizes.columnWidth = size(.defaultColWidth)
    sizes.baseColumnWidth = count(.baseColWidth) ?? sizes.baseColumnWidth
    sizes.hidesRows = flag(.zeroHeight) ?? false
    return sizes
  }

  mutating func readColumns(
    into columns: inout RunsBuilder<ColumnLayout>, _ budget: inout AsideBudget
  ) throws(ReadingError) {
    try children { reader, word throws(ReadingError) in
      guard word == .col, let first = reader.count(.min), let last = reader.count(.max),
        first <= last
      else { return }
      try budget.take(.columns, of: reader.file)
      columns.add(reader.column, for: first...last)
    }
  }

  private var column: ColumnLayout {
    var column = ColumnLayout()
    column.width = size(.width)
    column.isCustomWidth = flag(.customWidth) ?? false
    column.isHidden = flag(.hidden) ?? false
    column.isCollapsed = flag(.collapsed) ?? false
    column.outlineLevel = outlineLevel
    column.styleIndex = count(.style) ?? 0
    return column
  }
}
