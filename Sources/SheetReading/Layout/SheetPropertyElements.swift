internal import Grid

extension PartReader {
  /// `<sheetPr>`. It also says whether the page setup fits the sheet to pages.
  mutating func readSheetProperties(_ layout: inout SheetLayout) throws(ReadingError) {
    var properties = SheetProperties()
    var fitsToPages = false
    try children { reader, word in
      switch word {
      case .tabColor: properties.tabColour = reader.colour
      case .outlinePr:
        properties.hasSummaryBelow = reader.flag(.summaryBelow) ?? true
        properties.hasSummaryRight = reader.flag(.summaryRight) ?? true
      case .pageSetUpPr: fitsToPages = reader.flag(.fitToPage) ?? false
      default: break
      }
    }
    layout.properties = properties
    layout.page.fitsToPages = fitsToPages
  }
}
