import Container
import SheetReading
import TestSupport
import Testing

@testable import SheetPatching

struct BookPatchTests {
  private func patch(_ drawing: BookDrawing) throws -> (BookPatch, WorkbookFile) {
    let book = try PatchedBook(drawing).book
    return (try BookPatch(book.main, of: book.package), book)
  }

  /// What stands behind the list of sheets once recalculation is asked for; nil where nothing changes.
  private func asked(_ after: String) throws -> String? {
    var (patch, book) = try patch(BookDrawing(rows: "").with { $0.afterSheets = after })
    patch.askForCalculation()
    var edits = PackageEdits()
    patch.save(in: &edits)
    return edits.content(of: book.main).flatMap { bytes in
      String(decoding: bytes, as: UTF8.self).split(separator: "</sheets>").last
        .map { String($0.dropLast("</workbook>".count)) }
    }
  }

  @Test(
    arguments: [
      ("", "<calcPr fullCalcOnLoad=\"1\"/>"),
      ("<calcPr calcId='191029'/>", "<calcPr calcId='191029' fullCalcOnLoad=\"1\"/>"),
      ("<calcPr fullCalcOnLoad='0'/>", "<calcPr fullCalcOnLoad='1'/>"),
      ("<calcPr fullCalcOnLoad='1'/>", nil), ("<calcPr fullCalcOnLoad='true'/>", nil),
      // Where the standard has it: behind names, before views of persons.
      (
        "<definedNames/> <customWorkbookViews/>",
        "<definedNames/><calcPr fullCalcOnLoad=\"1\"/> <customWorkbookViews/>"
      ),
      ("<extLst/>", "<calcPr fullCalcOnLoad=\"1\"/><extLst/>"),
    ])
  func `asks for calculation`(_ before: String, _ after: String?) throws {
    #expect(try asked(before) == after)
  }

  @Test func `knows the numbers of sheets, in the order of the tabs`() throws {
    let list =
      "<workbook xmlns='\(BookDrawing.main)' xmlns:r='\(BookDrawing.office)'><sheets>"
      + "<sheet name='a' sheetId='7' r:id='rId1'/><sheet name='b' r:id='rId2'/></sheets></workbook>"
    let (patch, _) = try patch(BookDrawing(rows: "").part("xl/workbook.xml", list))
    #expect(patch.sheetNumbers == ["7", ""])
  }
}
