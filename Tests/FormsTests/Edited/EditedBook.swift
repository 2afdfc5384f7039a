import Grid
import Vocabulary

extension EditedSheet {
  /// The sheets as one workbook. `font` is that of all cells, for texts in an old encoding.
  static func book(
    _ sheets: [EditedSheet], font: String? = nil, asides: BookAsides = BookAsides()
  ) -> Workbook {
    let styles = EditedStyles(sheets, font: font)
    let tables = styles.tables
    let made = sheets.enumerated().map { position, sheet in
      var builder = CellStoreBuilder(tables)
      for (address, cell) in sheet.cells.sorted(by: { $0.key < $1.key }) {
        builder.add(cell, at: address, styles)
      }
      return Sheet(
        name: sheet.name, state: sheet.state, position: position, cells: builder.build().cells,
        merges: sheet.merges, layout: sheet.layout)
    }
    return Workbook(sheets: made, tables: tables, asides: asides)
  }

  private var layout: SheetLayout {
    var layout = SheetLayout()
    var rows = RunsBuilder<RowLayout>(limit: SheetLimits.rows)
    for row in hiddenRows.sorted() {
      var hidden = RowLayout()
      hidden.isHidden = true
      rows.add(hidden, for: row...row)
    }
    layout.rows = rows.result()
    return layout
  }
}

extension CellStoreBuilder {
  fileprivate mutating func add(
    _ cell: EditedCell, at address: CellAddress, _ styles: EditedStyles
  ) {
    if cell.content == .nothing && cell.formula == nil { return }
    let style = styles.number(of: cell.look)
    switch cell.content {
    case .nothing: _ = append(address, style: style, .blank, "".utf8.span)
    case .text(let text): _ = append(address, style: style, .text, text.utf8.span)
    case .number(let digits): _ = append(address, style: style, .number, digits.utf8.span)
    case .error(let text): _ = append(address, style: style, .error, text.utf8.span)
    }
    if let formula = cell.formula { _ = setFormula(.ordinary, formula.utf8.span) }
  }
}
