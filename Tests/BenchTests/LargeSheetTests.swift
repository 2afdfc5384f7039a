import Grid
import SheetReading
import TestSupport
import Testing
import Vocabulary

@testable import bieumau_bench

struct LargeSheetTests {
  @Test(arguments: [1, 2, 19, 20, 21, 5003])
  func `has as many cells as asked for`(_ count: Int) throws {
    let folder = try TemporaryFolder()
    let path = folder("large.xlsx")
    try LargeSheet(cells: count).write(to: path)
    let (book, remarks) = try WorkbookFile(path: path).readAll()
    #expect(remarks.isEmpty)
    #expect(book.sheets.map(\.cells.count) == [count])
    #expect(book.sheets[0].cells.allSatisfy { $0.value != nil })
    #expect(try folder.names == ["large.xlsx"])
  }

  @Test func `holds texts, numbers, dates and percents`() throws {
    let folder = try TemporaryFolder()
    let path = folder("large.xlsx")
    try LargeSheet(cells: 20).write(to: path)
    let book = try WorkbookFile(path: path).readAll().workbook
    func cell(_ name: String) throws -> Cell {
      let address = try #require(CellAddress(name))
      return try #require(book.sheets[0][address])
    }
    if case .number = try cell("A1").value {} else { Issue.record("A1 is no number") }
    if case .date = try cell("B1").value {} else { Issue.record("B1 is no date") }
    if case .text = try cell("C1").value {} else { Issue.record("C1 is no text") }
    #expect(try cell("T1").styleIndex == 2)
  }
}
