import Foundation
import Grid
import SheetReading
import TestSupport
import Testing
import Vocabulary

/// The formulas of a workbook as it is read.
struct WorkbookFormulasTests {
  private static let rows = """
    <row r='1'><c r='A1'><v>1</v></c><c r='B1'><f t='shared' ref='B1:B3' si='0'>A1*10</f><v>0</v></c>\
    <c r='C1'><f t='array' ref='C1:C2'>A1:A2+1</f><v>0</v></c><c r='D1'><f>tong+C2</f><v>0</v></c></row>\
    <row r='2'><c r='A2'><v>2</v></c><c r='B2'><f t='shared' si='0'/><v>0</v></c><c r='C2'><v>0</v></c></row>\
    <row r='3' hidden='1'><c r='A3'><v>3</v></c><c r='B3'><f t='shared' si='0'/><v>0</v></c>\
    <c r='D3'><f>SUBTOTAL(9,A1:A3)</f><v>6</v></c></row>
    """

  private static func results(
    _ addresses: [String], changed: [FormulaPlace: FormulaValue] = [:], rows: String = rows
  ) throws -> [FormulaValue?] {
    let book = BookDrawing(rows: rows).with {
      $0.afterSheets =
        "<definedNames><definedName name='tong'>'Biểu mẫu 1'!$B$3</definedName></definedNames>"
    }
    let file = try WorkbookFile(
      bytes: book.zip.bytes(), named: "a.xlsx", wanted: [.formulas, .layout, .definedNames])
    var computing = FormulaComputing(FormulaSource(try file.readAll().workbook, changed: changed))
    return try addresses.map {
      computing.value(at: FormulaPlace(sheet: 0, try #require(CellAddress($0))))
    }
  }

  @Test func `results in the file are not believed`() throws {
    #expect(
      try Self.results(["A1", "B1", "B2", "B3", "C1", "C2", "D1", "E9"])
        == [
          .number(1), .number(10), .number(20), .number(30), .number(2), .number(3), .number(33),
          .blank,
        ])
  }

  @Test func `a changed cell holds what it is changed to`() throws {
    let place = try FormulaPlace(sheet: 0, #require(CellAddress("A2")))
    let far = FormulaPlace(sheet: 0, .last)
    let results = try Self.results(
      ["A2", "B2", "C2", "XFD1048576"], changed: [place: .text("KPS"), far: .number(7)])
    #expect(results == [.text("KPS"), .error(.value), .error(.value), .number(7)])
  }

  @Test func `a filter may have hidden a row`() throws {
    #expect(try Self.results(["D3"]) == [nil])
    let shown = Self.rows.replacing(" hidden='1'", with: "")
    #expect(try Self.results(["D3"], rows: shown) == [.number(6)])
  }
}
