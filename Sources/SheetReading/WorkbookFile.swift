package import Container
package import Grid
internal import Vocabulary

/// A workbook that has been opened: its list of sheets, and what their cells refer to. The sheets
/// themselves are read one by one, held in memory or passing through.
package struct WorkbookFile {
  /// Where the file lies; of bytes in memory, the name by which messages call them.
  package let path: String
  package let wanted: Wanted
  /// The worksheets in the order of their tabs. Sheets of other kinds, such as charts, hold no
  /// cells and are left out.
  package let sheets: [SheetEntry]
  package let tables: BookTables
  /// For those who change cells in it.
  package let package: OfficePackage
  /// The part that lists the sheets.
  package let main: OfficePackage.Part
  let book: WorkbookPart
  /// Those of the package itself.
  let ownRelationships: Relationships
  /// Those of the main part.
  package let relationships: Relationships
  /// The names that the workbook gives to areas and formulas, where they were asked for.
  package var names: [DefinedName] { book.names.all }
  /// What the names have left of it.
  let budget: AsideBudget

  package struct SheetEntry {
    package let name: String
    package let state: Sheet.State
    /// Among all tabs, from 0.
    package let position: Int
    /// Nil where the workbook lists a sheet and has no part for it.
    package let part: OfficePackage.Part?

    /// Bytes of its XML, as the archive declares; 0 where there are none.
    package var declaredSize: Int { part?.declaredSize ?? 0 }
  }

  init(_ package: OfficePackage, wanted: Wanted) throws(ReadingError) {
    self.package = package
    path = package.path
    self.wanted = wanted
    ownRelationships = try Relationships(of: nil, in: package)
    main = try Self.mainPart(of: package, ownRelationships)
    var budget = AsideBudget()
    book = try WorkbookPart(main, of: package, wanted: wanted, &budget)
    relationships = try Relationships(of: main.key, in: package)
    self.budget = budget
    sheets = try Self.worksheets(of: book, relationships, in: package)
    tables = try Self.tables(dates: book.dates, relationships, in: package, wanted)
  }

  private static func mainPart(
    of package: OfficePackage, _ relationships: Relationships
  ) throws(ReadingError) -> OfficePackage.Part {
    let relationship = relationships.first("officeDocument")
    // Where the package does not say which part is its main one, it has its usual name.
    let name = relationship?.part ?? PartName("xl/workbook.xml")
    guard let part = package.part(named: name) ?? package.part(named: PartName("xl/workbook.xml"))
    else { throw ReadingError(file: package.path, .noWorkbook) }
    return part
  }

  private static func worksheets(
    of book: WorkbookPart, _ relationships: Relationships, in package: OfficePackage
  ) throws(ReadingError) -> [SheetEntry] {
    var entries: [SheetEntry] = []
    for (position, sheet) in book.sheets.enumerated() {
      // Modules of old macros are listed like sheets, and belong to no part.
      if sheet.relationship == "" { continue }
      let relationship = sheet.relationship.flatMap { relationships[$0] }
      // A relationship of a type nobody knows leads to a worksheet as long as nothing denies it.
      if let relationship, otherSheets.contains(relationship.type) { continue }
      entries.append(
        SheetEntry(
          name: sheet.name, state: sheet.state, position: position,
          part: (relationship?.part).flatMap { package.part(named: $0) }))
    }
    try refuseRepetition(of: entries.compactMap(\.part), in: package)
    return entries
  }

  private static func refuseRepetition(
    of parts: [OfficePackage.Part], in package: OfficePackage
  ) throws(ReadingError) {
    var known: Set<Int> = []
    var bytes = 0
    for part in parts where !known.insert(part.index).inserted { bytes += part.declaredSize }
    guard bytes <= ReadingLimits.repeatedSheetBytes else {
      throw ReadingError(
        file: package.path, .tooMuchText(limit: ReadingLimits.repeatedSheetBytes))
    }
  }

  private static let otherSheets: Set<String> = [
    "chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet",
  ]

  private static func tables(
    dates: DateSystem, _ relationships: Relationships, in package: OfficePackage, _ wanted: Wanted
  ) throws(ReadingError) -> BookTables {
    // Where the workbook does not say which part holds them, they have their usual names.
    func part(_ type: String, orElse name: String) -> OfficePackage.Part? {
      package.part(named: relationships.first(type)?.part ?? PartName(name))
    }
    var texts = SharedTexts()
    if let part = part("sharedStrings", orElse: "xl/sharedStrings.xml") {
      texts = try SharedStringsPart.read(
        part, of: package, wantsRuns: wanted.contains(.richText))
    }
    var styles = CellStyles()
    if let part = part("styles", orElse: "xl/styles.xml") {
      styles = try StylesReader.read(part, of: package, wanted.styles)
    }
    return BookTables(texts: texts, styles: styles, dates: dates)
  }
}
