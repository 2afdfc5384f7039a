/// What the cells of all sheets of a workbook refer to. One object, so that a cell passed on carries
/// one reference and not a dozen.
package final class BookTables: Sendable {
  package let texts: SharedTexts
  package let styles: CellStyles
  package let formats: CellFormats
  package let dates: DateSystem

  package init(texts: SharedTexts, styles: CellStyles, dates: DateSystem) {
    self.texts = texts
    self.styles = styles
    self.dates = dates
    formats = CellFormats(styles)
  }
}
