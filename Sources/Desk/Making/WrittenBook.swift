internal import Grid
internal import SheetPlans
internal import SheetReading
internal import SheetWriting
internal import Vocabulary

/// Reads a new workbook again before anybody gets it: the library that writes it does not notice when
/// a disk fills up under its temporary files, and a form with rows missing looks like any other.
enum WrittenBook {
  /// Throws where the file does not hold what was planned.
  static func compare(_ path: String, with plan: BookPlan, named name: String) throws {
    let book: Workbook
    do throws(ReadingError) {
      book = try WorkbookFile(path: path, wanted: [.formulas]).readAll().workbook
    } catch {
      throw SheetWritingError.file(path: name, .damaged)
    }
    guard book.sheets.count == plan.sheets.count else {
      throw SheetWritingError.file(path: name, .damaged)
    }
    for (sheet, planned) in zip(book.sheets, plan.sheets) {
      let count = planned.cells.count { $0.content != .blank }
      let isWhole = sheet.cells.count { $0.kind != nil || $0.hasFormula } == count
      guard sheet.name == planned.name, isWhole, sheet.merges.count == planned.merges.count else {
        throw SheetWritingError.file(path: name, .damaged)
      }
    }
  }
}
