internal import Grid

/// All tables of a workbook, sheet by sheet, before anybody says what they are.
struct FoundBook {
  let sheets: [FoundSheet]

  /// In the order of the tabs.
  var tables: [FoundTable] { sheets.flatMap(\.tables) }

  /// The sheets that `isWanted` names. `isReturn` for what people have filled in, and perhaps deleted a
  /// heading of.
  ///
  /// Throws where there is more than any form has: what would come of it is no form, and no return of
  /// one.
  init(
    _ workbook: Workbook, _ names: ColumnNames = ColumnNames(), isReturn: Bool = false,
    _ isWanted: (Sheet) -> Bool
  ) throws(FormTooLarge) {
    let texts = CellTexts(workbook.tables.styles)
    var sheets: [FoundSheet] = []
    var (lineCount, cellCount, tableCount) = (0, 0, 0)
    for sheet in workbook.sheets where isWanted(sheet) {
      let lines = SheetLines(sheet, texts)
      cellCount += lines.cellCount
      if cellCount > FormLimits.cells { throw FormTooLarge(.cells) }
      let ranges = try TableRange.tables(in: lines)
      lineCount += ranges.reduce(0) { $0 + $1.lineCount }
      if lineCount > FormLimits.rows { throw FormTooLarge(.rows) }
      tableCount += ranges.count
      if tableCount > FormLimits.tables { throw FormTooLarge(.tables) }
      sheets.append(
        FoundSheet(
          sheet: sheet, lines: lines,
          tables: ranges.map { range in
            let band = names.applied(to: range.band)
            return FoundTable(
              sheet.name, range, isReturn ? band.withFigures : band, names, texts, workbook.dates)
          }))
    }
    self.sheets = sheets
  }
}

/// One sheet with its tables.
struct FoundSheet {
  let sheet: Sheet
  let lines: SheetLines
  var tables: [FoundTable]
}
