import Container
import Foundation
import Glibc
import Grid
import SheetReading
import TestSupport
import Testing
import Vocabulary

@testable import Desk

/// Values into cells of a file, from the arguments of a person to the new file.
struct WorkbookSettingTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private static let sheets = ["Bìa", "It's", "A!B", "=x"]

  private static let drawing = BookDrawing(
    sheets: sheets.map {
      BookDrawing.Sheet(
        "name=\"\($0)\"",
        xml: BookDrawing.worksheet("<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>")
      )
    })

  /// Writes `b.xlsx` from `a.xlsx`.
  @discardableResult
  private func set(
    _ arguments: [String], in drawing: BookDrawing = drawing, to output: String = "b.xlsx",
    force: Bool = false
  ) throws -> [any Noticed] {
    let input = try folder.file("a.xlsx", bytes: drawing.zip.bytes())
    return try WorkbookSetting.write(
      arguments.map { try CellAssignment(argument: $0) }, into: input, to: folder(output),
      force: force, inputs: [input])
  }

  /// The cells of `b.xlsx` that are not as they were.
  private func changed() throws -> [String: String] {
    let (old, new) = (try cells(of: "a.xlsx"), try cells(of: "b.xlsx"))
    return new.filter { old[$0.key] != $0.value }
      .merging(old.keys.filter { new[$0] == nil }.map { ($0, "gone") }) { one, _ in one }
  }

  private func cells(of name: String) throws -> [String: String] {
    let book = try WorkbookFile(path: folder(name), wanted: .formulas)
    var cells: [String: String] = [:]
    for entry in book.sheets {
      for cell in try book.read(entry).sheet.cells {
        cells["\(entry.name) \(cell.address)"] = cell.value.map { "\($0)" } ?? "nothing"
      }
    }
    return cells
  }

  // MARK: What is written

  @Test func `values of every kind, in sheets of every name`() throws {
    let notices = try set([
      "Bìa!A1=", "'It''s'!B2=09", "It's!C3=\"09\"", "'A!B'!A1=Đạt", "A!B!B1=TRUE", "=x!A1==1+1",
      "'=x'!XFD1048576=-1.5",
    ])
    #expect(
      try changed() == [
        "Bìa A1": "gone", "It's B2": "number(9)", "It's C3": "text(\"09\")",
        "A!B A1": "text(\"Đạt\")",
        "A!B B1": "boolean(true)", "=x A1": "text(\"=1+1\")", "=x XFD1048576": "number(-1.5)",
      ])
    #expect(notices.isEmpty)
    #expect(try folder.names == ["a.xlsx", "b.xlsx"])
  }

  @Test func `sheets are found whatever the case of their letters, exactly first`() throws {
    let names = ["bìa", "BÌA"].map {
      BookDrawing.Sheet("name='\($0)'", xml: BookDrawing.worksheet(""))
    }
    try set(["BÌA!A1=2", "bìa!A1=1"], in: BookDrawing(sheets: names))
    #expect(try changed() == ["BÌA A1": "number(2)", "bìa A1": "number(1)"])
    // Letters composed in another way are the same letters.
    try set(["\u{42}i\u{300}A!A2=3"], in: BookDrawing(sheets: names), force: true)
    #expect(try changed() == ["bìa A2": "number(3)"])
  }

  @Test func `a workbook of one sheet needs no name`() throws {
    try set(["B7=9"], in: BookDrawing(rows: ""))
    #expect(try changed() == ["Biểu mẫu 1 B7": "number(9)"])
  }

  @Test func `what a person has to know is told`() throws {
    let drawing = BookDrawing(
      inSheet: "<sheetData/><mergeCells><mergeCell ref='A1:B2'/></mergeCells>"
    )
    .part("_xmlsignatures/sig1.xml", "<x/>")
    let notices = try set(["B2=9"], in: drawing)
    #expect(notices.map(\.code.rawValue) == ["BM827", "BM826"])
    #expect(try changed() == ["Biểu mẫu 1 A1": "number(9)"])
  }

  @Test func `the same values give the same bytes`() throws {
    try set(["Bìa!C3=9", "Bìa!A1=x"])
    try set(["Bìa!A1=x", "Bìa!C3=9"], to: "c.xlsx")
    #expect(try bytesOfFile(folder("b.xlsx")) == bytesOfFile(folder("c.xlsx")))
  }

  @Test func `an existing output is replaced where that is asked for`() throws {
    try folder.file("b.xlsx", holding: "old")
    try set(["Bìa!A1=2"], force: true)
    #expect(try changed() == ["Bìa A1": "number(2)"])
  }

  // MARK: What is refused

  struct Refused: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let code: String
    let english: String

    var testDescription: String { english }
  }

  @Test(
    arguments: [
      Refused(
        arguments: ["Bia!A1=9"], code: "BM820",
        english:
          "value “Bia!A1=9”: there is no sheet “Bia”; the workbook has “Bìa”, “It's”, “A!B”, “=x”."),
      Refused(
        arguments: ["A1=9"], code: "BM820",
        english:
          "value “A1=9”: no sheet is named, and the workbook has 4: “Bìa”, “It's”, “A!B”, “=x”."),
      Refused(
        arguments: ["Bìa!A0=9"], code: "BM821",
        english: "value “Bìa!A0=9”: “A0” is not the address of a cell"),
      Refused(
        arguments: ["Bìa!A1=\(String(repeating: "ế", count: 32_768))"], code: "BM822",
        english: "cell A1: the text has 32768 characters; a cell of Excel holds at most 32,767."),
      Refused(
        arguments: ["Bìa!A1=12345678901234567"], code: "BM822",
        english: "cell A1: the number 12345678901234567 has too many digits"),
      Refused(
        arguments: ["Bìa!A1=9", "bìa!$A$1=9"], code: "BM824",
        english: "cell A1: two values are given for this cell; a cell has one."),
    ])
  func `says why, and writes nothing`(_ refused: Refused) throws {
    for force in [false, true] {
      try folder.file("b.xlsx", holding: "old")
      let error = #expect(throws: (any Error).self) { try set(refused.arguments, force: force) }
      let said = try #require(error as? any Explained)
      #expect(said.code.rawValue == refused.code)
      #expect(said.message.english.contains(refused.english), "\(said.message.english)")
      #expect(!said.fix.vietnamese.isEmpty && said.message.vietnamese != said.message.english)
      #expect(try folder.text("b.xlsx") == "old")
      #expect(try folder.names == ["a.xlsx", "b.xlsx"])
    }
  }

  @Test func `the input is never written over, and an output only where asked`() throws {
    let bytes = Self.drawing.zip.bytes()
    for force in [false, true] {
      #expect(throws: OutputError.isInput(path: folder("a.xlsx"), input: folder("a.xlsx"))) {
        try set(["Bìa!A1=2"], to: "a.xlsx", force: force)
      }
      #expect(try bytesOfFile(folder("a.xlsx")) == bytes)
    }
    try folder.file("b.xlsx", holding: "old")
    #expect(throws: OutputError.exists(path: folder("b.xlsx"))) { try set(["Bìa!A1=2"]) }
    #expect(throws: OutputError.folderMissing(path: folder("x/b.xlsx"), folder: folder("x"))) {
      try set(["Bìa!A1=2"], to: "x/b.xlsx")
    }
    #expect(try folder.text("b.xlsx") == "old" && bytesOfFile(folder("a.xlsx")) == bytes)
    #expect(try folder.names == ["a.xlsx", "b.xlsx"])
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func `a read-only folder is refused`() throws {
    let input = try folder.file("a.xlsx", bytes: Self.drawing.zip.bytes())
    try folder.folder("x")
    try folder.setPermissions(0o500, of: "x")
    defer { try? folder.setPermissions(0o700, of: "x") }
    #expect(throws: OutputError.notPermitted(path: folder("x/b.xlsx"))) {
      try WorkbookSetting.write(
        [CellAssignment(argument: "Bìa!A1=2")], into: input, to: folder("x/b.xlsx"), force: false,
        inputs: [input])
    }
  }

  @Test func `a file that is no workbook is refused`() throws {
    let input = try folder.file("a.xlsx", holding: "%PDF-1.7")
    let error = #expect(throws: (any Error).self) {
      try WorkbookSetting.write(
        [CellAssignment(argument: "A1=2")], into: input, to: folder("b.xlsx"), force: true,
        inputs: [input])
    }
    #expect((error as? any Explained)?.code.rawValue.hasPrefix("BM1") == true)
    #expect(try folder.names == ["a.xlsx"])
  }

  @Test func `a damaged sheet that is to change is refused, one that is not is carried along`()
    throws
  {
    let drawing = Self.drawing.part(
      "xl/worksheets/sheet2.xml", "<worksheet><sheetData></worksheet>")
    #expect(throws: (any Error).self) { try set(["It's!A1=2"], in: drawing) }
    #expect(try folder.names == ["a.xlsx"])
  }
}
