import Container
import SheetReading
import TestSupport
import Testing

@testable import SheetPatching

struct ContentTypesPatchTests {
  private static let name = "[Content_Types].xml"

  private func patched(
    _ xml: String, _ change: (inout ContentTypesPatch) -> Void
  ) throws -> String {
    let book = try PatchedBook(BookDrawing(rows: "").part(Self.name, xml)).book
    var patch = try #require(try ContentTypesPatch(book.package))
    change(&patch)
    var edits = PackageEdits()
    patch.save(in: &edits)
    let part = try #require(book.package.part(named: PartName(Self.name)))
    return edits.content(of: part).map { String(decoding: $0, as: UTF8.self) } ?? "as it was"
  }

  @Test func `parts are added behind all others, and taken out`() throws {
    let xml =
      "<Types xmlns='urn:t'><Default Extension='XML' ContentType='a'/>"
      + "<Override PartName='/XL/a.xml' ContentType='b'/> </Types>"
    #expect(
      try patched(xml) {
        $0.remove(PartName("xl/a.xml"))
        $0.add("xl/b.xml", "c")
        $0.addDefault("xml", "d")
        $0.addDefault("vml", "e")
      }
        == "<Types xmlns='urn:t'><Default Extension='XML' ContentType='a'/>"
        + "<Override PartName=\"/xl/b.xml\" ContentType=\"c\"/><Default Extension=\"vml\" ContentType=\"e\"/>"
        + " </Types>")
  }

  @Test func `an empty list, and one with a prefix`() throws {
    #expect(
      try patched("<p:Types xmlns:p='urn:t'/>") { $0.add("a", "b") }
        == "<p:Types xmlns:p='urn:t'><p:Override PartName=\"/a\" ContentType=\"b\"/></p:Types>")
  }

  @Test func `nothing to change`() throws {
    #expect(try patched("<Types/>") { $0.remove(PartName("xl/a.xml")) } == "as it was")
  }
}
