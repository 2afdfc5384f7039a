import Container
import SheetReading
import TestSupport
import Testing

@testable import SheetPatching

struct BookPartsTests {
  @Test func `a new part is named, typed and related`() throws {
    let drawing = BookDrawing(cells: "")
    let book = try WorkbookFile(bytes: drawing.zip.bytes(), named: "a.xlsx")
    var parts = try BookParts(book)
    let sheet = parts.add("worksheets/sheet", .worksheet, .transitional)
    var source = try RelationshipsPatch(ofNew: sheet.name, file: "a.xlsx")
    let comments = parts.add("comments", .comments, .strict, of: &source)
    let vml = parts.addDrawing(.transitional, of: &source)
    #expect(sheet.name == "xl/worksheets/sheet2.xml" && sheet.id == "rId2")
    #expect(comments.name == "xl/comments1.xml" && comments.id == "rId1")
    #expect(vml.name == "xl/drawings/vmlDrawing1.vml" && vml.id == "rId2")

    var edits = PackageEdits()
    parts.save(in: &edits)
    source.save(in: &edits)
    let changed = try AnnotatedBook.package(book.package, edits)
    func text(_ name: String) -> String { String(decoding: changed[name] ?? [], as: UTF8.self) }
    let types = text("[Content_Types].xml")
    #expect(types.contains("/xl/worksheets/sheet2.xml\" ContentType=\"application/vnd.openxml"))
    #expect(types.contains("spreadsheetml.comments+xml"))
    #expect(types.contains("Extension=\"vml\""))
    #expect(text("xl/_rels/workbook.xml.rels").contains("Target=\"worksheets/sheet2.xml\""))
    let own = text("xl/worksheets/_rels/sheet2.xml.rels")
    #expect(own.contains("\(BookDrawing.strictOffice)/comments\" Target=\"../comments1.xml\""))
    #expect(
      own.contains("\(BookDrawing.office)/vmlDrawing\" Target=\"../drawings/vmlDrawing1.vml\""))
  }
}
