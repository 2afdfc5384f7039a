import Markup
import TestSupport
import Testing
import Vocabulary

@testable import SheetPatching

struct CommentsMapTests {
  private func map(_ content: String) throws -> (CommentsMap, [UInt8]) {
    let xml = "<x:comments xmlns:x='\(BookDrawing.main)'>\(content)</x:comments>"
    let text = try MarkupText(Array(xml.utf8), part: "c.xml")
    return (try #require(try CommentsMap(text, part: "c.xml")), text.bytes)
  }

  @Test func `where notes lie and what they say`() throws {
    let (map, bytes) = try map(
      """
      <x:commentList><x:comment ref='$b$2' authorId='1'><x:text><x:r><x:rPr/><x:t>a_x000A_</x:t>\
      </x:r><x:t>b</x:t></x:text><x:commentPr><x:text/></x:commentPr></x:comment>\
      <x:comment ref='B2'/><x:comment ref='nowhere'><x:text/></x:comment></x:commentList>\
      <x:authors><x:author>An &amp; B</x:author><x:author/></x:authors>
      """)
    #expect(map.prefix == "x:" && map.authors == ["An & B", ""])
    #expect(map.notes.map(\.cell) == [cell("B2"), cell("B2")])
    let note = try #require(map.note(on: cell("B2")))
    #expect(note.plain == "a\nb" && note.author == 1)
    #expect(note.pieces.map(\.word) == [.r, .t])
    let pieces = note.pieces.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(pieces == ["<x:r><x:rPr/><x:t>a_x000A_</x:t></x:r>", "<x:t>b</x:t>"])
    #expect(map.note(on: cell("C3")) == nil)
  }

  @Test func `the authors of conversations may stand behind the notes`() throws {
    let (map, _) = try map(
      """
      <x:commentList><x:comment ref='B2' authorId='0'/><x:comment ref='C2' authorId='1'/>\
      <x:comment ref='D2' authorId='-1'/></x:commentList>\
      <x:authors><x:author>tc={0}</x:author><x:author>TC</x:author></x:authors>
      """)
    #expect(["B2", "C2", "D2"].map { map.hasConversation(on: cell($0)) } == [true, false, false])
  }

  @Test func `no XML is told as such`() {
    #expect(throws: MarkupError.self) {
      _ = try CommentsMap(MarkupText(Array("<comments>".utf8), part: "c.xml"), part: "c.xml")
    }
  }
}
