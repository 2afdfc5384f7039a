import Foundation
import Markup
import TestSupport
import Testing
import Vocabulary

@testable import SheetPatching

/// What `SheetPatchTests` draws as whole sheets, of one row.
struct CellInsertionTests {
  private func inserted(_ cells: [String], into row: String, columns: String = "") throws -> String
  {
    let xml = BookDrawing.worksheet("\(columns)<sheetData>\(row)</sheetData>")
    let text = try MarkupText(Array(xml.utf8), part: "s.xml")
    let map = try SheetMapping.map(text, part: "s.xml")
    let spots = try RowCells(text, part: "s.xml", of: [1]).cells[1] ?? []
    let new = try cells.map {
      (address: try #require(CellAddress($0)), change: CellChange(.number("1")))
    }
    let insertion = CellInsertion(
      new, into: try #require(map.rows.first), beside: spots, of: map, in: text)
    let patched = String(decoding: text.replacing(insertion.splices), as: UTF8.self)
    let start = try #require(patched.range(of: "<row")).lowerBound
    let end = try #require(patched.range(of: "</row>")).upperBound
    return String(patched[start..<end])
  }

  private let value = "<v>1</v></c>"

  @Test func `cells go where they belong`() throws {
    #expect(
      try inserted(["A1", "C1", "D1", "F1"], into: "<row r='1'><c r='B1'/><c r='E1'/></row>")
        == "<row r='1'><c r=\"A1\">\(value)<c r='B1'/><c r=\"C1\">\(value)<c r=\"D1\">\(value)<c r='E1'/>"
        + "<c r=\"F1\">\(value)</row>")
  }

  @Test func `a row without cells takes them at its end`() throws {
    #expect(
      try inserted(["B1"], into: "<row r='1'><!-- x --></row>")
        == "<row r='1'><!-- x --><c r=\"B1\">\(value)</row>")
    #expect(try inserted(["B1"], into: "<row r='1' />") == "<row r='1' ><c r=\"B1\">\(value)</row>")
  }

  @Test(
    arguments: [
      ("<row r='1' s='2' customFormat='1'/>", " s=\"2\""),
      ("<row r='1' s='2' customFormat='true'/>", " s=\"2\""),
      ("<row r='1' s='2' customFormat='0'/>", " s=\"7\""), ("<row r='1' s='2'/>", " s=\"7\""),
      ("<row r='1' customFormat='1'/>", ""),
      ("<row r='1' s='x' customFormat='1'/>", ""),
      ("<row r='1' s='0' customFormat='1'/>", ""),
    ])
  func `the row's style goes before the column's`(_ row: String, _ style: String) throws {
    let patched = try inserted(
      ["B1"], into: row, columns: "<cols><col min='2' max='2' style='7'/></cols>")
    #expect(patched.contains("<c r=\"B1\"\(style)>"))
  }
}
