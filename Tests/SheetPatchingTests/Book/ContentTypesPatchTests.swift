import Container
import TestSupport
import Testing

@testable import SheetPatching

struct ContentTypesPatchTests {
  private static let namespace = "http://schemas.openxmlformats.org/package/2006/content-types"

  private func changed(
    _ list: String, _ change: (inout ContentTypesPatch) -> Void
  ) throws -> String {
    let drawing = BookDrawing(cells: "").part("[Content_Types].xml", list)
    let package = try OfficePackage(bytes: drawing.zip.bytes(), named: "a.xlsx")
    var patch = try #require(try ContentTypesPatch(package))
    change(&patch)
    var edits = PackageEdits()
    patch.save(in: &edits)
    let part = try #require(package.part(named: ContentTypesPatch.part))
    return String(decoding: edits.content(of: part) ?? Array(list.utf8), as: UTF8.self)
  }

  @Test func `kinds are added behind those that are there`() throws {
    let list =
      "<t:Types xmlns:t='\(Self.namespace)'><t:Default Extension='xml' ContentType='x'/> </t:Types>"
    let patched = try changed(list) { patch in
      patch.add("xl/comments1.xml", "c")
      patch.add("xl/d.vml", "v", byEnding: "vml")
      patch.add("xl/e.vml", "v", byEnding: "vml")
    }
    #expect(
      patched == """
        <t:Types xmlns:t='\(Self.namespace)'><t:Default Extension='xml' ContentType='x'/>\
        <t:Override PartName="/xl/comments1.xml" ContentType="c"/>\
        <t:Default Extension="vml" ContentType="v"/> </t:Types>
        """)
  }

  @Test func `an ending that means something else is not changed`() throws {
    let list = "<Types xmlns='\(Self.namespace)'><Default Extension='VML' ContentType='x'/></Types>"
    let patched = try changed(list) { $0.add("xl/d.vml", "v", byEnding: "vml") }
    #expect(patched.contains("<Override PartName=\"/xl/d.vml\" ContentType=\"v\"/>"))
    let same = try changed(list) { $0.add("xl/d.vml", "x", byEnding: "vml") }
    #expect(same == list)
  }

  @Test func `a line of a part that is gone makes room`() throws {
    let list = """
      <Types xmlns='\(Self.namespace)'><Override PartName='/XL/comments1.xml' ContentType='old'/></Types>
      """
    let patched = try changed(list) { $0.add("xl/comments1.xml", "new") }
    #expect(!patched.contains("old") && patched.contains("new"))
  }

  @Test func `an empty list`() throws {
    let patched = try changed("<Types xmlns='\(Self.namespace)'/>") { patch in
      patch.add("a.xml", "a")
      patch.add("b.xml", "b")
    }
    #expect(
      patched == """
        <Types xmlns='\(Self.namespace)'><Override PartName="/a.xml" ContentType="a"/>\
        <Override PartName="/b.xml" ContentType="b"/></Types>
        """)
  }

  @Test func `no list`() throws {
    let drawing = BookDrawing(cells: "").part("[Content_Types].xml", nil)
    let package = try OfficePackage(bytes: drawing.zip.bytes(), named: "a.xlsx")
    #expect(try ContentTypesPatch(package) == nil)
  }
}
