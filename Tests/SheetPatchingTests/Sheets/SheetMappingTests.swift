import Markup
import TestSupport
import Testing
import Vocabulary

@testable import SheetPatching

struct SheetMappingTests {
  private let part = "xl/worksheets/sheet1.xml"

  private func text(_ xml: String) throws -> MarkupText {
    try MarkupText(Array(xml.utf8), part: part)
  }

  private func map(_ content: String) throws -> SheetMap {
    try SheetMapping.map(text(BookDrawing.worksheet(content)), part: part)
  }

  private func map(rows: String) throws -> SheetMap { try map("<sheetData>\(rows)</sheetData>") }

  @Test func `tells where elements lie`() throws {
    let xml =
      "<x:worksheet xmlns:x='urn:x'><x:dimension ref='A1'/><x:sheetData>"
      + "<x:row r='2'>\n</x:row><x:row r='3'/></x:sheetData></x:worksheet>"
    let text = try text(xml)
    let map = try SheetMapping.map(text, part: part)
    func written(_ range: Range<Int>) -> String {
      String(decoding: text.bytes[range], as: UTF8.self)
    }
    #expect(map.prefix == "x:" && map.isWorksheet)
    #expect(written(map.root.range) == xml)
    let dimension = try #require(map.child(.dimension))
    #expect(written(dimension.range) == "<x:dimension ref='A1'/>" && dimension.isEmpty)
    #expect(map.child(.sheetData)?.isEmpty == false && map.child(.cols) == nil)
    #expect(
      map.rows.map { written($0.element.range) } == ["<x:row r='2'>\n</x:row>", "<x:row r='3'/>"])
    #expect(map.rows.map(\.element.isEmpty) == [false, true])
    #expect(written(map.rows[0].element.closing) == "</x:row>")
  }

  @Test func `a row that stands elsewhere is none`() throws {
    let map = try map(
      "<cols><row r='1'><c r='A1'/></row></cols><sheetData><row r='4'/></sheetData>")
    #expect(map.rows.map(\.number) == [4])
  }

  @Test(
    arguments: [
      ("<row r='2'/><row/><row r='9'/>", [2, 3, 9], [true, false, true]),
      ("<row><c r='B7'/><c/></row><row><c/></row>", [7, 8], [true, false]),
      ("<row><c/><c r='B7'/></row>", [7], [false]),
      ("<row r='x'/><row/>", [nil, 2], [false, false]),
      ("<row r='x'><c r='A4'/></row>", [4], [true]),
      ("<row r='3'><c r='A9'/></row>", [3], [true]),
      ("<row r='3'><c r='bad'/></row>", [3], [true]),
    ] as [(String, [Int?], [Bool])])
  func `tells the numbers of rows`(_ rows: String, _ numbers: [Int?], _ anchored: [Bool]) throws {
    let map = try map(rows: rows)
    #expect(map.rows.map(\.number) == numbers)
    #expect(map.rows.map(\.isAnchored) == anchored)
  }

  @Test func `a sheet of another kind is none`() throws {
    let map = try SheetMapping.map(
      text("<chartsheet xmlns='\(BookDrawing.main)'><sheetPr/></chartsheet>"), part: part)
    #expect(!map.isWorksheet)
  }

  @Test func `reads merged areas, columns and tables`() throws {
    let map = try map(
      """
      <cols><col min='1' max='3' style='4'/><col min='5' max='5'/><col min=' 7 ' max='8' style='2'/>\
      <col min='9' max='8' style='2'/><col min='x' max='9' style='2'/></cols><sheetData/>\
      <mergeCells count='9'><mergeCell ref='B2:A1'/><mergeCell ref='x'/><mergeCell/></mergeCells>\
      <tableParts><tablePart r:id='rId3'/><tablePart/></tableParts>
      """)
    #expect(map.merges.map(\.description) == ["A1:B2"])
    #expect((1...9).map { map.style(ofColumn: $0) } == [4, 4, 4, nil, nil, nil, 2, 2, nil])
    #expect(map.tables == ["rId3"])
  }

  @Test func `reads formulas that fill several cells`() throws {
    let map = try map(
      rows: """
        <row r='1'><c><f t='array' ref='A1:B2'>C1</f></c><c r='D1'><f t='array'>1</f></c>\
        <c r='E1'><f t='dataTable' ref='E1:E9'/></c><c r='Z1'><f t='array' ref='?'>1</f></c>\
        <c r='G1'><f t='dataTable' ref='G2:G9'/></c></row>
        """)
    // An area without the cell that has the formula is a slip.
    #expect(map.arrays.map(\.range.description) == ["A1:B2", "D1", "E1:E9", "Z1", "G1"])
    #expect(map.arrays.map(\.isDataTable) == [false, false, true, false, true])
  }

  /// A cell and its shared formula: `B1=A1*2` has the text, `B2` has not.
  private func shared(_ cells: [(String, String)]) throws -> [String] {
    let rows = cells.map { cell, formula in
      "<row><c r='\(cell)'><f t='shared' \(formula)</f><v>1</v></c></row>"
    }
    return try map(rows: rows.joined()).shared.map { formula in
      "\(formula.master)=\(formula.text) for \(formula.children.map(\.address.description))"
    }
  }

  @Test func `sorts shared formulas into their groups`() throws {
    #expect(
      try shared([
        ("B1", "si='0'>A1*2"), ("B2", "si='0'>"), ("C1", "si='1'>A1&lt;3"), ("B3", "si='0'>"),
        ("C2", "si=' 1 '>"),
      ]) == ["B1=A1*2 for [\"B2\", \"B3\"]", "C1=A1<3 for [\"C2\"]"])
    // A group that begins anew, cells before any text, cells whose text is nowhere.
    #expect(
      try shared([
        ("B1", "si='0'>"), ("B2", "si='0'>A2"), ("B3", "si='0'>"),
        ("B4", "ref='B4:B5' si='0'>A4*5"), ("B5", "si='0'>"), ("C1", "si='7'>"),
      ]) == ["B2=A2 for [\"B3\"]", "B4=A4*5 for [\"B5\", \"B1\"]"])
    // A cell that spells the formula for itself alone does not begin one.
    #expect(
      try shared([
        ("B1", "ref='B1:B3' si='0'>A1"), ("B2", "si='0'>A2"), ("B3", "si='0'>"),
      ]) == ["B1=A1 for [\"B3\"]"])
    // No number, or none that reading takes.
    #expect(try shared([("B1", ">A1"), ("B2", "si='4294967296'>A2"), ("B3", "si='x'>")]) == [])
  }

  @Test(
    arguments: [
      (.sheetData, "<cols/>", "<mergeCells/>"), (.legacyDrawing, "<pageMargins/>", "<tableParts/>"),
      (.mergeCells, "<sheetData/>", "<hyperlinks/>"), (.sheetPr, "", "<cols/>"),
      (.extLst, "<sheetData/><x/><tableParts/>", ""),
    ] as [(PatchWord, String, String)])
  func `knows where a child belongs`(_ word: PatchWord, _ before: String, _ after: String) throws {
    let map = try map(before + after)
    #expect(map.place(of: word) == BookDrawing.worksheet(before).count - "</worksheet>".count)
  }
}
