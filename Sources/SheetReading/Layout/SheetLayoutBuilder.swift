internal import Grid
internal import Vocabulary

/// Puts the layout of a sheet together from the children of `<worksheet>`, in whatever order they
/// come. Lists that stand twice add up; of anything else the last one counts.
struct SheetLayoutBuilder {
  let wanted: LayoutScope
  private var layout = SheetLayout()
  private var columns = RunsBuilder<ColumnLayout>(limit: SheetLimits.columns)
  /// What the rows say of themselves is for whoever reads the rows to add.
  var rows = RowLayoutBuilder()
  /// What is left for the sheets to come.
  private(set) var budget: AsideBudget

  init(_ wanted: LayoutScope, budget: AsideBudget = AsideBudget()) {
    self.wanted = wanted
    self.budget = budget
  }

  /// Reads the child of `<worksheet>` at whose start the reader stands, if it is wanted. What is
  /// not, and what is no layout, stays unread.
  ///
  /// - Parameter relationships: those of the sheet, for links.
  mutating func take(
    _ word: Word, _ reader: inout PartReader, relationships: Relationships
  ) throws(ReadingError) {
    switch word {
    case .sheetPr where !wanted.isDisjoint(with: [.sizes, .view, .print]):
      try reader.readSheetProperties(&layout)
    case .sheetFormatPr where wanted.contains(.sizes): layout.defaultSizes = reader.defaultSizes
    case .cols where !wanted.isDisjoint(with: [.sizes, .columns]):
      try reader.readColumns(into: &columns, &budget)
    case .sheetViews where wanted.contains(.view):
      if let view = try reader.readView() { layout.view = view }
    case .autoFilter where wanted.contains(.filter):
      layout.autoFilter = reader.area(.ref) ?? layout.autoFilter
    case .sheetProtection where wanted.contains(.protection):
      layout.protection = reader.sheetProtection
    case .dataValidations where wanted.contains(.validations):
      try reader.readValidations(into: &layout.validations, &budget)
    case .hyperlinks where wanted.contains(.links):
      try reader.readLinks(into: &layout.links, relationships, &budget)
    case .extLst where wanted.contains(.validations):
      try reader.readExtensions(into: &layout.validations, &budget)
    default:
      if wanted.contains(.print) { try takePrint(word, &reader) }
    }
  }

  private mutating func takePrint(
    _ word: Word, _ reader: inout PartReader
  ) throws(ReadingError) {
    switch word {
    case .printOptions: layout.printOptions = reader.printOptions
    case .pageMargins: layout.margins = reader.pageMargins
    case .pageSetup: layout.page = reader.pageSetup(fitsToPages: layout.page.fitsToPages)
    case .headerFooter: layout.headerFooter = try reader.readHeaderFooter()
    case .rowBreaks:
      try reader.readBreaks(into: &layout.rowBreaks, below: SheetLimits.rows, &budget)
    case .colBreaks:
      try reader.readBreaks(into: &layout.columnBreaks, below: SheetLimits.columns, &budget)
    default: break
    }
  }

  /// What the `<row>` at whose start the reader stands says of itself, if it is wanted.
  mutating func takeRow(_ row: Int, _ reader: borrowing PartReader) throws(ReadingError) {
    if wanted.contains(.sizes) { try rows.add(row: row, from: reader) }
  }

  /// The layout, once all of the sheet has been read.
  mutating func finish(file: String) throws(ReadingError) -> SheetLayout {
    layout.columns = columns.result()
    layout.rows = rows.result()
    try budget.take(rows: layout.rows.all.count, of: file)
    return layout
  }
}
