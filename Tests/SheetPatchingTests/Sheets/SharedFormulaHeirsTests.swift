import Markup
import TestSupport
import Testing
import Vocabulary

@testable import SheetPatching

struct SharedFormulaHeirsTests {
  /// The cells of a column with one shared formula: the first has `first` in its tag and the text.
  private func column(_ children: [String], _ first: String, _ formula: String) -> String {
    let master = "<row r='1'><c r='B1'><f \(first)>\(formula)</f><v>1</v></c></row>"
    return master
      + children.enumerated().map { index, tag in
        "<row r='\(index + 2)'><c r='B\(index + 2)'><f \(tag)/><v>1</v></c></row>"
      }.joined()
  }

  private func heirs(_ rows: String, losing cells: [String]) throws -> [String] {
    let text = try MarkupText(
      Array(BookDrawing.worksheet("<sheetData>\(rows)</sheetData>").utf8), part: "s.xml")
    let map = try SheetMapping.map(text, part: "s.xml")
    let heirs = SharedFormulaHeirs(map, in: text, losing: cells.compactMap { CellAddress($0) })
    return heirs.formulas.values.sorted { $0.range.lowerBound < $1.range.lowerBound }.map { heir in
      let old = String(decoding: text.bytes[heir.range], as: UTF8.self)
      return "\(old) -> \(String(decoding: heir.bytes, as: UTF8.self))"
    }
  }

  private let shared = "t='shared' si='0'"

  @Test func `the next cell spells the formula`() throws {
    let rows = column(
      [shared, shared, shared], "t='shared' ref='B1:B4' si='0'", "A1*$C$1&amp;\"&lt;\"")
    #expect(
      try heirs(rows, losing: ["B1"]) == [
        "<f t='shared' si='0'/> -> "
          + "<f t='shared' si='0' ref=\"B2:B4\">A2*$C$1&amp;\"&lt;\"</f>"
      ])
    #expect(
      try heirs(rows, losing: ["B2", "B1", "B4"]) == [
        "<f t='shared' si='0'/> -> <f t='shared' si='0' ref=\"B3\">A3*$C$1&amp;\"&lt;\"</f>"
      ])
  }

  @Test func `nobody needs it where the text stays, or nobody is left`() throws {
    let rows = column([shared, shared], "t='shared' ref='B1:B3' si='0'", "A1")
    #expect(try heirs(rows, losing: ["B2", "B3"]) == [])
    #expect(try heirs(rows, losing: ["B1", "B2", "B3"]) == [])
    #expect(try heirs(rows, losing: []) == [])
  }

  @Test func `the heir's tag keeps what else it says`() throws {
    let rows = column(["si=\"0\" ca='1' t='shared' ref='B2'"], "t='shared' si='0'", "NOW()+A1")
    #expect(
      try heirs(rows, losing: ["B1"]) == [
        "<f si=\"0\" ca='1' t='shared' ref='B2'/> -> "
          + "<f si=\"0\" ca='1' t='shared' ref='B2'>NOW()+A2</f>"
      ])
  }

  @Test func `cells that stand before the text follow the heir`() throws {
    let rows =
      "<row r='1'><c r='B1'><f \(shared)/></c></row>"
      + "<row r='2'><c r='B2'><f \(shared)>A2</f></c></row>"
      + "<row r='3'><c r='B3'><f \(shared)></f></c></row>"
    #expect(
      try heirs(rows, losing: ["B2"]) == [
        "<f \(shared)></f> -> <f \(shared) ref=\"B1:B3\">A3</f>"
      ])
  }

  @Test func `a rectangle is widened by a cell`() throws {
    let range = try #require(CellRange("C3:D4"))
    for (cell, wide) in [("C3", "C3:D4"), ("A9", "A3:D9"), ("E1", "C1:E4"), ("D4", "C3:D4")] {
      #expect(range.enclosing(try #require(CellAddress(cell))).description == wide)
    }
  }
}
