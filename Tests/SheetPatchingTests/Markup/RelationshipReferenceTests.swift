import Markup
import TestSupport
import Testing

@testable import SheetPatching

struct RelationshipReferenceTests {
  static let rows: [(root: String, tag: String)] = [
    ("<worksheet xmlns='m' xmlns:r='\(BookDrawing.office)'>", "<a r:id=\"7\"/>"),
    ("<worksheet xmlns='m' xmlns:q='\(BookDrawing.office)'>", "<a q:id=\"7\"/>"),
    ("<worksheet xmlns='m'>", "<a xmlns:r=\"\(BookDrawing.office)\" r:id=\"7\"/>"),
    (
      "<worksheet xmlns='\(BookDrawing.strictMain)'>",
      "<a xmlns:r=\"\(BookDrawing.strictOffice)\" r:id=\"7\"/>"
    ),
    (
      "<r:worksheet xmlns:r='\(BookDrawing.main)'>",
      "<a xmlns:rel=\"\(BookDrawing.office)\" rel:id=\"7\"/>"
    ),
    // The prefix means something else there.
    ("<worksheet xmlns:r='other'>", "<a xmlns:r=\"\(BookDrawing.office)\" r:id=\"7\"/>"),
  ]

  @Test(arguments: rows)
  func `a new element`(_ row: (root: String, tag: String)) {
    let reference = RelationshipReference(in: TagText(Array(row.root.utf8)[...]))
    var writer = XMLWriter()
    writer.element("a") { reference.add("7", to: &$0) }
    #expect(String(decoding: writer.finish(), as: UTF8.self) == row.tag)
  }

  @Test(arguments: rows)
  func `an element that is there`(_ row: (root: String, tag: String)) {
    let reference = RelationshipReference(in: TagText(Array(row.root.utf8)[...]))
    var tag = TagText(Array("<a old:id='3'/>".utf8)[...])
    reference.set("7", in: &tag)
    #expect(String(decoding: tag.bytes(isEmpty: true), as: UTF8.self) == row.tag)
  }
}
