import Container
import SheetReading
import TestSupport
import Testing
import Vocabulary

@testable import SheetPatching

/// The list of formulas: Excel calls a workbook damaged whose list has a cell without one.
struct CalculationChainTests {
  private static let part = "xl/calcChain.xml"

  private static func chain(_ entries: String) -> String {
    "<calcChain xmlns='\(BookDrawing.main)'>\(entries)</calcChain>"
  }

  /// What is left of the list; nil where nothing is.
  private func left(
    of entries: String, without cells: [String: [String]]
  ) throws -> String? {
    let book = try PatchedBook(BookDrawing(rows: "").part(Self.part, Self.chain(entries))).book
    let part = try #require(book.package.part(named: PartName(Self.part)))
    var chain = try CalculationChain(part, of: book.package)
    guard chain.remove(cells.mapValues { Set($0.compactMap { CellAddress($0) }) }) else {
      return nil
    }
    var edits = PackageEdits()
    chain.save(in: &edits)
    let bytes = edits.content(of: part) ?? Array(Self.chain(entries).utf8)
    let frame = Self.chain("|").split(separator: "|")
    return String(
      String(decoding: bytes, as: UTF8.self).dropFirst(frame[0].count).dropLast(frame[1].count))
  }

  @Test(
    arguments: [
      ("<c r='A1' i='1'/><c r='A2' i='1'/>", ["1": ["A1"]], "<c r='A2' i='1'/>"),
      // An entry that does not say its sheet is on that of the one before.
      (
        "<c r='A1' i='1' l='1'/><c r='A2'/> <c r='A3' s='1'/><c r='A1' i='2'/><c r='A2'/>",
        ["1": ["A1"], "2": ["A2"]],
        "<c r='A2' i=\"1\"/> <c r='A3' s='1'/><c r='A1' i='2'/>"
      ),
      (
        "<c r='A1' i='1'/><c r='A1' i='2'/><c r='B1'/>", ["2": ["A1"]],
        "<c r='A1' i='1'/><c r='B1' i=\"2\"/>"
      ),
      ("<c r='A1' i='1'/><c r='?'/>", ["1": ["A1"]], "<c r='?' i=\"1\"/>"),
      ("<c r='A1' i='1'></c><c r='B1' i='1'/>", ["1": ["A1"]], "<c r='B1' i='1'/>"),
      ("<c r='A1' i='1'/>", ["2": ["A1"]], "<c r='A1' i='1'/>"),
      ("<c r='A1' i='1'/><c r='A2'/>", ["1": ["A1", "A2"]], nil),
    ] as [(String, [String: [String]], String?)])
  func `cells are taken out of it`(
    _ entries: String, _ cells: [String: [String]], _ expected: String?
  ) throws {
    #expect(try left(of: entries, without: cells) == expected)
  }

  // MARK: In a workbook

  private static func book(_ entries: String) -> BookDrawing {
    BookDrawing(
      sheets: [
        .init(
          "name='Một'",
          xml: BookDrawing.worksheet(
            "<sheetData><row r='1'><c r='A1'><f>1</f></c></row></sheetData>")),
        .init(
          "name='Hai'",
          xml: BookDrawing.worksheet(
            "<sheetData><row r='1'><c r='A1'><f>1</f></c></row></sheetData>")),
      ]
    ).with {
      $0.moreRelationships =
        "<Relationship Id='rIdC' Type='\(BookDrawing.office)/calcChain' Target='calcChain.xml'/>"
    }
    .part(part, chain(entries))
    .part(
      "[Content_Types].xml",
      "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='xml' "
        + "ContentType='application/xml'/><Override PartName='/xl/calcChain.xml' ContentType='x'/></Types>"
    )
  }

  @Test func `a formula that goes leaves the list, by the number of its sheet`() throws {
    let book = try PatchedBook(Self.book("<c r='A1' i='2'/><c r='A1' i='1'/>"))
    #expect(try book.part(Self.part, [("1!A1", .number("1"))]) == Self.chain("<c r='A1' i='1'/>"))
    #expect(try book.part(Self.part, [("0!B1", .number("1"))]) == nil)
  }

  @Test func `a list without cells is no list`() throws {
    let book = try PatchedBook(Self.book("<c r='A1' i='1'/>"))
    let bytes = try book.bytes([("A1", .number("1"))])
    let folder = try TemporaryFolder()
    let patched = try OfficePackage(path: folder.file("b.xlsx", bytes: bytes))
    #expect(patched.part(named: PartName(Self.part)) == nil)
    for name in ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"] {
      let part = try #require(patched.part(named: PartName(name)))
      #expect(!String(decoding: try patched.bytes(of: part), as: UTF8.self).contains("calcChain"))
    }
    // And reading finds what was put in.
    #expect(try cells(of: folder("b.xlsx"))["0!A1"] == "number(1)")
  }
}
