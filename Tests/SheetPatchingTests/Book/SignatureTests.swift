import Container
import SheetReading
import TestSupport
import Testing

@testable import SheetPatching

struct SignatureTests {
  @Test(
    arguments: [
      ("_xmlsignatures/sig1.xml", true), ("_XMLSignatures/origin.sigs", true),
      ("xl/_xmlsignatures/sig1.xml", false), ("_xmlsignatures", false),
    ])
  func `is a part in a folder of its own`(_ name: String, _ isSigned: Bool) throws {
    let book = try PatchedBook(BookDrawing(rows: "").part(name, "<x/>")).book
    #expect(Signature.isThere(in: book.package) == isSigned)
  }
}
