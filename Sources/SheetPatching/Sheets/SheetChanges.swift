internal import Container
internal import Markup
internal import SheetReading
internal import Vocabulary

/// One sheet that is to be changed, and what is to become of its cells.
struct SheetChanges {
  let entry: WorkbookFile.SheetEntry
  private(set) var document: MarkupDocument
  let map: SheetMap
  private(set) var changes: [CellAddress: CellChange] = [:]
  private let merges: AreaIndex

  init(_ entry: WorkbookFile.SheetEntry, of book: WorkbookFile) throws(PatchingError) {
    self.entry = entry
    guard let part = entry.part else {
      throw PatchingError(file: book.path, sheet: entry.name, .noSheetPart)
    }
    document = try MarkupDocument(part, of: book.package)
    do throws(MarkupError) {
      let map = try SheetMapping.map(document.text, part: part.name)
      // Of a map that is not complete nobody knows where the root ends.
      if map.root.isEmpty, !map.isTooLarge {
        document = try document.opened(
          TagText(document.text.bytes[map.root.tag]), at: map.root.tag)
        self.map = try SheetMapping.map(document.text, part: part.name)
      } else {
        self.map = map
      }
    } catch {
      throw PatchingError(error, file: book.path).about(sheet: entry.name)
    }
    guard !map.isTooLarge else {
      throw PatchingError(
        file: book.path, sheet: entry.name, .tooManyPlaces(limit: PatchingLimits.places))
    }
    guard map.isWorksheet else {
      throw PatchingError(file: book.path, sheet: entry.name, .noSheetPart)
    }
    merges = AreaIndex(map.merges)
  }

  /// The cell in which something put into this one is seen.
  func visibleCell(of address: CellAddress) -> CellAddress {
    merges.area(of: address)?.topLeft ?? address
  }

  /// Whether the cell is one that a value is meant for already.
  func hasValue(for address: CellAddress) -> Bool {
    changes[address].map { $0.content != .kept } ?? false
  }

  mutating func put(_ content: CellChange.Content, at address: CellAddress) {
    changes[address, default: CellChange(.kept)].content = content
  }

  mutating func restyle(_ address: CellAddress, as style: Int) {
    changes[address, default: CellChange(.kept)].style = style
  }

  /// What changes beside the cells, such as what the sheet says of its notes.
  mutating func edit<Failure>(
    _ change: (inout MarkupDocument) throws(Failure) -> Void
  ) throws(Failure) {
    try change(&document)
  }

  /// Works the changes of the cells into the document.
  ///
  /// - Returns: the cells that have no formula any more.
  mutating func finish(file: String) throws(PatchingError) -> [CellAddress] {
    let patch: SheetPatch
    do throws(MarkupError) {
      patch = try SheetPatch(document.text, part: document.name, map, changes)
    } catch {
      throw PatchingError(error, file: file).about(sheet: entry.name)
    }
    guard !patch.isTooLarge else {
      throw PatchingError(
        file: file, sheet: entry.name, .tooManyPlaces(limit: PatchingLimits.cells))
    }
    // Of two at one place the cells come first: what else is put into a sheet stands behind them.
    document.splices = patch.splices + document.splices
    return patch.lostFormulas
  }
}
