import Container
import Grid
import SheetPlans
import SheetReading
import TestSupport
import Testing
import Vocabulary

@testable import Desk

/// New workbooks as bytes.
struct NewBookTests {
  private static func plan(_ header: String, hides: Bool) -> BookPlan {
    var sheet = SheetPlan("Biểu 1")
    sheet.cells = [CellPlan(.first, .text("<headerFooter>"))]
    sheet.print.header = header
    sheet.print.hidesHeaderOnFirstPage = hides
    return BookPlan(sheets: [sheet, SheetPlan("Biểu 2")])
  }

  @Test(arguments: [("&C&P", true, true), ("&C&P", false, false), ("", true, false)])
  func `the first page`(_ header: String, _ hides: Bool, _ isDifferent: Bool) throws {
    let bytes = try NewBook.bytes(of: Self.plan(header, hides: hides), named: "a.xlsx")
    let book = try WorkbookFile(bytes: bytes, named: "a.xlsx", wanted: .everything).readAll()
      .workbook
    #expect(book.sheets[0].layout.headerFooter.isFirstDifferent == isDifferent)
    #expect(book.sheets[0].layout.headerFooter.header.codes == header)
    #expect(!book.sheets[1].layout.headerFooter.isFirstDifferent)
    let package = try OfficePackage(bytes: bytes, named: "a.xlsx")
    let parts = try package.parts.map { ($0.name, try package.bytes(of: $0)) }
    #expect(try SchemaOfBook.faults(in: Dictionary(uniqueKeysWithValues: parts)) == [])
  }

  /// The library writes one range for a rule, and 255 rules for a sheet.
  @Test func `a rule for cells that stand apart`() throws {
    var sheet = SheetPlan("Biểu 1")
    sheet.cells = [CellPlan(.first, .text("x"))]
    sheet.cursor = CellAddress("D4")
    func range(_ text: String) throws -> CellRange { try #require(CellRange(text)) }
    var count = InputRule(try range("D4"), .whole(.init(from: 0)))
    count.others = [try range("D6:D7"), try range("D9")]
    var hint = InputRule(try range("E4"), .anything, hint: .init("a", "b"))
    hint.others = [try range("E6")]
    sheet.inputRules = [count, hint]
    let bytes = try NewBook.bytes(of: BookPlan(sheets: [sheet]), named: "a.xlsx")
    let book = try WorkbookFile(bytes: bytes, named: "a.xlsx", wanted: .everything).readAll()
      .workbook
    let layout = book.sheets[0].layout
    #expect(
      layout.validations.map { $0.ranges.map(\.description) } == [
        ["D4", "D6:D7", "D9"], ["E4", "E6"],
      ])
    #expect(layout.view.activeCell == CellAddress("D4"))
  }

  @Test func `what cannot be written names the file that was asked for`() {
    let plan = BookPlan(sheets: [SheetPlan("a/b")])
    do {
      _ = try NewBook.bytes(of: plan, named: "bao-cao.xlsx")
      Issue.record("a sheet of this name was written")
    } catch {
      #expect((error as? any Explained)?.message.english.contains("“bao-cao.xlsx”") == true)
    }
  }

  @Test func `nothing is left in the folder for such files`() throws {
    let scratch = try ScratchFile()
    let path = scratch.path
    #expect((try? FileStatus(of: path)) != nil)
    _ = consume scratch
    #expect((try? FileStatus(of: path)) == nil)
  }
}
