import Container
import Grid
import TestSupport
import Testing
import Vocabulary

@testable import SheetReading

struct NotesReaderTests {
  static let drawn = """
    <comments xmlns="\(SpreadsheetNamespace.transitional)"><authors><author>Nguyễn Văn A</author>\
    <author>tc={0B1}</author></authors><commentList>\
    <comment ref="D12" authorId="0"><text><r><rPr><b/><sz val="9"/></rPr>\
    <t xml:space="preserve">Số liệu </t></r><r><t>năm trước_x000A_?</t></r>\
    <rPh sb="0" eb="1"><t>đọc</t></rPh></text></comment>\
    <comment ref="A1" authorId="1"><text><t>[Threaded comment]

    Comment:
        Xem lại</t></text></comment>\
    <comment ref="B2" authorId="7"><text/></comment><comment ref="?" authorId="0"/>\
    <comment ref="C3"><text><t>không tên</t></text></comment>\
    </commentList></comments>
    """

  func notes(_ xml: String) throws -> [Note] {
    try DrawnPart(xml).read { reader in
      var budget = AsideBudget()
      return try NotesReader.read(&reader, &budget)
    }
  }

  @Test func `notes and who wrote them`() throws {
    let notes = try notes(Self.drawn)
    #expect(notes.map(\.cell.description) == ["D12", "A1", "B2", "C3"])
    #expect(notes.map(\.author) == ["Nguyễn Văn A", "tc={0B1}", nil, nil])
    #expect(notes[0].text == "Số liệu năm trước\n?")
    #expect(notes[1].text.hasPrefix("[Threaded comment]\n\nComment:\n"))
    #expect(notes[2].text == "")
    #expect(notes[3].text == "không tên")
  }

  @Test func `an escape does not reach from one run into the next`() throws {
    let notes = try notes(
      """
      <comments><commentList><comment ref="A1"><text><r><t>_x0041_ _x00</t></r>\
      <r><t>41_</t></r></text></comment></commentList></comments>
      """)
    #expect(notes.map(\.text) == ["A _x0041_"])
  }

  @Test(arguments: [
    "<comments/>", "<other><commentList/></other>", "<comments><authors/></comments>",
  ])
  func `no notes`(_ xml: String) throws {
    #expect(try notes(xml).isEmpty)
  }

  @Test func `they are found by their relationship`() throws {
    let folder = try TemporaryFolder()
    let relationship = "<Relationship Id='1' Type='http://x/comments' Target='../c1.xml'/>"
    let missing = "<Relationship Id='2' Type='http://x/comments' Target='../c2.xml'/>"
    let zip = TinyWorkbook.with(
      .init("xl/c1.xml", Self.drawn),
      .init(
        "xl/worksheets/_rels/sheet1.xml.rels",
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        \(missing)\(relationship)</Relationships>
        """))
    let package = try OfficePackage(path: folder.file("a.xlsx", bytes: zip.bytes()))
    let sheet = PartName("xl/worksheets/sheet1.xml")
    let relationships = try Relationships(of: sheet, in: package)
    var budget = AsideBudget()
    #expect(try NotesReader.read(relationships, in: package, &budget).count == 4)
    #expect(
      try RemarksReader.read(relationships, in: package, people: [:], &budget).isEmpty)
  }

  @Test func `a damaged part is an error`() {
    #expect(throws: ReadingError.self) { try notes("<comments><commentList></comments>") }
  }

  @Test func `too many notes are refused`() throws {
    let drawn =
      "<comments><commentList><comment ref='A1'/><comment ref='A1'/></commentList></comments>"
    let error = #expect(throws: ReadingError.self) {
      try DrawnPart(drawn).read { reader in
        var budget = try AsideBudget.rest(1)
        return try NotesReader.read(&reader, &budget)
      }
    }
    guard case .tooMany(.notes, limit: ReadingLimits.asides) = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
