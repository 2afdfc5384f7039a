internal import Grid

/// All tables of a workbook, sheet by sheet, before anybody says what they are.
struct FoundBook {
  private(set) var sheets: [FoundSheet]
  private let names: ColumnNames
  let texts: CellTexts
  private let dates: DateSystem

  /// In the order of the tabs.
  var tables: [FoundTable] { sheets.flatMap(\.tables) }

  /// The sheets that `isWanted` names. `isReturn` for what people have filled in, and perhaps deleted a
  /// heading of. `wordings` are those that were met before.
  ///
  /// Throws where there is more than any form has: what would come of it is no form, and no return of
  /// one.
  init(
    _ workbook: Workbook, _ names: ColumnNames = ColumnNames(), isReturn: Bool = false,
    _ wordings: Wordings = Wordings(),
    _ isWanted: (Sheet) -> Bool
  ) throws(FormTooLarge) {
    self.names = names
    dates = workbook.dates
    texts = CellTexts(workbook.tables.styles, wordings)
    var sheets: [FoundSheet] = []
    var (lineCount, cellCount, tableCount, textBytes) = (0, 0, 0, 0)
    for sheet in workbook.sheets where isWanted(sheet) {
      let lines = SheetLines(sheet, texts)
      cellCount += lines.cellCount
      if cellCount > FormLimits.cells { throw FormTooLarge(.cells) }
      textBytes += lines.textBytes
      if textBytes > FormLimits.textBytes { throw FormTooLarge(.text) }
      let ranges = try TableRange.tables(in: lines)
      lineCount += ranges.reduce(0) { $0 + $1.lineCount }
      if lineCount > FormLimits.rows { throw FormTooLarge(.rows) }
      tableCount += ranges.count
      if tableCount > FormLimits.tables { throw FormTooLarge(.tables) }
      sheets.append(
        FoundSheet(
          sheet: sheet, lines: lines,
          tables: ranges.map { [names, texts, dates] range in
            let band = names.applied(to: range.band)
            return FoundTable(
              sheet.name, range, isReturn ? band.withFigures : band, names, texts, dates)
          }))
    }
    self.sheets = sheets
  }

  /// Puts the columns of headers right by what stands below them. `isLabel` says whether some form has a
  /// label, `isUnit` the same of a folded unit.
  mutating func mendColumns(_ isLabel: (String) -> Bool, _ isUnit: (String) -> Bool) {
    for index in sheets.indices {
      for place in sheets[index].tables.indices {
        let table = sheets[index].tables[place]
        guard let band = ColumnsByContent.mended(table, isLabel, isUnit) else { continue }
        sheets[index].tables[place] = FoundTable(
          table.sheet, table.range.extended(by: band), band, names, texts, dates,
          isHeadless: table.isHeadless)
      }
    }
  }

  /// Adds the tables that are known by nothing but the labels of these forms.
  mutating func addHeadless(_ forms: [KnownForm]) {
    var bands: [HeaderBand] = tables.map(\.band)
    for index in sheets.indices {
      // A sheet before this one has its columns first of all.
      let own = sheets[index].tables.map(\.band)
      var search = HeadlessTables(forms, bands: bands + own)
      let found = search.tables(in: sheets[index])
      guard !found.isEmpty else { continue }
      let tables = found.map { range in
        FoundTable(
          sheets[index].sheet.name, range, range.band, names, texts, dates, isHeadless: true)
      }
      bands += tables.map(\.band)
      sheets[index].tables = (sheets[index].tables + tables).sorted {
        ($0.range.bodies.first?.lowerBound ?? 0) < ($1.range.bodies.first?.lowerBound ?? 0)
      }
    }
  }
}

/// One sheet with its tables.
struct FoundSheet {
  let sheet: Sheet
  let lines: SheetLines
  var tables: [FoundTable]
}
