import Container
import SheetReading
import TestSupport
import Testing

@testable import SheetPatching

struct RelationshipsPatchTests {
  private static let source = PartName("xl/worksheets/sheet1.xml")
  private static let name = "xl/worksheets/_rels/sheet1.xml.rels"

  /// The list after a change; nil where it stays as it is.
  private func patched(
    _ content: String?, _ change: (inout RelationshipsPatch) -> Void
  ) throws -> String? {
    var drawing = BookDrawing(rows: "")
    if let content { drawing = drawing.part(Self.name, BookDrawing.relationships(content)) }
    let book = try PatchedBook(drawing)
    var patch = try RelationshipsPatch(of: Self.source, in: book.book.package)
    change(&patch)
    var edits = PackageEdits()
    patch.save(in: &edits)
    if edits.isEmpty { return nil }
    let folder = try TemporaryFolder()
    let path = try folder.file("b.xlsx", bytes: book.bytes(edits))
    let package = try OfficePackage(path: path)
    let part = try #require(package.part(named: PartName(Self.name)))
    return String(decoding: try package.bytes(of: part), as: UTF8.self)
  }

  @Test func `adds with an id that nobody has`() throws {
    var ids: [String] = []
    let patched = try patched(
      "<Relationship Id='rId3' Type='t' Target='a'/><Relationship Id='x' Type='t' Target='b'/>"
    ) {
      ids.append($0.add(type: "urn:a", target: "../c.xml"))
      ids.append($0.add(type: "urn:a", target: "../d.xml"))
    }
    #expect(Set(ids).count == 2 && !ids.contains("rId3") && !ids.contains("x"))
    for (id, target) in zip(ids, ["../c.xml", "../d.xml"]) {
      #expect(
        patched?.contains("<Relationship Id=\"\(id)\" Type=\"urn:a\" Target=\"\(target)\"/>")
          == true)
    }
  }

  @Test func `takes out, and changes nothing else`() throws {
    let kept = "<Relationship Id='b' Type='t' Target='b'/>"
    #expect(
      try patched("<Relationship Id='a' Type='t' Target='a'/>\n\(kept)") { $0.remove("a") }
        == BookDrawing.relationships("\n\(kept)"))
    #expect(try patched(kept) { $0.remove("a") } == nil)
    #expect(try patched(nil) { $0.remove("a") } == nil)
  }

  @Test func `makes the list where there is none`() throws {
    let patched = try patched(nil) { _ = $0.add(type: "urn:a", target: "b") }
    #expect(
      patched?.hasSuffix(
        "<Relationship Id=\"rId1\" Type=\"urn:a\" Target=\"b\"/></Relationships>") == true)
  }
}
