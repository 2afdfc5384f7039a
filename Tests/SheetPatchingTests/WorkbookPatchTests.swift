import Container
import Grid
import SheetReading
import TestSupport
import Testing
import Vocabulary

@testable import SheetPatching

/// Whole workbooks: which parts change, and that all others are copied as they lie in the file.
struct WorkbookPatchTests {
  private static let rows = "<row r='1'><c r='A1'><v>1</v></c></row>"

  private static let drawing = BookDrawing(
    inSheet:
      "<sheetData>\(rows)</sheetData><sheetProtection sheet='1'/><mergeCells><mergeCell ref='C1:D2'/></mergeCells>",
    texts: "<si><t>Số liệu</t></si>", styles: "<cellXfs><xf/></cellXfs>"
  ).part("docProps/custom.bin", bytes: [UInt8](0...255))

  // MARK: Which bytes change

  /// The stored records of a file by the names of their parts.
  private func records(_ bytes: [UInt8]) throws -> [(name: String, bytes: [UInt8])] {
    let folder = try TemporaryFolder()
    let package = try OfficePackage(path: folder.file("a.xlsx", bytes: bytes))
    return try package.parts.map { ($0.name, try package.bytes(of: $0)) }
  }

  @Test func `one part changes, the others are the same bytes at the same places`() throws {
    let before = Self.drawing.zip.bytes()
    let after = try PatchedBook(before).bytes([("A1", .number("2"))])
    let (old, new) = (try records(before), try records(after))
    #expect(old.map(\.name) == new.map(\.name))
    for (old, new) in zip(old, new) where old.name != BookDrawing.sheetPart {
      #expect(old.bytes == new.bytes, "\(old.name)")
    }
    // Up to the sheet's record the file is the same file.
    let sheet = try #require(before.firstRange(of: Array(BookDrawing.sheetPart.utf8))).lowerBound
    #expect(before[..<(sheet - 30)] == after[..<(sheet - 30)])
  }

  @Test func `a second time changes nothing, and no change copies the file`() throws {
    let before = Self.drawing.zip.bytes()
    let changes: [(String, CellChange.Content)] = [("A1", .number("2")), ("B7", .text("Đạt"))]
    let once = try PatchedBook(before).bytes(changes)
    #expect(try PatchedBook(once).bytes(changes) == once)
    #expect(try PatchedBook(before).bytes([("A1", .number("1"))]) == before)
    #expect(try PatchedBook(before).bytes([("Z9", .blank)]) == before)
    #expect(try PatchedBook(before).bytes([]) == before)
  }

  @Test func `the protection of a sheet stays`() throws {
    let patched = try #require(
      try PatchedBook(Self.drawing).part(BookDrawing.sheetPart, [("A1", .number("2"))]))
    #expect(patched.contains("<sheetProtection sheet='1'/>"))
  }

  // MARK: However it is written

  @Test(arguments: StoredAs.allCases)
  func `a part is stored again as it was`(_ storage: StoredAs) throws {
    let declaration = storage.declared.map { "<?xml version='1.0' encoding='\($0)'?>" } ?? ""
    let xml =
      declaration
      + BookDrawing.worksheet("<!-- chú thích -->|<sheetData/>").replacing(
        storage == .ascii ? "chú thích" : "\u{0}", with: "c")
    let pieces = xml.split(separator: "|")
    let sheet = storage.bytes(pieces.joined())
    let book = try PatchedBook(Self.drawing.part(BookDrawing.sheetPart, bytes: sheet))
    let part = try #require(book.book.package.part(named: PartName(BookDrawing.sheetPart)))
    let edits = try book.patch([("A1", .text("Đạt 𝛑"))]).edits
    let expected = pieces.joined().replacing(
      "<sheetData/>",
      with:
        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Đạt 𝛑</t></is></c></row></sheetData>"
    )
    #expect(edits.content(of: part) == storage.bytes(expected))
    let folder = try TemporaryFolder()
    let path = try folder.file("b.xlsx", bytes: book.bytes(edits))
    #expect(try cells(of: path) == ["0!A1": "text(\"Đạt 𝛑\")"])
  }

  @Test func `a Strict workbook stays one`() throws {
    let strict = Self.drawing.rewriting { _, xml in
      Array(
        xml.replacing(BookDrawing.main, with: BookDrawing.strictMain)
          .replacing(BookDrawing.office, with: BookDrawing.strictOffice).utf8)
    }
    let book = try PatchedBook(strict)
    let patched = try #require(try book.part(BookDrawing.sheetPart, [("B1", .number("2"))]))
    #expect(
      patched.contains("<c r=\"B1\"><v>2</v></c>") && patched.contains(BookDrawing.strictMain))
  }

  // MARK: Where it goes

  @Test func `what is meant for a covered cell goes to the one that is seen`() throws {
    let book = try PatchedBook(Self.drawing)
    let patched = try #require(try book.part(BookDrawing.sheetPart, [("D2", .number("5"))]))
    #expect(patched.contains("<c r=\"C1\"><v>5</v></c>") && !patched.contains("D2\""))
    let remarks = try book.patch([("D2", .number("5"))]).remarks
    #expect(remarks.map(\.reason) == [.movedInMergedArea(to: try #require(CellAddress("C1")))])
    #expect(remarks.map(\.cell?.description) == ["D2"])
    #expect(try book.patch([("C1", .number("5"))]).remarks == [])
  }

  private func refusal(_ changes: [(String, CellChange.Content)]) throws -> PatchingError? {
    do {
      _ = try PatchedBook(Self.drawing).patch(changes)
      return nil
    } catch let error as PatchingError {
      return error
    }
  }

  @Test(
    arguments: [
      (["A1", "A1"], "A1"), (["C1", "D2"], "C1"), (["D1", "D2"], "C1"), (["A1", "A2"], nil),
    ] as [([String], String?)])
  func `a cell has one value`(_ cells: [String], _ shown: String?) throws {
    let error = try refusal(cells.map { ($0, .number("1")) })
    guard let error else {
      #expect(shown == nil)
      return
    }
    guard case .twoValues(let cell) = error.reason else { throw error }
    #expect(cell.description == shown)
    #expect(error.cell?.description == cells.last)
  }

  @Test func `a text is as long as a cell holds, and no longer`() throws {
    let text = String(repeating: "ế", count: 32_766)
    #expect(try refusal([("A1", .text(text + "a"))]) == nil)
    // A letter outside the first plane counts as two, as Excel counts.
    for (end, count) in [("ab", 32_768), ("𝛑", 32_768), ("a\n\n", 32_769)] {
      let error = try #require(try refusal([("A1", .text(text + end))]))
      guard case .longText(let found) = error.reason else { throw error }
      #expect(found == count)
    }
  }

  @Test func `a number is one that a workbook keeps`() throws {
    #expect(try refusal([("A1", .number("123456789012345"))]) == nil)
    let error = try #require(try refusal([("A1", .number("12345678901234567"))]))
    guard case .inexactNumber(let literal) = error.reason else { throw error }
    #expect(literal == "12345678901234567")
  }

  // MARK: What the change makes untrue

  @Test func `a signature no longer holds, and that is told`() throws {
    let signed = Self.drawing.part("_xmlsignatures/sig1.xml", "<Signature/>")
    let book = try PatchedBook(signed)
    #expect(try book.patch([("A1", .number("2"))]).remarks.map(\.reason) == [.signatureBroken])
    #expect(try book.patch([("A1", .number("1"))]).remarks == [])
    #expect(
      try records(book.bytes([("A1", .number("2"))])).contains {
        $0.name == "_xmlsignatures/sig1.xml"
      })
  }

  @Test func `formulas are to be computed again`() throws {
    let sheet = BookDrawing.worksheet(
      "<sheetData><row r='1'><c r='B1'><f>A1*2</f><v>2</v></c></row></sheetData>")
    let book = try PatchedBook(BookDrawing(sheet: sheet))
    #expect(
      try book.part("xl/workbook.xml", [("A1", .number("2"))])?.contains("fullCalcOnLoad=\"1\"")
        == true)
    // Where there are none, nobody has to.
    #expect(try PatchedBook(Self.drawing).part("xl/workbook.xml", [("A1", .number("2"))]) == nil)
  }

  @Test func `sheets change independently`() throws {
    let sheets = ["Một", "Hai"].map {
      BookDrawing.Sheet(
        "name='\($0)'", xml: BookDrawing.worksheet("<sheetData>\(Self.rows)</sheetData>"))
    }
    let book = try PatchedBook(BookDrawing(sheets: sheets))
    let folder = try TemporaryFolder()
    let path = try folder.file(
      "b.xlsx",
      bytes: book.bytes([("1!A1", .number("8")), ("0!A1", .blank), ("1!B2", .boolean(true))]))
    #expect(try cells(of: path) == ["1!A1": "number(8)", "1!B2": "boolean(true)"])
  }

  @Test func `where nothing changes, nothing is computed again`() throws {
    let sheet = BookDrawing.worksheet(
      "<sheetData><row r='1'><c r='A1'><v>1</v></c><c r='B1'><f>A1*2</f><v>2</v></c></row></sheetData>"
    )
    let before = BookDrawing(sheet: sheet).zip.bytes()
    #expect(try PatchedBook(before).bytes([("A1", .number("1")), ("Z1", .blank)]) == before)
  }

  @Test func `a part that is listed twice has the changes of both sheets`() throws {
    let sheet = BookDrawing.worksheet("<sheetData>\(Self.rows)</sheetData>")
    let drawing = BookDrawing(
      sheets: [.init("name='Một'", xml: sheet), .init("name='Hai'", xml: nil)]
    ).part(
      "xl/_rels/workbook.xml.rels",
      BookDrawing.relationships([
        ("rId1", "worksheet", "worksheets/sheet1.xml"),
        ("rId2", "worksheet", "worksheets/sheet1.xml"),
      ]))
    let patched = try #require(
      try PatchedBook(drawing).part(
        BookDrawing.sheetPart, [("0!A1", .number("7")), ("1!B1", .number("8"))]))
    #expect(patched.contains("<v>7</v>") && patched.contains("<v>8</v>"))
    #expect(throws: PatchingError.self) {
      try PatchedBook(drawing).patch([("0!A1", .number("7")), ("1!A1", .number("8"))])
    }
  }
}
