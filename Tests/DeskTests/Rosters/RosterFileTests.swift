import Container
import Forms
import Reporting
import SheetReading
import TestSupport
import Testing
import Vocabulary

@testable import Desk

private let openpyxl = Peer.python(with: "openpyxl")

@Suite struct RosterFileTests {
  private let folder: TemporaryFolder
  private let levels: LevelTrees

  init() throws {
    folder = try TemporaryFolder()
    levels = try FormLibrary().levels
  }

  private func units(_ path: String, level: String? = nil) throws -> [String] {
    try RosterFile.read(path, level: level.map { Level($0) }, levels: levels).units.map { unit in
      "\(unit.code) \(unit.name): \(unit.level)" + (unit.parent.map { " < \($0)" } ?? "")
    }
  }

  /// A sheet with these cells, as text.
  private static func sheet(_ rows: [[String]]) -> String {
    let lines = rows.enumerated().map { row, cells in
      let cells = cells.enumerated().map { column, text in
        let letter = CellAddress(row: 1, column: column + 1)?.columnLetters ?? "A"
        return "<c r='\(letter)\(row + 1)' t='str'><v>\(text)</v></c>"
      }
      return "<row r='\(row + 1)'>\(cells.joined())</row>"
    }
    return BookDrawing.worksheet("<sheetData>\(lines.joined())</sheetData>")
  }

  private static let rows = [
    ["Mã", "Tên đơn vị", "Cấp", "Cấp trên"], ["01", "UBND tỉnh", "Tỉnh", ""],
    ["02", "Sở Nội vụ", "Sở", "01"], ["03", "Xã Tân Bình", "Xã", "01"],
  ]
  private static let read = [
    "01 UBND tỉnh: tinh", "02 Sở Nội vụ: so < 01", "03 Xã Tân Bình: xa < 01",
  ]
  private static let csv = rows.map { $0.joined(separator: ",") + "\r\n" }.joined()

  @Test(arguments: ["ds.xlsx", "ds.xlsm", "ds.csv", "ds"])
  func `a workbook, whatever its name`(_ name: String) throws {
    let book = BookDrawing(sheet: Self.sheet(Self.rows))
    #expect(try units(folder.file(name, bytes: book.zip.bytes())) == Self.read)
  }

  @Test(arguments: ["ds.csv", "ds.txt", "ds.xlsx"])
  func `text, whatever its name`(_ name: String) throws {
    #expect(try units(folder.file(name, holding: "\u{FEFF}" + Self.csv)) == Self.read)
    #expect(
      try units(
        folder.file(name, bytes: utf16(Self.csv.replacing(",", with: "\t"), bigEndian: false)))
        == Self.read)
    #expect(
      try units(folder.file(name, holding: "Tên đơn vị\nXã A\nXã B"), level: "xa")
        == ["001 Xã A: xa", "002 Xã B: xa"])
  }

  @Test func `sheets that nobody sees, and those behind the list, do not count`() throws {
    let broken = "<worksheet"
    let sheets = [
      BookDrawing.Sheet("name='Cũ' state='hidden'", xml: broken),
      BookDrawing.Sheet("name='Bìa'", xml: Self.sheet([["Danh sách"]])),
      BookDrawing.Sheet("name='DS'", xml: Self.sheet(Self.rows)),
      BookDrawing.Sheet("name='Khác'", xml: broken),
    ]
    let book = BookDrawing(sheets: sheets)
    #expect(try units(folder.file("ds.xlsx", bytes: book.zip.bytes())) == Self.read)
  }

  @Test func `a list on a hidden sheet is told`() throws {
    let book = BookDrawing(sheets: [
      BookDrawing.Sheet("name='DS' state='hidden'", xml: Self.sheet(Self.rows)),
      BookDrawing.Sheet("name='Bìa'", xml: Self.sheet([["Danh sách"]])),
    ])
    let path = try folder.file("ds.xlsx", bytes: book.zip.bytes())
    let refusal = #expect(throws: UnusableRoster.self) { try units(path) }
    #expect(refusal?.message.english.contains("hidden sheet “DS”") == true)
  }

  @Test func `a formula without its result, an error, a code that is a date`() throws {
    let book = BookDrawing(
      rows: """
        <row r='1'><c r='A1' t='str'><v>Mã</v></c><c r='B1' t='str'><v>Tên</v></c></row>\
        <row r='2'><c r='A2' t='e'><f>VLOOKUP(B2,X,1,0)</f><v>#N/A</v></c>\
        <c r='B2' t='str'><v>Xã A</v></c></row>\
        <row r='3'><c r='A3'><f>"X"&amp;ROW()</f></c><c r='B3' t='str'><v>Xã B</v></c></row>\
        <row r='4'><c r='A4' s='1'><v>45000</v></c><c r='B4' t='str'><v>Xã C</v></c></row>\
        <row r='5'><c r='A5'><v>123456789012</v></c><c r='B5' t='str'><v>Xã D</v></c></row>
        """,
      styles: "<cellXfs count='2'><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>")
    let path = try folder.file("ds.xlsx", bytes: book.zip.bytes())
    let refusal = #expect(throws: UnusableRoster.self) { try units(path, level: "xa") }
    #expect(
      refusal?.mistakes.map(\.code.rawValue) == ["BM689", "BM689", "BM689", "BM689"])
    for (mistake, cell) in zip(refusal?.mistakes ?? [], ["A2", "A3", "A4", "A5"]) {
      #expect(mistake.message.english.contains("cell \(cell)"))
    }
  }

  @Test func `problems of units are told with their places`() throws {
    let rows = Self.rows + [["02", "Xã B", "Xã", "09"]]
    let book = BookDrawing(sheet: Self.sheet(rows))
    let path = try folder.file("ds.xlsx", bytes: book.zip.bytes())
    let refusal = try #require(#expect(throws: UnusableRoster.self) { try units(path) })
    #expect(refusal.code.rawValue == "BM690")
    #expect(
      refusal.mistakes.map(\.message.english) == [
        "File “\(path)”, sheet “Biểu mẫu 1”, row 5, unit 4 (Xã B): the code “02” already belongs to"
          + " unit 2 (Sở Nội vụ); every unit of the roster needs a code of its own.",
        "File “\(path)”, sheet “Biểu mẫu 1”, row 5, unit 4 (Xã B): its parent is given as “09”, but"
          + " no unit of the roster has this code; the parent is the code of a unit of the roster.",
      ])
  }

  @Test func `files of other kinds are refused as everywhere`() throws {
    let others: [(bytes: [UInt8], code: String)] = [
      ([], "BM105"), (Array("%PDF-1.4".utf8), "BM109"),
      (Array("<html><table><tr><td>Mã</td></tr></table></html>".utf8), "BM108"),
    ]
    for (bytes, code) in others {
      let path = try folder.file("ds.csv", bytes: bytes)
      let error = #expect(throws: ReadingError.self) { try units(path) }
      #expect(error?.code.rawValue == code)
    }
    #expect(throws: ReadingError.self) { try units(folder("none.csv")) }
  }

  @Test func `text that is not UTF-8 says how to save it`() throws {
    let path = try folder.file("ds.csv", bytes: Array("Mã,Tên\n1,X\n".utf8) + [0xE3, 0x0A])
    let refusal = #expect(throws: UnusableRoster.self) { try units(path, level: "xa") }
    #expect(refusal?.code.rawValue == "BM686")
    #expect(refusal?.fix.english.contains("CSV UTF-8") == true)
  }

  @Test(.enabled(if: openpyxl != nil, "openpyxl is not here to write a workbook"))
  func `a list that openpyxl wrote`() throws {
    let script = """
      import openpyxl, sys
      book = openpyxl.Workbook()
      sheet = book.active
      sheet.append(["DANH SÁCH ĐƠN VỊ"])
      sheet.merge_cells("A1:E1")
      for row in [["STT", "Mã", "Tên đơn vị", "Cấp", "Cấp trên"],
                  [1, "01", "UBND tỉnh", "Tỉnh", None], [2, "02", "Sở Nội vụ", "Sở", "01"],
                  [3, "03", "Xã Tân\\nBình", "Xã", "01"]]:
        sheet.append(row)
      book.save(sys.argv[1])
      """
    _ = try #require(openpyxl).output(["-c", script, folder("ds.xlsx")])
    #expect(try units(folder("ds.xlsx")) == Self.read)
  }

  @Test(.enabled(if: Peer.office != nil, "LibreOffice is not here to save workbooks"))
  func `a list that LibreOffice saved from text`() throws {
    let path = try folder.file("ds.csv", holding: Self.csv)
    try folder.folder("new")
    // Commas, UTF-8, the columns as text: a code keeps its zero.
    _ = try #require(Peer.office).output([
      "-env:UserInstallation=file://\(folder("profile"))", "--headless",
      "--infilter=CSV:44,34,76,1,1/2/2/2/3/2/4/2", "--convert-to", "xlsx", "--outdir",
      folder("new"), path,
    ])
    #expect(try units(folder("new/ds.xlsx")) == Self.read)
  }
}
