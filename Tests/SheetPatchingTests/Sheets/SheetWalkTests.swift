import Markup
import TestSupport
import Testing
import Vocabulary

@testable import SheetPatching

struct SheetWalkTests {
  /// The steps through a sheet: `<sheetData` for a child, `row`, a cell by its address.
  private func steps(_ xml: String) throws -> String {
    var walk = SheetWalk(try MarkupText(Array(xml.utf8), part: "s.xml"), part: "s.xml")
    var steps: [String] = []
    while true {
      switch try walk.next() {
      case .start(let depth, let word): steps.append("\(depth)\(word)")
      case .cell(let cell):
        steps.append(
          (cell.address?.description ?? "nowhere") + (cell.saysPlace ? "" : "?"))
      case .end(let depth): steps.append("/\(depth)")
      case .done: return steps.joined(separator: " ")
      }
    }
  }

  private func stepsAmongRows(_ rows: String) throws -> String {
    let steps = try steps(BookDrawing.worksheet("<sheetData>\(rows)</sheetData>"))
    let (head, tail) = ("1worksheet 2sheetData", "/2 /1")
    #expect(steps.hasPrefix(head) && steps.hasSuffix(tail))
    return String(steps.dropFirst(head.count + 1).dropLast(tail.count + 1))
  }

  @Test func `goes through the sheet`() throws {
    let steps = try steps(
      BookDrawing.worksheet(
        "<cols><col/></cols><sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>"
          + "<mergeCells><mergeCell ref='A1:B1'/></mergeCells><x/>"))
    #expect(
      steps == """
        1worksheet 2cols 3col /3 /2 2sheetData 3row A1 /3 /2 2mergeCells 3mergeCell /3 /2 \
        2other /2 /1
        """)
  }

  @Test(
    arguments: [
      ("<row><c/><c/></row><row><c/></row>", "3row A1? B1? /3 3row A2? /3"),
      ("<row r='5'><c r='C5'/><c/></row><row><c/></row>", "3row C5 D5? /3 3row A6? /3"),
      ("<row r='x'><c/><c r='B7'/><c/></row>", "3row nowhere? B7 C7? /3"),
      ("<row r='0'><c/></row>", "3row nowhere? /3"),
      ("<row r='2'><c r='ZZZ1'/><c/></row>", "3row nowhere? nowhere? /3"),
      ("<row/>", "3row /3"),
      ("<c r='B2'/><c/>", "B2 /3 nowhere? /3"),
      // Passed over, as reading passes over them.
      ("<row><f:c xmlns:f='urn:x'/><c/></row>", "3row A1? /3"),
      ("<f:row xmlns:f='urn:x'><c/></f:row><row><c/></row>", "3row A1? /3"),
      ("<x><c r='A1'/></x><row><x><c r='B1'/></x><c/></row>", "3row A1? /3"),
      ("<row><c><c r='Z9'/></c><c/></row>", "3row A1? B1? /3"),
      // The other name of the namespace.
      ("<s:row xmlns:s='\(BookDrawing.strictMain)'><s:c/></s:row>", "3row A1? /3"),
    ])
  func `knows rows and cells`(_ rows: String, _ steps: String) throws {
    #expect(try stepsAmongRows(rows) == steps)
  }

  @Test func `the namespace of the root is not foreign, whatever it is`() throws {
    #expect(
      try steps("<worksheet xmlns='urn:x'><sheetData><row><c/></row></sheetData></worksheet>")
        == "1worksheet 2sheetData 3row A1? /3 /2 /1")
    #expect(
      try steps("<worksheet xmlns:p='urn:x'><p:sheetData/></worksheet>")
        == "1worksheet 2other /2 /1")
  }

  @Test func `cells stand in rows only`() throws {
    #expect(
      try steps(BookDrawing.worksheet("<sheetData/><cols><row><c/></row></cols>"))
        == "1worksheet 2sheetData /2 2cols 3row /3 /2 /1")
  }
}
