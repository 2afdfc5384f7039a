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

  private func saved(
    _ xml: String, _ change: (inout MarkupDocument, [ElementSpot]) -> Void
  ) throws -> String {
    var document = try MarkupDocument(new: "a.xml", xml, file: "a.xlsx")
    let spots = try document.outline(depth: 3, of: "a.xlsx")
    change(&document, spots)
    return String(decoding: document.bytes, as: UTF8.self).replacing(/<\?xml.*\?>\s*/, with: "")
  }

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test(arguments: [
    ("<fills count='1'><fill/></fills>", "<fills count='2'><fill/><n/></fills>"),
    ("<fills count='1'><fill/> </fills>", "<fills count='2'><fill/><n/> </fills>"),
    ("<fills/>", "<fills><n/></fills>"),
    ("<fills count=\"0\" />", "<fills count=\"2\" ><n/></fills>"),
    ("<fills></fills>", "<fills><n/></fills>"),
  ])
  func `something is put behind the last child`(_ xml: String, _ expected: String) throws {
    let patched = try saved(xml) { document, spots in
      document.append(bytes("<n/>"), to: spots[0], behind: spots.dropFirst().last) { tag in
        if tag["count"] != nil { tag.set("count", "2") }
      }
    }
    #expect(patched == expected)
  }

  static let order: [PatchWord] = [.fonts, .fills, .borders, .cellXfs]

  @Test(arguments: [
    (
      "<styleSheet><fonts/><cellXfs/></styleSheet>",
      "<styleSheet><fonts/><n/><cellXfs/></styleSheet>"
    ),
    ("<styleSheet><borders/></styleSheet>", "<styleSheet><n/><borders/></styleSheet>"),
    (
      "<styleSheet><x/><fonts><b/></fonts></styleSheet>",
      "<styleSheet><x/><fonts><b/></fonts><n/></styleSheet>"
    ),
    ("<styleSheet/>", "<styleSheet><n/></styleSheet>"),
  ])
  func `a child that is missing stands where the standard has it`(
    _ xml: String, _ expected: String
  ) throws {
    let patched = try saved(xml) { document, spots in
      document.insert(bytes("<n/>"), as: .fills, of: spots[0], among: spots, Self.order)
    }
    #expect(patched == expected)
  }

  @Test func `an empty root is opened, and keeps its encoding`() throws {
    let xml = utf16("<Types a='ộ'/>", bigEndian: true)
    let package = try AnnotatedBook.package(BookDrawing(cells: "").part("x.xml", bytes: xml))
    let part = try #require(package.part(named: PartName("x.xml")))
    var document = try MarkupDocument(part, of: package)
    let spots = try document.openOutline(depth: 2, of: "a.xlsx")
    #expect(spots.count == 1 && !spots[0].isEmpty)
    #expect(document.splices.isEmpty)
    document.append(bytes("<n/>"), to: spots[0])
    document.append(bytes("<m/>"), to: spots[0])
    #expect(document.bytes == utf16("<Types a='ộ'><n/><m/></Types>", bigEndian: true))
  }

  @Test func `what has not changed is not saved`() throws {
    let package = try AnnotatedBook.package(BookDrawing(cells: ""))
    let part = try #require(package.part(named: PartName("xl/workbook.xml")))
    var edits = PackageEdits()
    try MarkupDocument(part, of: package).save(in: &edits)
    #expect(edits.isEmpty)
  }
}
