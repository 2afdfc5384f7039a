import Container
import Markup
import SheetReading
import TestSupport
import Testing
import Vocabulary

@testable import SheetPatching

struct SheetChangesTests {
  private func changes(_ drawing: BookDrawing) throws -> SheetChanges {
    let book = try PatchedBook(drawing).book
    return try SheetChanges(book.sheets[0], of: book)
  }

  @Test func `a covered cell is seen in the upper left one`() throws {
    let sheet = try changes(
      BookDrawing(
        inSheet:
          "<sheetData/><mergeCells><mergeCell ref='B2:D3'/><mergeCell ref='F1:F900'/></mergeCells>")
    )
    for (cell, seen) in [("B2", "B2"), ("D3", "B2"), ("A1", "A1"), ("F900", "F1"), ("E3", "E3")] {
      #expect(sheet.visibleCell(of: try #require(CellAddress(cell))).description == seen)
    }
  }

  @Test func `knows for which cells a value is given`() throws {
    var sheet = try changes(BookDrawing(rows: ""))
    sheet.restyle(.first, as: 3)
    #expect(!sheet.hasValue(for: .first))
    sheet.put(.blank, at: .first)
    #expect(sheet.hasValue(for: .first))
    #expect(sheet.changes[.first]?.style == 3)
    #expect(!sheet.hasValue(for: .last))
  }

  @Test(
    arguments: [
      BookDrawing(sheets: [.init("name='Bìa'", xml: nil)]),
      BookDrawing(sheet: "<chartsheet xmlns='\(BookDrawing.main)'/>"),
    ])
  func `a sheet without cells is refused`(_ drawing: BookDrawing) throws {
    let error = #expect(throws: PatchingError.self) { try changes(drawing) }
    guard case .noSheetPart = error?.reason else { throw try #require(error) }
  }

  @Test func `a damaged sheet is refused, and named`() throws {
    let error = #expect(throws: PatchingError.self) {
      try changes(BookDrawing(sheet: "<worksheet><sheetData></worksheet>"))
    }
    guard case .markup(let cause) = error?.reason else { throw try #require(error) }
    #expect(cause.part == BookDrawing.sheetPart && error?.sheet == "Biểu mẫu 1")
  }
}
