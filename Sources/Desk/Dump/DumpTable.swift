internal import Grid
internal import SheetReading
internal import Vocabulary

/// A workbook as tables to read: cells as they look in Excel, row by row.
enum DumpTable {
  static func write(
    _ book: WorkbookFile, in language: Language, to sink: inout ByteSink
  ) throws -> [ReadingRemark] {
    var remarks: [ReadingRemark] = []
    var spoken = SpokenBytes(file: book.path, limit: Dump.tableBytes)
    for (index, entry) in book.sheets.enumerated() {
      if index > 0 { try sink.write("\n") }
      remarks +=
        entry.declaredSize <= Dump.heldSheetBytes
        ? try writeHeld(entry, of: book, in: language, &spoken, &sink)
        : try writePassing(entry, of: book, in: language, &spoken, &sink)
    }
    return remarks
  }

  private static func writeHeld(
    _ entry: WorkbookFile.SheetEntry, of book: WorkbookFile, in language: Language,
    _ spoken: inout SpokenBytes, _ sink: inout ByteSink
  ) throws -> [ReadingRemark] {
    let read = try book.read(entry)
    let sheet = read.sheet
    let heading = DumpHeading(
      name: sheet.name, state: sheet.state, extent: sheet.cells.extent,
      cells: sheet.cells.count { !$0.isEmpty },
      merges: sheet.merges.count)
    try sink.write(heading.line(in: language))

    var table = TextTable(merges: sheet.merges)
    for cell in sheet.cells where !cell.isEmpty {
      // The result is what people see; a formula without one is better than nothing.
      let formula = cell.kind == nil ? ShownFormula(cell) : nil
      try spoken.add(formula)
      let shown = formula.map { "=\($0.text)" } ?? cell.shown
      try table.add(TextTable.Cell(cell.address, shown, cell.kind), to: &sink, &spoken)
    }
    try table.finish(to: &sink, &spoken)
    try writeMerges(sheet.merges, in: language, to: &sink)
    return read.remarks
  }

  private static func writePassing(
    _ entry: WorkbookFile.SheetEntry, of book: WorkbookFile, in language: Language,
    _ spoken: inout SpokenBytes, _ sink: inout ByteSink
  ) throws -> [ReadingRemark] {
    let heading = DumpHeading(
      name: entry.name, state: entry.state, extent: nil, cells: nil, merges: nil)
    try sink.write(heading.line(in: language))

    var stream = try SheetStream(entry, of: book)
    var formulas = PassingFormulas()
    var table = TextTable(merges: [])
    while try stream.next() {
      let formula = formulas.text(in: &stream)
      if stream.isEmpty { continue }
      try spoken.add(formula)
      let shown = stream.kind == nil ? formula.map { "=\($0.text)" } ?? "" : stream.shown
      try table.add(
        TextTable.Cell(stream.cell.address, shown, stream.kind), to: &sink, &spoken)
    }
    try table.finish(to: &sink, &spoken)
    try writeMerges(stream.merges, in: language, to: &sink)
    return stream.remarks
  }

  private static func writeMerges(
    _ merges: [CellRange], in language: Language, to sink: inout ByteSink
  ) throws(SystemError) {
    guard !merges.isEmpty else { return }
    var line = "  " + Phrase(vi: "Ô gộp:", en: "Merged:").text(in: language)
    for (index, merge) in merges.enumerated() {
      let word = merge.description + (index + 1 < merges.count ? "," : "")
      if line.utf8.count + word.utf8.count > 100 {
        try sink.write(line + "\n")
        line = " "
      }
      line += " \(word)"
    }
    try sink.write(line + "\n")
  }
}

/// The line above a sheet: its name, whether people see it, how much it holds.
private struct DumpHeading {
  let name: String
  let state: Sheet.State
  let extent: CellRange?
  /// Nil where they have not been counted yet.
  let cells: Int?
  let merges: Int?

  func line(in language: Language) -> String {
    let name = VisibleText.oneLine(name)
    var parts = Phrase(vi: "Trang “\(name)”", en: "Sheet “\(name)”").text(in: language)
    switch state {
    case .visible: break
    case .hidden: parts += Phrase(vi: " (ẩn)", en: " (hidden)").text(in: language)
    case .veryHidden: parts += Phrase(vi: " (ẩn hẳn)", en: " (very hidden)").text(in: language)
    }
    if let cells, let merges {
      let range = extent.map { " \($0)," } ?? ""
      parts += Phrase(
        vi: ":\(range) \(cells) ô, \(merges) vùng gộp",
        en: ":\(range) \(cells) cell\(cells == 1 ? "" : "s"), \(merges) merged"
      ).text(in: language)
    }
    return parts + "\n"
  }
}
