import Container
import TestSupport
import Testing

@testable import SheetPatching

struct RelationshipsPatchTests {
  private static let part = "xl/worksheets/_rels/sheet1.xml.rels"
  private static let namespace = "http://schemas.openxmlformats.org/package/2006/relationships"

  /// The relationships of the sheet after the change, and their part's name.
  private func changed(
    _ drawing: BookDrawing, _ change: (inout RelationshipsPatch) -> Void
  ) throws -> [String: String] {
    let book = try AnnotatedBook.package(drawing)
    let sheet = try #require(book.part(named: PartName("xl/worksheets/sheet1.xml")))
    var patch = try RelationshipsPatch(of: sheet, in: book)
    change(&patch)
    var edits = PackageEdits()
    patch.save(in: &edits)
    var parts: [String: String] = [:]
    for part in try AnnotatedBook.package(book, edits) where part.key.hasSuffix(".rels") {
      parts[part.key] = String(decoding: part.value, as: UTF8.self)
    }
    return parts
  }

  @Test func `a sheet without any gets a part for them`() throws {
    let parts = try changed(BookDrawing(cells: "")) { patch in
      #expect(patch.add(type: "t", target: "xl/comments1.xml") == "rId1")
      #expect(patch.add(type: "u", target: "xl/worksheets/a.xml") == "rId2")
    }
    #expect(
      parts[Self.part]?.hasSuffix(
        """
        <Relationships xmlns="\(Self.namespace)">\
        <Relationship Id="rId1" Type="t" Target="../comments1.xml"/>\
        <Relationship Id="rId2" Type="u" Target="a.xml"/></Relationships>
        """) == true)
  }

  @Test func `the part is named in the letters of its source`() throws {
    let drawing = BookDrawing(cells: "")
      .moved("xl/worksheets/sheet1.xml", to: "xl/WorkSheets/Sheet1.xml")
    let parts = try changed(drawing) { _ = $0.add(type: "t", target: "xl/a.xml") }
    #expect(parts["xl/WorkSheets/_rels/Sheet1.xml.rels"] != nil)
  }

  @Test func `an id that no other has, also in an empty list`() throws {
    let list = "<x:Relationships xmlns:x='\(Self.namespace)'/>"
    let parts = try changed(BookDrawing(cells: "").part(Self.part, list)) { patch in
      #expect(patch.add(type: "t", target: "xl/a.xml") == "rId1")
      #expect(patch.add(type: "t", target: "xl/b.xml") == "rId2")
    }
    #expect(parts[Self.part]?.contains("<x:Relationship Id=\"rId2\"") == true)
    let taken = BookDrawing.relationships([("rId2", "u", "x.xml"), ("rId3", "u", "y.xml")])
    _ = try changed(BookDrawing(cells: "").part(Self.part, taken)) { patch in
      #expect(patch.add(type: "t", target: "xl/a.xml") == "rId4")
    }
  }

  @Test func `one is taken out`() throws {
    let list = BookDrawing.relationships([("a", "u", "x.xml"), ("b", "u", "y.xml")])
    let parts = try changed(BookDrawing(cells: "").part(Self.part, list)) { $0.remove("a") }
    #expect(parts[Self.part] == BookDrawing.relationships([("b", "u", "y.xml")]))
  }
}
