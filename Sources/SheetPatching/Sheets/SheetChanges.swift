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
  private let merges: MergeIndex

  init(_ entry: WorkbookFile.SheetEntry, of book: WorkbookFile) throws(PatchingError) {
    self.entry = entry
    guard let part = entry.part else {
      throw PatchingError(file: book.path, sheet: entry.name, .noSheetPart)
    }
    document = try MarkupDocument(part, of: book.package)
    do throws(MarkupError) {
      map = try SheetMapping.map(document.text, part: part.name)
    } catch {
      throw PatchingError(error, file: book.path).about(sheet: entry.name)
    }
    merges = MergeIndex(map.merges)
  }

  /// The cell in which something put into this one is seen.
  func visibleCell(of address: CellAddress) -> CellAddress { merges.visibleCell(of: address) }

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
  mutating func edit(_ change: (inout MarkupDocument) -> Void) {
    change(&document)
  }

  /// Works the changes of the cells into the document.
  ///
  /// - Returns: the cells that have no formula any more.
  mutating func finish(file: String) throws(PatchingError) -> [CellAddress] {
    do throws(MarkupError) {
      let patch = try SheetPatch(document.text, part: document.part.name, map, changes)
      document.splices += patch.splices
      return patch.lostFormulas
    } catch {
      throw PatchingError(error, file: file).about(sheet: entry.name)
    }
  }
}
