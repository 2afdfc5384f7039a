internal import Container
internal import Markup
internal import Vocabulary

/// The list of all cells with formulas, in the order in which Excel computed them last. Excel calls a
/// workbook damaged whose list has a cell without a formula.
struct CalculationChain {
  private var document: MarkupDocument
  private let entries: [Entry]

  private struct Entry {
    let spot: ElementSpot
    let tag: TagText
    let cell: CellAddress?
    /// Which sheet it is on, by the number that the workbook gives it; an entry that does not say it is
    /// on the sheet of the one before.
    let sheet: String
  }

  init(_ part: OfficePackage.Part, of package: OfficePackage) throws(PatchingError) {
    document = try MarkupDocument(part, of: package)
    var entries: [Entry] = []
    var sheet = ""
    for spot in try document.outline(depth: 2, of: package.path) where spot.word == .c {
      let tag = TagText(document.text.bytes[spot.tag])
      sheet = tag["i"] ?? sheet
      entries.append(
        Entry(spot: spot, tag: tag, cell: tag["r"].flatMap { CellAddress($0) }, sheet: sheet))
    }
    self.entries = entries
  }

  /// Takes out the cells that have no formula any more, by the number of their sheet.
  ///
  /// - Returns: whether any cell is left.
  mutating func remove(_ cells: [String: Set<CellAddress>]) -> Bool {
    var left = 0
    var written = ""
    for entry in entries {
      if let cell = entry.cell, cells[entry.sheet]?.contains(cell) ?? false {
        document.remove(entry.spot.range)
        continue
      }
      left += 1
      // An entry that relied on one that is gone has to say itself where it is.
      if entry.tag["i"] == nil, written != entry.sheet {
        document.rewrite(entry.spot.tag) { $0.set("i", entry.sheet) }
      }
      written = entry.sheet
    }
    return left > 0
  }

  func save(in edits: inout PackageEdits) {
    document.save(in: &edits)
  }
}
