internal import CLibXLSXWriter
internal import SheetPlans

/// Room on the disk for the parts of a workbook, sought before they are written.
///
/// The library puts one part after the other into a temporary file and never looks whether that went
/// well: where the disk fills up, the part ends in the middle, the workbook is damaged, and the
/// library reports success. So what the largest part needs is reserved once and given back before.
/// What it writes into the file itself it does look after.
struct Room {
  /// No less than the largest part takes.
  let bytes: Int

  init(of plan: BookPlan) {
    var looks: Set<CellLook> = []
    var texts = 0
    var largest = 0
    for sheet in plan.sheets {
      for cell in sheet.cells {
        looks.insert(cell.look)
        texts += Self.shared(by: cell.content)
      }
      largest = max(largest, Self.part(of: sheet))
      let notes = sheet.notes.reduce(0) { $0 + 2048 + Self.text($1.text) }
      largest = max(largest, notes)
    }
    // A look takes a kilobyte and a half with its font, borders and number format. The rest is for
    // the theme and what every workbook has.
    bytes = max(largest, texts, looks.count * 1536) + (1 << 16)
  }

  /// For a workbook whose longest sheet has rows of so many bytes in all.
  init(forPartOf bytes: Int) {
    // Its frame, its last row, and what every workbook has.
    self.bytes = bytes + (8 << 20)
  }

  private static func part(of sheet: SheetPlan) -> Int {
    var bytes = 64 * sheet.merges.count + 16_384
    bytes += 128 * (sheet.columnWidths.count + sheet.rowHeights.count + sheet.hiddenRows.count)
    for cell in sheet.cells {
      // With its row, where it is alone in it.
      bytes += 192
      if case .formula(let formula, let result) = cell.content {
        bytes += text(formula)
        if case .text(let words) = result { bytes += text(words) }
      }
    }
    // Two titles and two texts, with signs that are written as references.
    for rule in sheet.inputRules { bytes += 4096 + ruleText(rule.kind) }
    // Where it leads, the tip, and the text of the cell once more.
    for link in sheet.links { bytes += 256 + text(link.location) + text(link.tooltip ?? "") }
    if !sheet.links.isEmpty { bytes += texts(of: sheet) }
    for highlight in sheet.highlights { bytes += 512 + text(highlight.formula) }
    return bytes + text(sheet.print.header) + text(sheet.print.footer)
      + 64 * sheet.print.breaksAfter.count
  }

  private static func texts(of sheet: SheetPlan) -> Int {
    let linked = Set(sheet.links.map(\.cell))
    return sheet.cells.reduce(0) {
      $0 + (linked.contains($1.address) ? text($1.content.text) : 0)
    }
  }

  private static func ruleText(_ kind: InputRule.Kind) -> Int {
    switch kind {
    case .list(let items): items.reduce(0) { $0 + text($1) }
    case .listOfCells(let formula), .custom(let formula): text(formula)
    case .anything, .whole, .decimal: 0
    }
  }

  /// What a cell adds to the texts of the workbook.
  private static func shared(by content: CellContent) -> Int {
    switch content {
    case .text(let words): 64 + text(words)
    case .pieces(let pieces): pieces.reduce(64) { $0 + 512 + text($1.text) }
    case .blank, .number, .formula: 0
    }
  }

  /// A sign that is written as a code or a reference takes seven bytes at most.
  private static func text(_ text: String) -> Int {
    text.utf8.reduce(0) { count, byte in
      let isSign = byte < 0x20 || byte == 0xEF || "_&<>\"".utf8.contains(byte)
      return count + (isSign ? 7 : 1)
    }
  }

  /// Throws where there is none, where no temporary file can be made, and where the file at `path`
  /// cannot be written.
  func check(at path: String) throws(FileFault) {
    // > tmpfileplus: in the directory given, in TMPDIR, in P_tmpdir, in the current directory.
    guard let temporary = unsafe lxw_tmpfile(nil) else { throw .noTemporaryFile(.last) }
    // > posix_fallocate() returns zero on success, or an error number on failure.
    // A place that knows no reserving is taken as it is.
    let answer = unsafe posix_fallocate(fileno(temporary), 0, off_t(bytes))
    _ = unsafe fclose(temporary)
    if SystemAnswer(code: answer).isNoRoom { throw .noRoom(.temporaryFiles) }

    guard let output = unsafe fopen(path, "r+be") else { throw .refused(.last) }
    _ = unsafe fclose(output)
  }
}
