package import Vocabulary

/// All that belongs to a sheet besides what its cells hold: sizes, print, view, rules.
package struct SheetLayout: Sendable {
  package var properties = SheetProperties()
  package var defaultSizes = DefaultSizes()
  package var columns = Runs<ColumnLayout>()
  package var rows = Runs<RowLayout>()
  package var view = SheetView()
  package var page = PageSetup()
  package var margins = PageMargins()
  package var printOptions = PrintOptions()
  package var headerFooter = HeaderFooter()
  package var rowBreaks: [PageBreak] = []
  package var columnBreaks: [PageBreak] = []
  /// Nil where the sheet has never been protected.
  package var protection: SheetProtection?
  package var autoFilter: CellRange?
  package var validations: [DataValidation] = []
  package var links: [Hyperlink] = []

  package init() {}
}
