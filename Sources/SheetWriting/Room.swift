internal import CLibXLSXWriter
internal import SheetPlans

/// Room on the disk for a workbook, sought before it is written.
///
/// The library puts every part into a temporary file and never looks whether that went well: where
/// the disk fills up, the part ends in the middle, the workbook is damaged, and the library reports
/// success. So what is needed is reserved once and given back before it writes.
struct Room {
  /// More than the largest part takes, and more than the file, which is packed.
  let bytes: Int

  init(of plan: BookPlan) {
    // The styles, the theme and what every workbook has.
    var bytes = 1 << 16
    for sheet in plan.sheets { bytes += Self.bytes(of: sheet) }
    self.bytes = bytes
  }

  private static func bytes(of sheet: SheetPlan) -> Int {
    // A letter takes 4 bytes at most, or 7 where it is written as a code, and a piece of text brings
    // its font; a look takes half a kilobyte at most.
    func text(_ text: String) -> Int { 7 * text.utf8.count }
    var bytes = 4096 + 64 * (sheet.merges.count + sheet.deliberate.count * 5)
    bytes += 128 * (sheet.columnWidths.count + sheet.rowHeights.count + sheet.hiddenRows.count)
    for cell in sheet.cells {
      bytes += 256
      switch cell.content {
      case .blank, .number: continue
      case .text(let words): bytes += text(words)
      case .pieces(let pieces): for piece in pieces { bytes += 512 + text(piece.text) }
      case .formula(let formula, let result):
        bytes += text(formula)
        if case .text(let words) = result { bytes += text(words) }
      }
    }
    for rule in sheet.inputRules {
      bytes += 8192
      if case .list(let items) = rule.kind { for item in items { bytes += text(item) } }
    }
    for highlight in sheet.highlights { bytes += 1024 + text(highlight.formula) }
    for note in sheet.notes { bytes += 4096 + text(note.text) }
    return bytes
  }

  /// Throws where there is none, in the file or among the temporary ones.
  func reserve(at path: String) throws(FileFault) {
    // > tmpfileplus: in the directory given, in TMPDIR, in P_tmpdir, in the current directory.
    guard let temporary = unsafe lxw_tmpfile(nil) else { throw .noTemporaryFile(.last) }
    let inTemporary = unsafe reserve(in: temporary)
    _ = unsafe fclose(temporary)
    if inTemporary.isNoRoom { throw .noRoom(.temporaryFiles) }

    guard let output = unsafe fopen(path, "r+b") else { throw .refused(.last) }
    let inOutput = unsafe reserve(in: output)
    // The library opens the file with "wb", which empties it: the room is free again.
    _ = unsafe fclose(output)
    if inOutput.isNoRoom { throw .noRoom(.output) }
  }

  @unsafe private func reserve(in file: UnsafeMutablePointer<FILE>) -> SystemAnswer {
    // > posix_fallocate() returns zero on success, or an error number on failure.
    // Where the place knows no reserving, such as a device, writing itself will tell.
    unsafe SystemAnswer(code: posix_fallocate(fileno(file), 0, off_t(bytes)))
  }
}
