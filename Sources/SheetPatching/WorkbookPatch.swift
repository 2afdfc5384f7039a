package import Container
internal import Grid
internal import Markup
package import SheetReading
package import Vocabulary

/// Changes of cells in a workbook that is there. Everything else stays byte for byte.
///
///     var patch = WorkbookPatch(book)
///     try patch.put(.number(StoredNumber(9)), at: d12, ofSheet: 0)
///     let (edits, remarks) = try patch.finish()
///     try book.package.write(edits) { … }
///
/// What else may change is what the changed cells make untrue: the list of formulas where one was
/// overwritten, the note that formulas are to be computed again, the name of a table's column.
package struct WorkbookPatch {
  private let book: WorkbookFile
  private(set) var sheets: [Int: SheetChanges] = [:]
  private var remarks: [PatchRemark] = []
  /// Cells whose values are put in, by the position of their sheet.
  package private(set) var changedCells: [Int: Set<CellAddress>] = [:]

  package init(_ book: WorkbookFile) {
    self.book = book
  }

  /// Puts something into a cell; in a merged area into the cell that is seen. `sheet` is a position in
  /// the list of worksheets.
  package mutating func put(
    _ content: CellChange.Content, at address: CellAddress, ofSheet sheet: Int
  ) throws(PatchingError) {
    guard book.sheets.indices.contains(sheet) else { return }
    let name = book.sheets[sheet].name
    if let reason = Self.refusal(of: content) {
      throw PatchingError(file: book.path, sheet: name, cell: address, reason)
    }
    try open(sheet)
    guard let seen = sheets[sheet]?.visibleCell(of: address) else { return }
    if sheets[sheet]?.hasValue(for: seen) ?? false {
      throw PatchingError(file: book.path, sheet: name, cell: address, .twoValues(shownIn: seen))
    }
    if seen != address {
      remarks.append(
        PatchRemark(
          file: book.path, sheet: name, cell: address, .movedInMergedArea(to: seen)))
    }
    sheets[sheet]?.put(content, at: seen)
    changedCells[sheet, default: []].insert(seen)
  }

  private mutating func open(_ sheet: Int) throws(PatchingError) {
    if sheets[sheet] == nil { sheets[sheet] = try SheetChanges(book.sheets[sheet], of: book) }
  }

  /// What no cell can hold.
  private static func refusal(of content: CellChange.Content) -> PatchingError.Reason? {
    switch content {
    case .text(let text):
      let count = text.utf16.count
      return count > SheetLimits.charactersInCell ? .longText(count: count) : nil
    case .number(let number):
      return number.isKept ? nil : .inexactNumber(number.literal)
    case .kept, .blank, .boolean, .result: return nil
    }
  }

  /// The new parts of the workbook, and what is to be told about them.
  package consuming func finish() throws(PatchingError) -> (PackageEdits, [PatchRemark]) {
    var edits = PackageEdits()
    var lost: [Int: [CellAddress]] = [:]
    for index in sheets.keys.sorted() {
      guard var sheet = sheets[index] else { continue }
      try ArrayGuard.check(sheet, file: book.path)
      try TableHeadings.rename(in: sheet, of: book, &edits, &remarks)
      lost[index] = try sheet.finish(file: book.path)
      if !sheet.document.splices.isEmpty {
        edits.replace(sheet.document.part, with: sheet.document.bytes)
      }
    }
    try finishBook(&edits, lost.filter { !$0.value.isEmpty })
    if edits.isEmpty { return (edits, remarks) }
    if Signature.isThere(in: book.package) {
      remarks.append(PatchRemark(file: book.path, .signatureBroken))
    }
    return (edits, remarks)
  }

  private func finishBook(
    _ edits: inout PackageEdits, _ lost: [Int: [CellAddress]]
  ) throws(PatchingError) {
    var patch = try BookPatch(book.main, of: book.package)
    if !lost.isEmpty { try shortenChain(&edits, lost, numbers: patch.sheetNumbers) }
    if try Recalculation.isNeeded(in: book, after: changedCells) { patch.askForCalculation() }
    patch.save(in: &edits)
  }

  private func shortenChain(
    _ edits: inout PackageEdits, _ lost: [Int: [CellAddress]], numbers: [String]
  ) throws(PatchingError) {
    guard let relationship = book.relationships.first("calcChain"),
      let part = relationship.part.flatMap({ book.package.part(named: $0) })
    else { return }
    var cells: [String: Set<CellAddress>] = [:]
    for (sheet, addresses) in lost {
      let position = book.sheets[sheet].position
      guard numbers.indices.contains(position) else { continue }
      cells[numbers[position], default: []].formUnion(addresses)
    }
    var chain = try CalculationChain(part, of: book.package)
    if chain.remove(cells) {
      chain.save(in: &edits)
      return
    }
    // A list without cells is no list.
    edits.remove(part)
    var relationships = try RelationshipsPatch(of: book.main.key, in: book.package)
    relationships.remove(relationship.id)
    relationships.save(in: &edits)
    var types = try ContentTypesPatch(book.package)
    types?.remove(part.key)
    types?.save(in: &edits)
  }
}
