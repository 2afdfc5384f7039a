import Container
import Markup
import SheetPlans
import TestSupport
import Testing
import Vocabulary

@testable import SheetPatching

/// The part with the texts of notes.
struct CommentsPatchTests {
  private static func comments(_ content: String, prefix: String = "") -> String {
    let mark = prefix.isEmpty ? "" : ":\(prefix.dropLast())"
    return "<\(prefix)comments xmlns\(mark)='\(BookDrawing.main)'>\(content)</\(prefix)comments>"
  }

  /// The part after these notes, its letters left out.
  private func patched(
    _ xml: String, _ notes: [(cell: String, text: String, author: String)]
  ) throws -> String {
    let package = try AnnotatedBook.package(BookDrawing(cells: "").part("xl/comments1.xml", xml))
    let part = try #require(package.part(named: PartName("xl/comments1.xml")))
    var patch = try CommentsPatch(part, of: package)
    for note in notes {
      let text = NoteText([NotePlan(cell(note.cell), note.text)])
      try patch.add(text, by: note.author, at: cell(note.cell))
    }
    var edits = PackageEdits()
    patch.save(in: &edits)
    return String(decoding: edits.content(of: part) ?? [], as: UTF8.self)
      .replacing(/<(x:)?rPr>.*?<\/(x:)?rPr>/, with: "")
  }

  @Test func `notes and authors are put behind those that are there`() throws {
    let text = try patched(
      Self.comments(
        """
        <authors><author>An</author></authors> <commentList><comment ref='A1' authorId='0'><text>\
        <t>cũ</t></text></comment> </commentList><extLst/>
        """),
      [("B2", "hai", "An"), ("C3", "ba", "Bình & con"), ("D4", "bốn", "Bình & con")])
    #expect(
      text
        == Self.comments(
          """
          <authors><author>An</author><author>Bình &amp; con</author></authors> <commentList>\
          <comment ref='A1' authorId='0'><text><t>cũ</t></text></comment> \
          <comment ref="B2" authorId="0" shapeId="0"><text><r><t>hai</t></r></text></comment>\
          <comment ref="C3" authorId="1" shapeId="0"><text><r><t>ba</t></r></text></comment>\
          <comment ref="D4" authorId="1" shapeId="0"><text><r><t>bốn</t></r></text></comment>\
          </commentList><extLst/>
          """))
  }

  static let texts: [(before: String, after: String)] = [
    ("<text><r><t>cũ</t></r></text>", "<text><r><t>cũ</t></r>+</text>"),
    ("<text><t>cũ</t></text>", "<text><r><t>cũ</t></r>+</text>"),
    (
      "<text><t>cũ</t><rPh sb='0' eb='1'><t>x</t></rPh></text>",
      "<text><r><t>cũ</t></r>+<rPh sb='0' eb='1'><t>x</t></rPh></text>"
    ),
    (
      "<text> <r><t>a</t></r><r><t>b</t></r> </text><commentPr/>",
      "<text> <r><t>a</t></r><r><t>b</t></r>+ </text><commentPr/>"
    ),
    ("<text/>", "<text>-</text>"), ("<text></text>", "<text>-</text>"),
    ("<text><t/></text>", "<text><r><t/></r>-</text>"),
  ]

  @Test(arguments: texts)
  func `a note goes on below what it says`(_ row: (before: String, after: String)) throws {
    func note(_ text: String) -> String {
      Self.comments(
        """
        <authors><author/></authors><commentList><comment ref='B2' authorId='0'>\(text)</comment>\
        <comment ref='B2' authorId='0'><text><t>lần hai</t></text></comment></commentList>
        """)
    }
    let expected = row.after
      .replacing("+", with: "<r><t xml:space=\"preserve\">\n\nmới</t></r>")
      .replacing("-", with: "<r><t>mới</t></r>")
    #expect(try patched(note(row.before), [("B2", "mới", "bieumau")]) == note(expected))
  }

  @Test func `prefixes, and lists without an inside`() throws {
    let text = try patched(
      Self.comments("<x:authors/><x:commentList/>", prefix: "x:"), [("B2", "hai", "")])
    #expect(
      text
        == Self.comments(
          """
          <x:authors><x:author></x:author></x:authors><x:commentList>\
          <x:comment ref="B2" authorId="0" shapeId="0"><x:text><x:r><x:t>hai</x:t></x:r></x:text>\
          </x:comment></x:commentList>
          """, prefix: "x:"))
  }

  @Test(arguments: [
    "<other/>", "<comments/>", "<comments><authors/></comments>",
    "<comments><commentList/></comments>",
    "<comments><authors/><commentList><comment ref='B2'/></commentList></comments>",
  ])
  func `what is built otherwise is refused`(_ xml: String) {
    #expect {
      _ = try patched(xml, [("B2", "hai", "")])
    } throws: { error in
      guard case .unreadableNotes = (error as? PatchingError)?.reason else { return false }
      return true
    }
  }

  @Test func `no more letters than a note holds`() throws {
    let old = String(repeating: "ộ", count: 32_000)
    let xml = Self.comments(
      """
      <authors/><commentList><comment ref='B2'><text><t>\(old)</t></text></comment></commentList>
      """)
    _ = try patched(xml, [("B2", String(repeating: "a", count: 765), "")])
    _ = try patched(xml, [("C2", String(repeating: "a", count: 32_767), "")])
    for (cell, count) in [("B2", 766), ("C2", 32_768)] {
      #expect {
        _ = try patched(xml, [(cell, String(repeating: "a", count: count), "")])
      } throws: { error in
        guard case .longText(32_768) = (error as? PatchingError)?.reason else { return false }
        return true
      }
    }
  }

  @Test func `conversations are told by their author`() throws {
    let xml = Self.comments(
      """
      <authors><author>tc={0B1}</author><author>tác giả</author></authors><commentList>\
      <comment ref='B2' authorId='0'/><comment ref='C2' authorId='1'/><comment ref='D2'/>\
      <comment ref='E2' authorId='9'/><comment ref='?' authorId='0'/></commentList>
      """)
    let package = try AnnotatedBook.package(BookDrawing(cells: "").part("xl/comments1.xml", xml))
    let part = try #require(package.part(named: PartName("xl/comments1.xml")))
    let patch = try CommentsPatch(part, of: package)
    let hidden = ["B2", "C2", "D2", "E2", "F2"].filter { patch.isHidden(at: cell($0)) }
    #expect(hidden == ["B2"])
    #expect(patch.notes.map(\.cell.description) == ["B2", "C2", "D2", "E2"])
  }
}
