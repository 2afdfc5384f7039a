import Container
import TestSupport
import Testing
import Vocabulary

@testable import SheetPatching

/// Boxes of notes in drawings that are no proper XML.
struct DrawingPatchTests {
  private static let part = "xl/drawings/vmlDrawing1.vml"
  private static let namespaces = """
     xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o='urn:schemas-microsoft-com:office:office' \
    xmlns:x="urn:schemas-microsoft-com:office:excel"
    """

  private func patched(_ bytes: [UInt8], _ cells: [String]) throws -> [UInt8] {
    let package = try AnnotatedBook.package(BookDrawing(cells: "").part(Self.part, bytes: bytes))
    let part = try #require(package.part(named: PartName(Self.part)))
    var patch = try DrawingPatch(part, of: package)
    for name in cells { patch.add(NoteBox(cell(name), saying: "x", on: SheetSizes())) }
    var edits = PackageEdits()
    try patch.save(in: &edits, file: "a.xlsx")
    return edits.content(of: part) ?? bytes
  }

  private func patched(_ text: String, _ cells: [String]) throws -> String {
    String(decoding: try patched(Array(text.utf8), cells), as: UTF8.self)
  }

  @Test func `boxes go before the end, and all else stays`() throws {
    let old = """
      <xml\(Self.namespaces)><v:shape id="_x0000_s1030" o:spid="_x0000_s7"><br>\
      <x:ClientData ObjectType="Button"/></v:shape></xml>

      """
    let text = try patched(old, ["D12", "A1"])
    #expect(text.hasPrefix(old.dropLast("</xml>\n".count)))
    #expect(text.hasSuffix("</v:shape></xml>\n"))
    #expect(text.contains("<v:shapetype id=\"_x0000_t202\""))
    #expect(text.contains("<v:shape id=\"_x0000_s1031\"") && text.contains("_x0000_s1032\""))
    #expect(text.contains("<x:Row>11</x:Row><x:Column>3</x:Column>"))
    #expect(text.contains("<x:Row>0</x:Row><x:Column>0</x:Column>"))
    #expect(text.matches(of: /xmlns:/).count == 3)
  }

  @Test func `the type of boxes is there once`() throws {
    let old = "<xml\(Self.namespaces)><v:shapetype id=\"_x0000_t202\"/></xml>"
    #expect(try patched(old, ["D12"]).matches(of: /shapetype id/).count == 1)
  }

  @Test func `namespaces that the drawing does not declare`() throws {
    let text = try patched("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"></xml>", ["D12"])
    #expect(text.matches(of: /xmlns:v=/).count == 1)
    // For the type of boxes, and for the box.
    #expect(text.matches(of: /xmlns:x="urn:schemas-microsoft-com:office:excel"/).count == 2)
  }

  @Test func `letters of an old code page, and UTF-16`() throws {
    let odd =
      Array("<xml\(Self.namespaces)><font face=\"".utf8) + [0xB5, 0xFF]
      + Array("\"></xml>".utf8)
    let text = try patched(odd, ["D12"])
    #expect(text.starts(with: odd.dropLast("</xml>".utf8.count)))
    #expect(text.suffix(6).elementsEqual("</xml>".utf8))
    let wide = try patched(utf16("<xml\(Self.namespaces)>ộ</xml>", bigEndian: false), ["D12"])
    #expect(wide.starts(with: utf16("<xml\(Self.namespaces)>ộ<v:shapetype", bigEndian: false)))
    #expect(wide.suffix(2) == [UInt8(ascii: ">"), 0])
  }

  @Test(arguments: ["", "<xml>", "not a drawing"])
  func `a drawing without an end`(_ text: String) {
    #expect {
      _ = try patched(text, ["D12"])
    } throws: { error in
      guard case .unreadableNotes = (error as? PatchingError)?.reason else { return false }
      return true
    }
  }

  @Test func `nothing added, nothing changed`() throws {
    #expect(try patched("no drawing", []) == "no drawing")
  }

  static let numbers: [(String, Int)] = [
    ("", 1024), ("_x0000_s1025 _s2049 _x0000_s1030", 2049), ("_s", 1024),
    ("_s99999999999999", 1024),
    ("id=\"_x0000_s5", 1024), ("_s_s1026", 1026),
  ]

  @Test(arguments: numbers)
  func `the largest number of a shape`(_ text: String, _ number: Int) {
    #expect(DrawingScan.largestNumber(in: Array(text.utf8)) == number)
  }

  static let shapes: [(String, [String])] = [
    ("", []),
    (
      """
      <x:ClientData ObjectType="Note"><x:Row>11</x:Row><x:Column>3</x:Column></x:ClientData>\
      <x:ClientData ObjectType="Note"><x:Column>0</x:Column><x:Row>0</x:Row></x:ClientData>
      """, ["A1", "D12"]
    ),
    (
      """
      <x:ClientData ObjectType="Note"></x:ClientData><x:ClientData ObjectType="Button">\
      <x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData>
      """, []
    ),
    ("\"Note\"<x:Row>99999999</x:Row><x:Column>3</x:Column>", []),
    ("\"Note\"<x:Row>x</x:Row><x:Column>3</x:Column>", []), ("\"Note\"<x:Row>1", []),
    ("\"Note\"Row>0<Column>0", ["A1"]),
  ]

  @Test(arguments: shapes)
  func `cells that have boxes`(_ text: String, _ cells: [String]) {
    #expect(DrawingScan.cells(in: Array(text.utf8)).sorted().map(\.description) == cells)
  }
}
