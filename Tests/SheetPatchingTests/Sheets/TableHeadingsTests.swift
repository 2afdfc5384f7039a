import Container
import Grid
import SheetReading
import TestSupport
import Testing
import Vocabulary

@testable import SheetPatching

/// Excel's own tables: what stands in the cell of a heading stands in the table's part.
struct TableHeadingsTests {
  private static let tablePart = "xl/tables/table1.xml"

  private static func book(
    table: String = "ref='A1:C4'",
    columns: String = "<tableColumn id='1' name='Xã'/><tableColumn id='2' name='Số &amp; phần'/>"
      + "<tableColumn id='3' name='Tỷ lệ'/>",
    cells: String = "", names: String = ""
  ) -> BookDrawing {
    BookDrawing(
      inSheet:
        "<sheetData><row r='1'><c r='A1' t='str'><v>Xã</v></c></row><row r='9'>\(cells)</row>"
        + "</sheetData><tableParts><tablePart r:id='rId7'/></tableParts>"
    ).with { $0.afterSheets = names }
      .part(
        "xl/worksheets/_rels/sheet1.xml.rels",
        BookDrawing.relationships([("rId7", "table", "../tables/table1.xml")])
      )
      .part(
        tablePart,
        "<table xmlns='\(BookDrawing.main)' name='t' displayName='Bảng1' \(table)><tableColumns>\(columns)"
          + "</tableColumns></table>")
  }

  private func table(
    _ changes: [(String, CellChange.Content)], _ drawing: BookDrawing = book()
  ) throws -> String? {
    try PatchedBook(drawing).part(Self.tablePart, changes)
  }

  private func refusal(
    _ changes: [(String, CellChange.Content)], _ drawing: BookDrawing = book()
  ) throws -> String? {
    do {
      _ = try PatchedBook(drawing).patch(changes)
      return nil
    } catch let error as PatchingError {
      switch error.reason {
      case .tableHeading(let table): return "\(error.cell.map { "\($0)" } ?? "-") heads \(table)"
      case .headingInFormulas(_, let heading): return "formulas name \(heading)"
      default: throw error
      }
    }
  }

  @Test func `a column is called what its cell says`() throws {
    let patched = try #require(
      try table([("B1", .text("Năm '22\n<\"x\">")), ("A1", .text("Xã")), ("B2", .number("1"))]))
    #expect(patched.contains("<tableColumn id='1' name='Xã'/>"))
    #expect(
      patched.contains("<tableColumn id='2' name=\"Năm '22_x000a_&lt;&quot;x&quot;&gt;\"/>"))
    let remarks = try PatchedBook(Self.book()).patch([("B1", .text("Số"))]).remarks
    #expect(remarks.map(\.reason) == [.columnRenamed(table: "Bảng1", from: "Số & phần")])
    #expect(remarks.map(\.cell?.description) == ["B1"])
  }

  @Test func `cells below, and results of formulas, leave it as it is`() throws {
    #expect(try table([("A2", .number("1")), ("D1", .text("x")), ("A1", .text("Xã"))]) == nil)
    #expect(try table([("A1", .result(.text("x")))]) == nil)
    // A table without headings, and a heading that has no column.
    #expect(
      try table([("A1", .number("1"))], Self.book(table: "ref='A1:C4' headerRowCount='0'")) == nil)
    #expect(
      try table([("C1", .number("1"))], Self.book(columns: "<tableColumn name='Xã'/>")) == nil)
    #expect(try table([("C1", .number("1"))], Self.book(table: "ref='?'")) == nil)
  }

  @Test(
    arguments: [
      (.number("1"), "B1 heads Bảng1"), (.blank, "B1 heads Bảng1"), (.text(""), "B1 heads Bảng1"),
      (.text("xã"), "B1 heads Bảng1"), (.text("Tỷ lệ"), "B1 heads Bảng1"), (.text("Khác"), nil),
    ] as [(CellChange.Content, String?)])
  func `a heading is a text that no other column has`(
    _ content: CellChange.Content, _ refused: String?
  ) throws {
    #expect(try refusal([("B1", content)]) == refused)
  }

  @Test func `two columns may change names with each other`() throws {
    let patched = try #require(try table([("A1", .text("Tỷ lệ")), ("C1", .text("Xã"))]))
    #expect(patched.contains("<tableColumn id='1' name='Tỷ lệ'/>"))
    #expect(patched.contains("<tableColumn id='3' name='Xã'/>"))
    #expect(try refusal([("A1", .text("Tỷ lệ")), ("C1", .text("tỷ lệ"))]) == "A1 heads Bảng1")
  }

  @Test(
    arguments: [
      ("<c r='A9'><f>SUM(Bảng1[xã])</f></c>", "formulas name Xã"),
      ("<c r='A9'><f>Bảng1[[#This Row],[Xã]]*2</f></c>", "formulas name Xã"),
      ("<c r='A9'><f>[@Xã]</f></c>", "formulas name Xã"),
      ("<c r='A9'><f>[@[Xã]]</f></c>", "formulas name Xã"),
      // Part of another name, or no name at all.
      ("<c r='A9'><f>SUM(Bảng1[Xã A])</f></c>", nil), ("<c r='A9'><f>\"Xã\"</f></c>", nil),
      ("<c r='A9' t='str'><v>[Xã]</v></c>", nil),
    ] as [(String, String?)])
  func `a heading that formulas name stays`(_ cells: String, _ refused: String?) throws {
    #expect(try refusal([("A1", .text("Phường"))], Self.book(cells: cells)) == refused)
  }

  @Test func `names of the workbook and of the table have formulas too`() throws {
    let names = "<definedNames><definedName name='x'>Bảng1[Xã]</definedName></definedNames>"
    #expect(try refusal([("A1", .text("Phường"))], Self.book(names: names)) == "formulas name Xã")
    let columns =
      "<tableColumn name='Xã'/><tableColumn name='x'><calculatedColumnFormula>Bảng1[[#This Row],[Xã]]"
      + "</calculatedColumnFormula></tableColumn>"
    #expect(
      try refusal([("A1", .text("Phường"))], Self.book(columns: columns)) == "formulas name Xã")
    #expect(try refusal([("B1", .text("y"))], Self.book(columns: columns)) == nil)
  }

  @Test func `a table whose part is not there is none`() throws {
    let drawing = Self.book().part(Self.tablePart, nil)
    #expect(try PatchedBook(drawing).patch([("A1", .number("1"))]).remarks == [])
  }
}
