internal import Container
package import Grid
internal import Markup
package import Vocabulary

/// A worksheet that passes by, cell after cell, in the order of the file.
///
///     var stream = try SheetStream(entry, of: book)
///     while try stream.next() {
///       … stream.cell …
///     }
///
/// Only the cell at hand is in memory. When `next` has answered false the sheet has been read to
/// its end, and `merges` and `remarks` are complete.
package struct SheetStream: ~Copyable {
  /// The merged ranges met so far. Most writers put them behind the cells.
  package private(set) var merges: [CellRange] = []

  private let sheet: String
  private let tables: BookTables
  private var reader: PartReader
  private var scanner: CellScanner
  /// Nil where nobody asked for it.
  private var layout: SheetLayoutBuilder?
  /// Those of the sheet, which links need.
  private let relationships: Relationships
  private var isOver: Bool
  private var isAmongRows = false
  /// In a row, where `<c>` without a prefix is a cell.
  private var takesPlainCells = false
  /// Off where cells are going to be put in order.
  var tellsOfOrder = true
  private var isInOrder = true
  private var last: CellAddress?

  package init(_ entry: WorkbookFile.SheetEntry, of book: WorkbookFile) throws(ReadingError) {
    try self.init(entry, of: book, AsideBudget())
  }

  init(
    _ entry: WorkbookFile.SheetEntry, of book: WorkbookFile, _ budget: AsideBudget
  ) throws(ReadingError) {
    var reader = try Self.open(entry, of: book)
    var links = Relationships()
    if let part = entry.part, book.wanted.contains(.layout) {
      links = try Relationships(of: part.key, in: book.package)
    }
    let root = try Self.root(&reader, entry)
    isOver = root != .worksheet
    self.reader = reader
    sheet = entry.name
    tables = book.tables
    var remarks = RemarkList(file: book.path, sheet: entry.name)
    if root == .somethingElse { remarks.add(.noSheetPart) }
    scanner = CellScanner(book.tables, wanted: book.wanted, remarks: remarks)
    layout = book.wanted.layoutScope.map { SheetLayoutBuilder($0, budget: budget) }
    relationships = links
  }

  private static func open(
    _ entry: WorkbookFile.SheetEntry, of book: WorkbookFile
  ) throws(ReadingError) -> PartReader {
    do throws(ReadingError) {
      guard let part = entry.part else { return try PartReader(nothingIn: book.path) }
      return try PartReader(part, of: book.package)
    } catch {
      throw error.about(sheet: entry.name)
    }
  }

  private enum Root {
    case worksheet
    /// A chart, a dialog or a sheet of macros, none of which holds cells.
    case otherSheet
    case somethingElse
  }

  private static func root(
    _ reader: inout PartReader, _ entry: WorkbookFile.SheetEntry
  ) throws(ReadingError) -> Root {
    do throws(ReadingError) {
      if try reader.root() == .worksheet { return .worksheet }
    } catch {
      throw error.about(sheet: entry.name)
    }
    let name = reader.xml.localName
    return name.isWord("chartsheet") || name.isWord("dialogsheet") || name.isWord("macrosheet")
      ? .otherSheet : .somethingElse
  }

  /// The cell that `next` came to.
  package var cell: ScannedCell {
    _read { yield scanner.cell }
  }

  /// What kind of value the cell holds; nil where it has a formula without a result.
  package var kind: Cell.Kind? {
    switch scanner.cell.content {
    case .blank: nil
    case .sharedText, .text: .text
    case .number: tables.formats.showsDate(Int(scanner.cell.style)) ? .date : .number
    case .date: .date
    case .boolean(let value): .boolean(value)
    case .error: .error
    }
  }

  /// Whether the cell is empty to everybody.
  package var isEmpty: Bool {
    Cell.isEmpty(kind, byteCount: bytes.count, hasFormula: scanner.cell.formula != nil)
  }

  /// The bytes of the cell's text, number, date or error.
  package var bytes: ArraySlice<UInt8> {
    if case .sharedText(let index) = scanner.cell.content { return tables.texts.bytes(index) }
    return scanner.cell.bytes[...]
  }

  /// What a person sees in the cell.
  package var shown: String {
    let text = String(decoding: bytes, as: UTF8.self)
    let format = tables.formats[Int(scanner.cell.style)]
    switch kind {
    case nil: return ""
    case .text: return format.shown(text)
    case .number, .date: return format.shown(StoredNumber(trusted: text), tables.dates)
    case .boolean(let value): return CellValue.boolean(value).plain
    case .error: return text
    }
  }

  /// What a cell takes in memory beside its text, and what its formula takes.
  private static let cellBytes = 20
  private static let formulaBytes = 40

  /// Adds the cell at hand to those of a sheet in memory, and its bytes to those that are held.
  /// False when a text of the cell is longer than can be kept.
  @inline(__always)
  func keepCell(in builder: inout CellStoreBuilder, _ held: inout Int) -> Bool {
    held += Self.cellBytes + scanner.cell.bytes.count
    guard
      builder.append(
        scanner.cell.address, style: scanner.cell.style, scanner.cell.content,
        scanner.cell.bytes.span)
    else { return false }
    if let formula = scanner.cell.formula {
      held += Self.formulaBytes + scanner.cell.formulaBytes.count
      guard builder.setFormula(formula, scanner.cell.formulaBytes.span) else { return false }
    }
    if !scanner.cell.runs.isEmpty {
      held += scanner.cell.runs.reduce(0) { $0 + $1.byteCount }
      builder.setRuns(scanner.cell.runs)
    }
    return true
  }

  /// What was noticed so far.
  package var remarks: [ReadingRemark] { scanner.remarks.all }

  package mutating func remark(_ reason: ReadingRemark.Reason, at cell: CellAddress? = nil) {
    scanner.remarks.add(reason, at: cell)
  }

  /// Goes on to the next cell that holds something; false at the end of the sheet.
  package mutating func next() throws(ReadingError) -> Bool {
    if isOver { return false }
    do throws(ReadingError) {
      let hasCell = try advance()
      watchOrder(hasCell)
      return hasCell
    } catch {
      throw error.about(sheet: sheet)
    }
  }

  private mutating func watchOrder(_ hasCell: Bool) {
    if hasCell {
      if let last, last >= scanner.cell.address { isInOrder = false }
      last = scanner.cell.address
    } else if tellsOfOrder, !isInOrder {
      remark(.notInOrder)
    }
  }

  /// `<worksheet>` is element 1, its children are 2, a row is 3 and a cell 4: how many are open says
  /// where reading stands.
  private mutating func advance() throws(ReadingError) -> Bool {
    while true {
      if reader.xml.depth == 3, takesPlainCells {
        switch scanner.takePlainCell(&reader) {
        case .cell: return true
        case .nothing: continue
        case .other: break
        }
      }
      switch try reader.next() {
      case .start:
        switch (reader.xml.depth, reader.word) {
        case (4, .c) where isAmongRows:
          if try scanner.readCell(&reader) { return true }
        case (3, .row) where isAmongRows:
          scanner.enterRow(reader)
          try layout?.takeRow(scanner.row, reader)
          takesPlainCells = reader.takesPlainNames
        case (3, .c) where isAmongRows:
          // No program writes cells outside rows, but what they hold is held all the same.
          scanner.leaveRow()
          takesPlainCells = false
          if try scanner.readCell(&reader) { return true }
        case (2, .sheetData): isAmongRows = true
        case (2, let word):
          isAmongRows = false
          takesPlainCells = false
          try readBesideCells(word)
        default: try reader.skip()
        }
      case .done:
        isOver = true
        return false
      default: continue
      }
    }
  }

  private mutating func readBesideCells(_ word: Word) throws(ReadingError) {
    switch word {
    case .mergeCells: try reader.readMerges(into: &merges, &scanner.remarks)
    default:
      let depth = reader.xml.depth
      try layout?.take(word, &reader, relationships: relationships)
      while reader.xml.depth >= depth { _ = try reader.next() }
    }
  }

  /// The layout, where it was asked for, once `next` has answered false.
  mutating func finishLayout(_ budget: inout AsideBudget) throws(ReadingError) -> SheetLayout {
    guard let found = try layout?.finish(file: reader.file) else { return SheetLayout() }
    budget = layout?.budget ?? budget
    return found
  }
}
