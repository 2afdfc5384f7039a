internal import Container
internal import Grid
internal import SheetPlans
internal import SheetReading
internal import SheetWriting
internal import Vocabulary

/// A new workbook as bytes: written by the library for workbooks, completed with what that library
/// has no word for, and read again.
enum NewBook {
  /// `name` is what messages call the file.
  static func bytes(of plan: BookPlan, named name: String) throws -> [UInt8] {
    let scratch: ScratchFile
    do throws(SystemError) {
      scratch = try ScratchFile()
    } catch {
      throw SheetWritingError.file(path: name, .noTemporaryFile(SystemAnswer(code: error.code)))
    }
    do throws(SheetWritingError) {
      try BookWriting.write(plan, to: scratch.path)
    } catch {
      throw error.named(name)
    }
    // A library that does not notice a full disk leaves a file in which something is missing: a form
    // without some of its rows looks like any other.
    guard let bytes = try? completed(scratch.path, plan), holds(bytes, plan) else {
      throw SheetWritingError.file(path: name, .damaged)
    }
    return bytes
  }

  private struct Incomplete: Error {}

  private static func completed(_ path: String, _ plan: BookPlan) throws -> [UInt8] {
    let package = try OfficePackage(path: path)
    var edits = PackageEdits()
    for (index, sheet) in plan.sheets.enumerated() {
      let completion = SheetCompletion(sheet)
      guard completion.isNeeded else { continue }
      guard let part = package.part(named: PartName("xl/worksheets/sheet\(index + 1).xml")),
        let changed = completion.completed(try package.bytes(of: part))
      else { throw Incomplete() }
      edits.replace(part, with: changed)
    }
    // The same content, packed by the same hand as in a form that is stamped for another unit: that is
    // then, byte for byte, the file that would have been made for the unit alone.
    for name in StampedParts.names {
      guard let part = package.part(named: PartName(name)) else { continue }
      edits.replace(part, with: try package.bytes(of: part))
    }
    return try package.bytes(edits)
  }

  private static func holds(_ bytes: [UInt8], _ plan: BookPlan) -> Bool {
    let read = try? WorkbookFile(bytes: bytes, named: "", wanted: [.formulas]).readAll()
    guard let book = read?.workbook, book.sheets.count == plan.sheets.count else { return false }
    return zip(book.sheets, plan.sheets).allSatisfy { sheet, planned in
      sheet.name == planned.name && sheet.merges.count == planned.merges.count
        && sheet.cells.count { $0.kind != nil || $0.hasFormula }
          == planned.cells.count { $0.content != .blank }
    }
  }
}
