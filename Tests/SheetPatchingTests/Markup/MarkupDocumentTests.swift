import Container
import Markup
import SheetReading
import TestSupport
import Testing

@testable import SheetPatching

struct MarkupDocumentTests {
  private func document(_ xml: String) throws -> MarkupDocument {
    let book = try PatchedBook(BookDrawing(rows: "").part("xl/a.xml", xml)).book
    let part = try #require(book.package.part(named: PartName("xl/a.xml")))
    return try MarkupDocument(part, of: book.package)
  }

  private func text(_ document: MarkupDocument) -> String {
    String(decoding: document.bytes, as: UTF8.self)
  }

  @Test func `lists its elements down to a depth`() throws {
    let document = try document(
      "<comments><!-- c --><authors ><author/></authors><text/></comments>")
    let outline = try document.outline(depth: 2, of: "a.xlsx")
    #expect(outline.map(\.word) == [.comments, .authors, .text])
    #expect(outline.map(\.depth) == [1, 2, 2])
    #expect(outline.map(\.isEmpty) == [false, false, true])
    let written = outline.map { String(decoding: document.text.bytes[$0.range], as: UTF8.self) }
    #expect(written[1...] == ["<authors ><author/></authors>", "<text/>"])
  }

  @Test func `pieces are rewritten, put in and taken out`() throws {
    var document = try document("<a><b c='1'/><d/> <e></e></a>")
    let outline = try document.outline(depth: 2, of: "a.xlsx")
    document.rewrite(outline[1].tag) { $0.set("c", "2") }
    document.append(Array("<x/>".utf8), to: outline[2])
    document.append(Array("<y/>".utf8), to: outline[3])
    document.insert(Array("<z/>".utf8), at: outline[0].tag.upperBound)
    #expect(text(document) == "<a><z/><b c='2'/><d><x/></d> <e><y/></e></a>")
    var shorter = try self.document("<a><b c='1'/><d/> <e></e></a>")
    shorter.remove(outline[1].range)
    shorter.remove(outline[3].range)
    #expect(text(shorter) == "<a><d/> </a>")
  }

  @Test func `what is no XML is told with its part`() throws {
    let error = #expect(throws: PatchingError.self) {
      try document("<a><b></a>").outline(depth: 1, of: "a.xlsx")
    }
    guard case .markup(let cause) = error?.reason else { throw try #require(error) }
    #expect(cause.part == "xl/a.xml" && error?.file == "a.xlsx")
  }

  // MARK: Parts that are there

  private func document(_ xml: String) throws -> MarkupDocument {
    let book = try PatchedBook(BookDrawing(rows: "").part("xl/a.xml", xml)).book
    let part = try #require(book.package.part(named: PartName("xl/a.xml")))
    return try MarkupDocument(part, of: book.package)
  }

  private func text(_ document: MarkupDocument) -> String {
    String(decoding: document.bytes, as: UTF8.self)
  }

  @Test func `lists its elements down to a depth`() throws {
    let document = try document(
      "<comments><!-- c --><authors ><author/></authors><text/></comments>")
    let outline = try document.outline(depth: 2, of: "a.xlsx")
    #expect(outline.map(\.word) == [.comments, .authors, .text])
    #expect(outline.map(\.depth) == [1, 2, 2])
    #expect(outline.map(\.isEmpty) == [false, false, true])
    let written = outline.map { String(decoding: document.text.bytes[$0.range], as: UTF8.self) }
    #expect(written[1...] == ["<authors ><author/></authors>", "<text/>"])
  }

  @Test func `pieces are rewritten, put in and taken out`() throws {
    var document = try document("<a><b c='1'/><d/> <e></e></a>")
    let outline = try document.outline(depth: 2, of: "a.xlsx")
    document.rewrite(outline[1].tag) { $0.set("c", "2") }
    document.append(Array("<x/>".utf8), to: outline[2])
    document.append(Array("<y/>".utf8), to: outline[3])
    document.insert(Array("<z/>".utf8), at: outline[0].tag.upperBound)
    #expect(text(document) == "<a><z/><b c='2'/><d><x/></d> <e><y/></e></a>")
    var shorter = try self.document("<a><b c='1'/><d/> <e></e></a>")
    shorter.remove(outline[1].range)
    shorter.remove(outline[3].range)
    #expect(text(shorter) == "<a><d/> </a>")
  }

  @Test func `what is no XML is told with its part`() throws {
    let error = #expect(throws: PatchingError.self) {
      try document("<a><b></a>").outline(depth: 1, of: "a.xlsx")
    }
    guard case .markup(let cause) = error?.reason else { throw try #require(error) }
    #expect(cause.part == "xl/a.xml" && error?.file == "a.xlsx")
  }
}
