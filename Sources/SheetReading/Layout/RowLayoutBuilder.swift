internal import Grid
internal import Markup
internal import Vocabulary

/// Gathers what `<row>` elements say besides which row they are. Where a row stands twice, the last
/// one that says something counts.
struct RowLayoutBuilder {
  private var rows = RunsBuilder<RowLayout>(limit: SheetLimits.rows)
  private let limit: Int

  /// - Parameter limit: so many runs are taken; no sheet that speaks once of each row has more.
  init(limit: Int = SheetLimits.rows) {
    self.limit = limit
  }

  /// Reads the attributes of the `<row>` at whose start the reader stands.
  ///
  /// - Parameter row: its number, which the element need not say; one beyond the sheet is left out.
  mutating func add(row: Int, from reader: borrowing PartReader) throws(ReadingError) {
    var layout = RowLayout()
    var style: Int?
    var usesStyle = false
    // Most rows have nothing but their number and an estimate of their width: one look at each
    // attribute finds that out.
    for index in 0..<reader.xml.attributeCount where reader.xml.attributeNamespace(index) == 0 {
      switch reader.xml.attributeSymbol(index) {
      case Word.ht.rawValue: layout.height = reader.size(.ht)
      case Word.customHeight.rawValue: layout.isCustomHeight = reader.flag(.customHeight) ?? false
      case Word.hidden.rawValue: layout.isHidden = reader.flag(.hidden) ?? false
      case Word.collapsed.rawValue: layout.isCollapsed = reader.flag(.collapsed) ?? false
      case Word.outlineLevel.rawValue: layout.outlineLevel = UInt8(reader.outlineLevel)
      case Word.s.rawValue: style = reader.count(.s)
      case Word.customFormat.rawValue: usesStyle = reader.flag(.customFormat) ?? false
      default: break
      }
    }
    // Without `customFormat` Excel takes no notice of `s`.
    if usesStyle { layout.styleIndex = style ?? 0 }
    guard layout != RowLayout() else { return }
    guard rows.count < limit else {
      throw ReadingError(file: reader.file, .tooMany(.rows, limit: limit))
    }
    rows.add(layout, for: row...row)
  }

  consuming func result() -> Runs<RowLayout> {
    rows.result()
  }
}
