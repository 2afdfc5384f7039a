package import Container
internal import Grid
internal import Markup
package import SheetPlans
package import SheetReading
package import Vocabulary

/// Changes in a workbook that is there: of cells, their colours and notes, and sheets that are added.
/// Everything else stays byte for byte.
///
///     var patch = WorkbookPatch(book)
///     try patch.put(.number(StoredNumber(9)), at: d12, ofSheet: 0)
///     try patch.tint(d12, ofSheet: 0, 0xFFC7CE)
///     try patch.note(NotePlan(d12, "Cần sửa\n…"), ofSheet: 0)
///     let (edits, remarks) = try patch.finish()
///     try book.package.write(edits) { … }
///
/// What else may change is what the changes make untrue: the list of formulas where one was
/// overwritten, the note that formulas are to be computed again, the name of a table's column, and
/// which tabs are chosen where a sheet is added.
package struct WorkbookPatch {
  private let book: WorkbookFile
  private(set) var sheets: [Int: SheetChanges] = [:]
  private var tints: [Int: [CellAddress: UInt32]] = [:]
  private var notes: [Int: [CellAddress: [NotePlan]]] = [:]
  private var newSheet: SheetPlan?
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
    guard let sheet = home(of: sheet) else { return }
    let name = book.sheets[sheet].name
    if let reason = content.refusal {
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

  /// The first sheet of the same part: a file may list a part twice, and changes of both are one.
  private func home(of sheet: Int) -> Int? {
    guard book.sheets.indices.contains(sheet) else { return nil }
    guard let part = book.sheets[sheet].part else { return sheet }
    return book.sheets.firstIndex { $0.part?.index == part.index }
  }

  private mutating func open(_ sheet: Int) throws(PatchingError) {
    if sheets[sheet] == nil { sheets[sheet] = try SheetChanges(book.sheets[sheet], of: book) }
  }

  /// Gives the cell, of a merged area the one that is seen, paper of this colour (`0xRRGGBB`); all else
  /// of its look stays. Of two colours for one cell the later counts.
  package mutating func tint(
    _ address: CellAddress, ofSheet sheet: Int, _ colour: UInt32
  ) throws(PatchingError) {
    guard let sheet = home(of: sheet), let seen = try visibleCell(of: address, ofSheet: sheet)
    else {
      return
    }
    tints[sheet, default: [:]][seen] = colour
  }

  /// Puts a note on the cell, of a merged area the one that is seen, below what a note there says
  /// already. Several for one cell stand below each other. The first line of each is bold.
  ///
  /// Where a conversation hides notes, none is put, and a remark says so.
  package mutating func note(_ note: NotePlan, ofSheet sheet: Int) throws(PatchingError) {
    guard let sheet = home(of: sheet), let seen = try visibleCell(of: note.cell, ofSheet: sheet)
    else {
      return
    }
    notes[sheet, default: [:]][seen, default: []].append(note)
  }

  /// Puts a new sheet before all others; it is the one that is seen when the workbook is opened,
  /// whatever the plan says of that. A name that another sheet has gets a number. Of two new sheets the
  /// later counts.
  ///
  /// The plan is one that `BookWriting` would take: what cells hold is looked at, nothing else.
  package mutating func insertFirst(_ plan: SheetPlan) throws(PatchingError) {
    if let (cell, reason) = NewSheet.refusal(of: plan) {
      throw PatchingError(file: book.path, sheet: plan.name, cell: cell, reason)
    }
    newSheet = plan
  }

  private mutating func visibleCell(
    of address: CellAddress, ofSheet sheet: Int
  ) throws(PatchingError) -> CellAddress? {
    try open(sheet)
    return sheets[sheet]?.visibleCell(of: address)
  }

  /// The new parts of the workbook, and what is to be told about them.
  package consuming func finish() throws(PatchingError) -> (PackageEdits, [PatchRemark]) {
    var edits = PackageEdits()
    var parts = try BookParts(book)
    try decorate(&parts, &edits)
    var lost: [Int: [CellAddress]] = [:]
    for index in sheets.keys.sorted() {
      guard var sheet = sheets[index] else { continue }
      try ArrayGuard.check(sheet, file: book.path)
      try TableHeadings.rename(in: sheet, of: book, &edits, &remarks)
      lost[index] = try sheet.finish(file: book.path)
      // Where every cell is as it was to be, no formula gives anything else.
      if sheet.document.splices.isEmpty { changedCells[index] = nil }
      sheet.document.save(in: &edits)
    }
    lost = lost.filter { !$0.value.isEmpty }
    if !lost.isEmpty { try shortenChain(&edits, lost, &parts) }
    if try Recalculation.isNeeded(in: book, after: changedCells) { parts.main.askForCalculation() }
    parts.save(in: &edits)
    if edits.isEmpty { return (edits, remarks) }
    if Signature.isThere(in: book.package) {
      remarks.append(PatchRemark(file: book.path, .signatureBroken))
    }
    return (edits, remarks)
  }

  /// Colours, notes and new sheets, all of which need the styles of the workbook.
  private mutating func decorate(
    _ parts: inout BookParts, _ edits: inout PackageEdits
  ) throws(PatchingError) {
    if tints.isEmpty, notes.isEmpty, newSheet == nil { return }
    var styles = try StylesPatch(of: book, parts.main.dialect)
    for (index, colours) in tints.sorted(by: { $0.key < $1.key }) {
      try sheets[index]?.tint(colours, &styles, file: book.path)
    }
    for (index, notes) in notes.sorted(by: { $0.key < $1.key }) {
      let name = book.sheets[index].name
      guard var sheet = sheets[index] else { continue }
      let hidden: [CellAddress]
      do throws(PatchingError) {
        hidden = try SheetNotes(notes, file: book.path)
          .write(to: &sheet, &parts, styles.firstFont, &edits)
      } catch {
        throw error.about(sheet: name)
      }
      sheets[index] = sheet
      remarks += hidden.map {
        PatchRemark(file: book.path, sheet: name, cell: $0, .noteHidden)
      }
    }
    try insertSheet(&parts, &styles, &edits)
    styles.save(in: &edits, &parts)
  }

  private mutating func insertSheet(
    _ parts: inout BookParts, _ styles: inout StylesPatch, _ edits: inout PackageEdits
  ) throws(PatchingError) {
    guard let plan = newSheet else { return }
    try NewSheet(plan, file: book.path).insert(&parts, &styles, &edits)
    for spot in parts.main.items(.sheet) {
      let id = parts.main.tag(of: spot).attributes.first { $0.name.hasSuffix(":id") }
      let name = id.flatMap {
        parts.relationships.old[String(decoding: $0.value, as: UTF8.self)]?.part
      }
      guard let part = name.flatMap({ book.package.part(named: $0) }) else { continue }
      try unchoose(part, &edits)
    }
  }

  private mutating func unchoose(
    _ part: OfficePackage.Part, _ edits: inout PackageEdits
  ) throws(PatchingError) {
    if let open = sheets.first(where: { $0.value.entry.part?.index == part.index })?.key {
      try sheets[open]?.edit { document throws(PatchingError) in
        try TabSelection.clear(&document, file: book.path)
      }
      return
    }
    guard TabSelection.isChosen(part, of: book.package) else { return }
    var document = try MarkupDocument(part, of: book.package)
    try TabSelection.clear(&document, file: book.path)
    document.save(in: &edits)
  }

  private func shortenChain(
    _ edits: inout PackageEdits, _ lost: [Int: [CellAddress]], _ parts: inout BookParts
  ) throws(PatchingError) {
    guard let relationship = book.relationships.first("calcChain"),
      let part = relationship.part.flatMap({ book.package.part(named: $0) })
    else { return }
    let numbers = parts.main.sheetNumbers
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
    parts.relationships.remove(relationship.id)
    parts.types?.remove(part.key)
  }
}
