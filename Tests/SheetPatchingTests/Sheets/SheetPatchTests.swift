import Grid
import TestSupport
import Testing
import Vocabulary

@testable import SheetPatching

/// Sheets drawn before and after. What does not stand in the change stays as it is, byte for byte.
struct SheetPatchTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let before: String
    let changes: [String: CellChange.Content]
    let after: String

    init(
      _ name: String, _ before: String, _ changes: [String: CellChange.Content], _ after: String
    ) {
      (self.name, self.before, self.changes, self.after) = (name, before, changes, after)
    }

    var testDescription: String { name }
  }

  @Test(arguments: values + places + rows + odd + formulas)
  func `changes rows`(_ item: Case) throws {
    #expect(try PatchedSheet.rows(item.before, item.changes) == item.after)
    // What is there already is no change.
    #expect(try PatchedSheet.rows(item.after, item.changes) == item.after)
  }

  static let values = [
    Case(
      "a number over a text", "<row r='1'><c r='A1' s=\"4\" t='s'><v>0</v></c></row>",
      ["A1": .number("9.5")], "<row r='1'><c r='A1' s=\"4\"><v>9.5</v></c></row>"),
    Case(
      "a text over a number", "<row r='1'><c r='A1' s='4'><v>1</v></c></row>", ["A1": .text("a<b")],
      "<row r='1'><c r='A1' s='4' t=\"inlineStr\"><is><t>a&lt;b</t></is></c></row>"),
    Case(
      "a text with blanks around", "<row r='1'><c r='A1'/></row>", ["A1": .text(" a ")],
      "<row r='1'><c r='A1' t=\"inlineStr\"><is><t xml:space=\"preserve\"> a </t></is></c></row>"),
    Case(
      "a text with what XML cannot hold", "<row r='1'><c r='A1'/></row>",
      ["A1": .text("a\u{1}_x0041_\nb")],
      "<row r='1'><c r='A1' t=\"inlineStr\"><is><t xml:space=\"preserve\">a_x0001__x005F_x0041_\nb</t></is></c></row>"
    ),
    Case(
      "an empty text", "<row r='1'><c r='A1'/></row>", ["A1": .text("")],
      "<row r='1'><c r='A1' t=\"inlineStr\"><is><t></t></is></c></row>"),
    Case(
      "yes and no",
      "<row r='1'><c r='A1' t='e'><v>#N/A</v></c><c r='B1' t=\"str\"><v>x</v></c></row>",
      ["A1": .boolean(true), "B1": .boolean(false)],
      "<row r='1'><c r='A1' t=\"b\"><v>1</v></c><c r='B1' t=\"b\"><v>0</v></c></row>"),
    Case(
      "nothing, in the same style",
      "<row r='1'><c s='4' r='A1' t='inlineStr'><is><t>x</t></is></c></row>",
      ["A1": .blank], "<row r='1'><c s='4' r='A1'/></row>"),
    Case(
      "nothing where nothing is", "<row r='1'><c r='A1' t='s' s='4'></c></row>",
      ["A1": .blank, "B1": .blank, "C9": .blank], "<row r='1'><c r='A1' t='s' s='4'></c></row>"),
    Case(
      "the value that is there", "<row r='1'><c r='A1'><v>9</v></c></row>", ["A1": .number("9")],
      "<row r='1'><c r='A1'><v>9</v></c></row>"),
    Case(
      "what the value was beyond its text goes, what another program added stays",
      "<row r='1'><c r='A1' vm='1' cm='1' ph='1'><v>1</v><extLst><ext uri='x'/></extLst></c></row>",
      ["A1": .number("2")],
      "<row r='1'><c r='A1' ph='1'><v>2</v><extLst><ext uri='x'/></extLst></c></row>"),
    Case(
      "the cell keeps its prefix",
      "<x:row r='1' xmlns:x='\(BookDrawing.main)'><x:c r='A1'/></x:row>",
      ["A1": .text("x"), "B1": .number("1")],
      "<x:row r='1' xmlns:x='\(BookDrawing.main)'><x:c r='A1' t=\"inlineStr\"><x:is><x:t>x</x:t></x:is></x:c>"
        + "<x:c r=\"B1\"><x:v>1</x:v></x:c></x:row>"),
  ]

  static let places = [
    Case(
      "between two cells", "<row r='1'><c r='A1'/> <c r='C1'/></row>", ["B1": .number("1")],
      "<row r='1'><c r='A1'/><c r=\"B1\"><v>1</v></c> <c r='C1'/></row>"),
    Case(
      "before and behind all, several at one place", "<row r='1'><c r='C1'/></row>",
      ["A1": .number("1"), "B1": .number("2"), "E1": .number("5"), "D1": .number("4")],
      "<row r='1'><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c><c r='C1'/><c r=\"D1\"><v>4</v></c>"
        + "<c r=\"E1\"><v>5</v></c></row>"),
    Case(
      "beside a cell that changes", "<row r='1'><c r='B1'/></row>",
      ["A1": .number("1"), "B1": .number("2")],
      "<row r='1'><c r=\"A1\"><v>1</v></c><c r='B1'><v>2</v></c></row>"),
    Case(
      "among cells that do not say their places", "<row><c/><c r='D1'/><c/></row>",
      ["B1": .number("2"), "E1": .number("5"), "F1": .number("6")],
      "<row><c/><c r=\"B1\"><v>2</v></c><c r='D1'/><c><v>5</v></c><c r=\"F1\"><v>6</v></c></row>"),
    Case(
      "cells from right to left", "<row r='1'><c r='C1'/><c r='A1'/></row>",
      ["B1": .number("2"), "D1": .number("4")],
      "<row r='1'><c r=\"B1\"><v>2</v></c><c r='C1'/><c r='A1'/><c r=\"D1\"><v>4</v></c></row>"),
    Case(
      "in an empty row", "<row r='1' ht='20'/><row r='2'>\n</row>",
      ["B1": .number("1"), "A1": .number("0"), "A2": .number("2")],
      "<row r='1' ht='20'><c r=\"A1\"><v>0</v></c><c r=\"B1\"><v>1</v></c></row><row r='2'>\n<c r=\"A2\"><v>2</v></c></row>"
    ),
    Case(
      "in the style of the row", "<row r='1' s='3' customFormat='1'/><row r='2' s='3'/>",
      ["B1": .text("x"), "B2": .number("1")],
      "<row r='1' s='3' customFormat='1'><c r=\"B1\" s=\"3\" t=\"inlineStr\"><is><t>x</t></is></c></row>"
        + "<row r='2' s='3'><c r=\"B2\"><v>1</v></c></row>"),
    Case(
      "the row's spans have room for it",
      "<row r='1' spans='2:3'><c r='B1'/></row><row r='2' spans=\"1:9\"/>",
      ["E1": .number("1"), "A2": .number("1")],
      "<row r='1' spans='2:5'><c r='B1'/><c r=\"E1\"><v>1</v></c></row><row r='2' spans=\"1:9\"><c r=\"A2\"><v>1</v></c></row>"
    ),
  ]

  static let rows = [
    Case(
      "between two rows", "<row r='1'/>\n<row r='5'/>", ["B3": .number("1")],
      "<row r='1'/><row r=\"3\"><c r=\"B3\"><v>1</v></c></row>\n<row r='5'/>"),
    Case(
      "before and behind all", " <row r='4'/> ",
      ["A2": .number("2"), "A3": .number("3"), "A5": .number("5")],
      " <row r=\"2\"><c r=\"A2\"><v>2</v></c></row><row r=\"3\"><c r=\"A3\"><v>3</v></c></row><row r='4'/>"
        + "<row r=\"5\"><c r=\"A5\"><v>5</v></c></row> "),
    Case(
      "where there are none", "<!-- none -->", ["A2": .number("2")],
      "<row r=\"2\"><c r=\"A2\"><v>2</v></c></row><!-- none -->"),
    Case(
      "among rows that do not say their numbers", "<row/><row><c/></row>",
      ["A1": .number("1"), "A3": .number("3")],
      "<row><c r=\"A1\"><v>1</v></c></row><row><c/></row><row r=\"3\"><c r=\"A3\"><v>3</v></c></row>"
    ),
    Case(
      "among rows that their cells tell", "<row><c r='A1'/></row><row><c r='A5'/></row>",
      ["A3": .number("3")],
      "<row><c r='A1'/></row><row r=\"3\"><c r=\"A3\"><v>3</v></c></row><row><c r='A5'/></row>"),
  ]

  static let odd = [
    // Nobody would find what counts on from them.
    Case(
      "a row that counts on from one without a place", "<row r='x'/><row r='x'/><row><c/></row>",
      ["A1": .number("1")],
      "<row r='x'/><row r='x'/><row><c/></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"),
    Case(
      "a cell that counts on in a row of two numbers", "<row><c/><c r='C9'/></row>",
      ["A9": .number("1")],
      "<row><c/><c r=\"A9\"><v>1</v></c><c r='C9'/></row>"),
    Case(
      "one cell twice", "<row r='1'><c r='A1'><v>1</v></c><c r='A1' t='s'><v>2</v></c></row>",
      ["A1": .number("3")], "<row r='1'><c r='A1'><v>3</v></c><c r='A1'><v>3</v></c></row>"),
    Case(
      "one cell twice, in two styles",
      "<row r='1'><c r='A1' s='2'></c><c r='A1'><v>1</v></c><c r='B1' s='2'><v>1</v></c><c r='B1'/></row>",
      ["A1": .blank, "B1": .number("3")],
      "<row r='1'><c r='A1' s='0'/><c r='A1'/><c r='B1' s='2'><v>3</v></c>"
        + "<c r='B1' s=\"2\"><v>3</v></c></row>"),
    Case(
      "one row twice", "<row r='1'><c r='A1'/></row><row r='2'/><row r='1'><c r='C1'/></row>",
      ["A1": .number("1"), "B1": .number("2")],
      "<row r='1'><c r='A1'><v>1</v></c></row><row r='2'/><row r='1'><c r=\"B1\"><v>2</v></c><c r='C1'/></row>"
    ),
    Case(
      "rows from the last to the first", "<row r='3'/><row r='1'/>",
      ["A2": .number("2"), "A4": .number("4")],
      "<row r=\"2\"><c r=\"A2\"><v>2</v></c></row><row r='3'/><row r='1'/><row r=\"4\"><c r=\"A4\"><v>4</v></c></row>"
    ),
    Case(
      "a cell outside rows", "<c r='A1'><v>1</v></c>", ["A1": .number("2")],
      "<c r='A1'><v>2</v></c>"),
    Case(
      "a foreign element", "<row r='1'><f:c xmlns:f='urn:x' r='A1'/><c r='B1'/></row>",
      ["A1": .number("1")],
      "<row r='1'><f:c xmlns:f='urn:x' r='A1'/><c r=\"A1\"><v>1</v></c><c r='B1'/></row>"),
    Case(
      "comments, instructions and CDATA",
      "<row r='1'><!--<c r='A1'/>--><?x <c r='A1'?><c r='A1'><![CDATA[ ]]><v><![CDATA[<c r='A1'>]]></v></c></row>",
      ["A1": .number("1")],
      "<row r='1'><!--<c r='A1'/>--><?x <c r='A1'?><c r='A1'><v>1</v></c></row>"),
  ]

  static let formulas = [
    Case(
      "a value over a formula", "<row r='1'><c r='A1' t='str'><f>B1&amp;\"\"</f><v>x</v></c></row>",
      ["A1": .number("1")], "<row r='1'><c r='A1'><v>1</v></c></row>"),
    Case(
      "a result of a formula",
      "<row r='1'><c r='A1' vm='1' cm='1' t='e'><f ca='1'>B1</f><v>#N/A</v></c></row>",
      ["A1": .result(.number(StoredNumber(trusted: "4")))],
      "<row r='1'><c r='A1' cm='1'><f ca='1'>B1</f><v>4</v></c></row>"),
    Case(
      "results of every kind",
      "<row r='1'><c r='A1'><f>1</f></c><c r='B1'><f>1</f></c><c r='C1'><f>1</f><v>1</v></c></row>",
      [
        "A1": .result(.text("a&b")), "B1": .result(.boolean(true)),
        "C1": .result(.error("#DIV/0!")),
      ],
      "<row r='1'><c r='A1' t=\"str\"><f>1</f><v>a&amp;b</v></c><c r='B1' t=\"b\"><f>1</f><v>1</v></c>"
        + "<c r='C1' t=\"e\"><f>1</f><v>#DIV/0!</v></c></row>"),
    Case(
      "the first cell of a shared formula",
      "<row r='1'><c r='A1'><f t='shared' ref='A1:C1' si='0'>A2</f><v>1</v></c><c r='B1'><f t='shared' si='0'/>"
        + "<v>2</v></c><c r='C1'><f t='shared' si='0'/></c></row>",
      ["A1": .number("7"), "C1": .result(.number(StoredNumber(trusted: "8")))],
      "<row r='1'><c r='A1'><v>7</v></c><c r='B1'><f t='shared' si='0' ref=\"B1:C1\">B2</f><v>2</v></c>"
        + "<c r='C1'><f t='shared' si='0'/><v>8</v></c></row>"),
    Case(
      "the heir of a shared formula changes its result",
      "<row r='1'><c r='A1'><f t='shared' ref='A1:B1' si='0'>A2</f><v>1</v></c><c r='B1'><f t='shared' si='0'/></c></row>",
      ["A1": .blank, "B1": .result(.boolean(true))],
      "<row r='1'><c r='A1'/><c r='B1' t=\"b\"><f t='shared' si='0' ref=\"B1\">B2</f><v>1</v></c></row>"
    ),
    Case(
      "another cell of a shared formula",
      "<row r='1'><c r='A1'><f t='shared' ref='A1:B1' si='0'>A2</f></c><c r='B1'><f t='shared' si='0'/></c></row>",
      ["B1": .number("1")],
      "<row r='1'><c r='A1'><f t='shared' ref='A1:B1' si='0'>A2</f></c><c r='B1'><v>1</v></c></row>"
    ),
  ]

  // MARK: Beside rows

  @Test(
    arguments: [
      ("<sheetData/>", "<sheetData><row r=\"2\"><c r=\"B2\"><v>1</v></c></row></sheetData>"),
      (
        "<cols/><mergeCells/>",
        "<cols/><sheetData><row r=\"2\"><c r=\"B2\"><v>1</v></c></row></sheetData><mergeCells/>"
      ),
      ("", "<sheetData><row r=\"2\"><c r=\"B2\"><v>1</v></c></row></sheetData>"),
      (
        "<cols><col min='2' max='2' style='5'/></cols><sheetData/>",
        "<cols><col min='2' max='2' style='5'/></cols>"
          + "<sheetData><row r=\"2\"><c r=\"B2\" s=\"5\"><v>1</v></c></row></sheetData>"
      ),
      (
        "<dimension ref='A1'/><sheetData/>",
        "<dimension ref='B2'/><sheetData><row r=\"2\"><c r=\"B2\"><v>1</v></c></row></sheetData>"
      ),
      (
        "<dimension ref='C3:D4'/><sheetData><row r='2'/></sheetData>",
        "<dimension ref='B2:D4'/><sheetData><row r='2'><c r=\"B2\"><v>1</v></c></row></sheetData>"
      ),
      (
        "<dimension ref='?'/><sheetData/>",
        "<dimension ref='?'/><sheetData><row r=\"2\"><c r=\"B2\"><v>1</v></c></row></sheetData>"
      ),
      (
        "<x:sheetData xmlns:x='\(BookDrawing.main)'/>",
        "<x:sheetData xmlns:x='\(BookDrawing.main)'><x:row r=\"2\"><x:c r=\"B2\"><x:v>1</x:v></x:c></x:row></x:sheetData>"
      ),
    ])
  func `puts a cell into any sheet`(_ before: String, _ after: String) throws {
    #expect(
      try PatchedSheet.of(BookDrawing.worksheet(before), ["B2": .number("1")])
        == BookDrawing.worksheet(after))
  }

  @Test func `puts a cell into a sheet with nothing in it`() throws {
    #expect(
      try PatchedSheet.of("<x:worksheet xmlns:x='urn:x' />", ["A1": .number("1")])
        == "<x:worksheet xmlns:x='urn:x' ><x:sheetData><x:row r=\"1\"><x:c r=\"A1\"><x:v>1</x:v></x:c>"
        + "</x:row></x:sheetData></x:worksheet>")
  }

  @Test func `a style alone changes the tag alone`() throws {
    let xml = BookDrawing.worksheet(
      "<sheetData><row r='1'><c r='A1' t='s'> <f>B1</f><v>0</v></c><c r='B1' s='2'/></row></sheetData>"
    )
    var changes: [CellAddress: CellChange] = [:]
    for cell in ["A1", "B1", "C1"] {
      changes[try #require(CellAddress(cell))] = CellChange(style: 7)
    }
    let patched = try PatchedSheet.of(Array(xml.utf8), changes)
    #expect(
      String(decoding: patched.bytes, as: UTF8.self)
        == BookDrawing.worksheet(
          "<sheetData><row r='1'><c r='A1' t='s' s=\"7\"> <f>B1</f><v>0</v></c><c r='B1' s='7'/>"
            + "<c r=\"C1\" s=\"7\"/></row></sheetData>"))
    #expect(patched.lost == [])
  }

  @Test func `tells which cells have no formula any more`() throws {
    let xml = BookDrawing.worksheet(
      "<sheetData><row r='1'><c r='A1'><f>B1</f></c><c r='B1'><f>C1</f></c><c r='C1'><v>1</v></c>"
        + "<c r='D1'><f t='array' ref='D1:E1'>A1:B1</f></c><c r='E1'><v>1</v></c></row></sheetData>"
    )
    let changes = CellChange.all([
      "A1": .number("1"), "B1": .result(.boolean(true)), "C1": .blank, "D1": .blank,
      "E1": .number("2"), "F1": .number("3"),
    ])
    let patched = try PatchedSheet.of(Array(xml.utf8), changes)
    #expect(patched.lost.map(\.description) == ["A1", "D1", "E1"])
  }
}
