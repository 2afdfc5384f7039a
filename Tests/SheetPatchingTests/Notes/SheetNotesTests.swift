import Grid
import SheetPlans
import TestSupport
import Testing
import Vocabulary

@testable import SheetPatching

/// Notes on sheets of every kind: without any, with some, with buttons, with conversations.
struct SheetNotesTests {
  private static let rels = "xl/worksheets/_rels/sheet1.xml.rels"
  private static let drawn = """
    <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
    xmlns:x="urn:schemas-microsoft-com:office:excel"><br>
    """
  private static let box = """
    <v:shape id="_x0000_s1025"><x:ClientData ObjectType="Note"><x:Row>0</x:Row>\
    <x:Column>0</x:Column></x:ClientData></v:shape>
    """
  private static let comments = """
    <comments xmlns='\(BookDrawing.main)'><authors><author>An</author><author>tc={0B1}</author>\
    </authors><commentList><comment ref='A1' authorId='0'><text><t>cũ</t></text></comment>\
    <comment ref='C1' authorId='1'><text><t>[Threaded comment]</t></text></comment></commentList>\
    </comments>
    """
  private static let types = """
    <Override PartName='/xl/comments1.xml' ContentType='\
    application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml'/>
    """

  private static func book(
    _ inSheet: String, _ relationships: [(String, String, String)] = []
  ) -> BookDrawing {
    let book = BookDrawing(
      inSheet: "<sheetData><row r='1'><c r='A1'><v>9</v></c></row></sheetData>\(inSheet)")
    return relationships.isEmpty
      ? book : book.part(rels, BookDrawing.relationships(relationships))
  }

  private static let withNotes = book(
    "<legacyDrawing r:id='d'/>",
    [("c", "comments", "../comments1.xml"), ("d", "vmlDrawing", "../drawings/vmlDrawing1.vml")]
  ).part("xl/comments1.xml", comments).part("xl/drawings/vmlDrawing1.vml", "\(drawn)\(box)</xml>")

  private func noted(_ book: BookDrawing, _ cells: [String]) throws -> AnnotatedBook {
    try AnnotatedBook(book) { patch throws(PatchingError) in
      for name in cells {
        try patch.note(NotePlan(cell(name), "Cần sửa\n\(name)", author: "bieumau"), ofSheet: 0)
      }
    }
  }

  private func notes(_ book: AnnotatedBook) throws -> [String: String] {
    let notes = try book.read().sheets[0].notes
    return Dictionary(notes.map { ($0.cell.description, $0.text) }) { first, _ in first }
  }

  @Test func `a sheet without notes`() throws {
    let book = try noted(
      Self.book(
        "<pageMargins left='1' right='1' top='1' bottom='1' header='1' footer='1'/><tableParts/>"),
      ["B2", "A1"])
    #expect(try notes(book) == ["A1": "Cần sửa\nA1", "B2": "Cần sửa\nB2"])
    #expect(
      book.changed == [
        "[Content_Types].xml", "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml", Self.rels,
        BookDrawing.sheetPart,
      ])
    #expect(
      book.text(BookDrawing.sheetPart).contains(
        "footer='1'/><legacyDrawing r:id=\"rId2\"/><tableParts/>"))
    #expect(try book.newFaults() == [])
  }

  @Test func `a sheet with notes keeps them`() throws {
    let book = try noted(Self.withNotes, ["B2", "A1"])
    #expect(
      try notes(book) == [
        "A1": "cũ\n\nCần sửa\nA1", "B2": "Cần sửa\nB2", "C1": "[Threaded comment]",
      ])
    #expect(book.changed == ["xl/comments1.xml", "xl/drawings/vmlDrawing1.vml"])
    let drawing = book.text("xl/drawings/vmlDrawing1.vml")
    #expect(drawing.hasPrefix(Self.drawn + Self.box))
    // One for B2; A1 has its own.
    #expect(drawing.matches(of: /ObjectType="Note"/).count == 2)
    #expect(drawing.contains("_x0000_s1026\""))
  }

  @Test func `a conversation hides notes, so none is put there`() throws {
    let book = try noted(Self.withNotes, ["C1"])
    #expect(book.changed == [])
    #expect(book.remarks.map(\.cell) == [cell("C1")])
    let remark = try #require(book.remarks.first)
    #expect(remark.reason == .noteHidden && remark.severity == .info)
    let other = try noted(Self.withNotes, ["C1", "D1"])
    #expect(other.remarks.map(\.reason) == [.noteHidden])
    #expect(try notes(other)["D1"] == "Cần sửa\nD1")
  }

  @Test func `a drawing that holds buttons only`() throws {
    let drawing =
      "\(Self.drawn)<v:shape id=\"_x0000_s1027\"><x:ClientData ObjectType=\"Button\"/></v:shape></xml>"
    let book = try noted(
      Self.book(
        "<legacyDrawing r:id='d'/>", [("d", "vmlDrawing", "../drawings/vmlDrawing1.vml")]
      ).part("xl/drawings/vmlDrawing1.vml", drawing), ["B2"])
    #expect(try notes(book) == ["B2": "Cần sửa\nB2"])
    let changed = book.text("xl/drawings/vmlDrawing1.vml")
    #expect(changed.contains("Button") && changed.contains("_x0000_s1028\""))
    #expect(book.after["xl/worksheets/sheet1.xml"] == book.before["xl/worksheets/sheet1.xml"])
  }

  @Test(arguments: [
    "", "<legacyDrawing r:id='lost'/>", "<legacyDrawing r:id='c'/>", "<legacyDrawing/>",
  ])
  func `notes whose boxes are lost get them again`(_ element: String) throws {
    let lost = element.contains("'c'") ? "../gone.vml" : "../comments1.xml"
    let relationships =
      element.contains("'c'")
      ? [("n", "comments", "../comments1.xml"), ("c", "vmlDrawing", lost)]
      : [("n", "comments", "../comments1.xml")]
    let book = try noted(
      Self.book(element, relationships).part("xl/comments1.xml", Self.comments), ["B2"])
    #expect(try notes(book).keys.sorted() == ["A1", "B2", "C1"])
    let drawing = book.text("xl/drawings/vmlDrawing1.vml")
    #expect(drawing.matches(of: /ObjectType="Note"/).count == 3)
    let sheet = book.text(BookDrawing.sheetPart)
    #expect(sheet.matches(of: /<legacyDrawing/).count == 1)
    let id = try #require(sheet.firstMatch(of: /legacyDrawing r:id=['"](\w+)['"]/)?.1)
    #expect(book.text(Self.rels).contains("Id=\"\(id)\""))
  }

  @Test func `the drawing of the page's header stays its own`() throws {
    let book = try noted(
      Self.book("<legacyDrawingHF r:id='h'/>", [("h", "vmlDrawing", "../drawings/vmlDrawing1.vml")])
        .part("xl/drawings/vmlDrawing1.vml", "\(Self.drawn)</xml>"), ["B2"])
    #expect(book.text("xl/drawings/vmlDrawing1.vml") == "\(Self.drawn)</xml>")
    #expect(book.text("xl/drawings/vmlDrawing2.vml").contains("ObjectType=\"Note\""))
    #expect(
      book.text(BookDrawing.sheetPart).contains(
        "<legacyDrawing r:id=\"rId3\"/><legacyDrawingHF r:id='h'/>"))
  }

  @Test func `several notes for one cell, of a merged area the one that is seen`() throws {
    let drawing = BookDrawing(
      inSheet: "<sheetData/><mergeCells><mergeCell ref='B2:C3'/></mergeCells>")
    let book = try AnnotatedBook(drawing) { patch throws(PatchingError) in
      try patch.note(NotePlan(cell("C3"), "một\na"), ofSheet: 0)
      try patch.note(NotePlan(cell("B2"), "hai"), ofSheet: 0)
    }
    #expect(try notes(book) == ["B2": "một\na\n\nhai"])
  }

  @Test func `strict, prefixed and UTF-16 sheets`() throws {
    let strict = """
      <x:worksheet xmlns:x='\(BookDrawing.strictMain)'><x:sheetData/></x:worksheet>
      """
    let book = try noted(
      BookDrawing(cells: "").part(
        BookDrawing.sheetPart, bytes: utf16(strict, bigEndian: true)), ["B2"])
    #expect(try notes(book) == ["B2": "Cần sửa\nB2"])
    let sheet = try XMLTree(book.after[BookDrawing.sheetPart] ?? [])
    #expect(sheet.first("legacyDrawing")?.attributes["r:id"] == "rId2")
    let expected = """
      <x:legacyDrawing xmlns:r="\(BookDrawing.strictOffice)" r:id="rId2"/></x:worksheet>
      """
    #expect(
      (book.after[BookDrawing.sheetPart] ?? []).suffix(expected.count * 2)
        .elementsEqual(utf16(expected, bigEndian: true).dropFirst(2)))
    #expect(book.text("xl/comments1.xml").contains("xmlns=\"\(BookDrawing.strictMain)\""))
    #expect(book.text(Self.rels).contains("\(BookDrawing.strictOffice)/vmlDrawing"))
  }

  @Test func `cells, colours and notes of one sheet at once`() throws {
    let book = try AnnotatedBook(BookDrawing(sheet: "<worksheet xmlns='\(BookDrawing.main)'/>")) {
      patch throws(PatchingError) in
      try patch.put(.text("mới"), at: cell("B2"), ofSheet: 0)
      try patch.tint(cell("B3"), ofSheet: 0, 0xFF)
      try patch.note(NotePlan(cell("B2"), "x"), ofSheet: 0)
    }
    #expect(try book.newFaults() == [])
    let read = try book.read()
    #expect(read.sheets[0].cells[cell("B2")]?.value == .text("mới"))
    #expect(read.paper("B3") == Colour(.rgb(0xFF)))
    #expect(read.sheets[0].notes.count == 1)
  }

  @Test func `notes on two sheets are two parts`() throws {
    let drawing = BookDrawing(sheets: [
      .init("name='A'", xml: BookDrawing.worksheet("<sheetData/>")),
      .init("name='B'", xml: BookDrawing.worksheet("<sheetData/>")),
    ])
    let book = try AnnotatedBook(drawing) { patch throws(PatchingError) in
      try patch.note(NotePlan(cell("B2"), "x"), ofSheet: 0)
      try patch.note(NotePlan(cell("B2"), "y"), ofSheet: 1)
    }
    #expect(try book.newFaults() == [])
    #expect(try book.read().sheets.map { $0.notes.map(\.text) } == [["x"], ["y"]])
  }
}
