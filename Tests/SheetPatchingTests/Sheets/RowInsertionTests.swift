import Markup
import TestSupport
import Testing

@testable import SheetPatching

struct RowInsertionTests {
  /// The sheet's content with empty rows of these numbers put into it.
  private func inserted(_ numbers: [Int], into content: String) throws -> String {
    let frame = BookDrawing.worksheet("|").split(separator: "|")
    let text = try MarkupText(Array("\(frame[0])\(content)\(frame[1])".utf8), part: "s.xml")
    let map = try SheetMapping.map(text, part: "s.xml")
    let insertion = RowInsertion(numbers, of: map, in: text) { number, prefix in
      Array("\(prefix)\(number)".utf8)
    }
    let patched = String(decoding: text.replacing(insertion.splices), as: UTF8.self)
    return String(patched.dropFirst(frame[0].count).dropLast(frame[1].count))
  }

  @Test(
    arguments: [
      ([], "<sheetData/>", "<sheetData/>"),
      ([2], "", "<sheetData><row r=\"2\">2</row></sheetData>"),
      ([2], "<sheetPr/><x/>", "<sheetPr/><sheetData><row r=\"2\">2</row></sheetData><x/>"),
      ([2], "<sheetData />", "<sheetData ><row r=\"2\">2</row></sheetData>"),
      (
        [2, 3, 9], "<sheetData><row r='1'/><row r='5'/></sheetData>",
        "<sheetData><row r='1'/><row r=\"2\">2</row><row r=\"3\">3</row><row r='5'/><row r=\"9\">9</row></sheetData>"
      ),
      // Rows in two places: all that are there are one list.
      (
        [2], "<sheetData><row r='1'/></sheetData><sheetData><row r='3'/></sheetData>",
        "<sheetData><row r='1'/><row r=\"2\">2</row></sheetData><sheetData><row r='3'/></sheetData>"
      ),
      (
        [1], "<p:sheetData xmlns:p='\(BookDrawing.main)'/>",
        "<p:sheetData xmlns:p='\(BookDrawing.main)'><p:row r=\"1\">p:1</p:row></p:sheetData>"
      ),
    ] as [([Int], String, String)])
  func `rows go where they belong`(_ numbers: [Int], _ before: String, _ after: String) throws {
    #expect(try inserted(numbers, into: before) == after)
  }

  @Test func `many rows among many take one pass`() throws {
    let count = 20_000
    let odd = stride(from: 1, to: count, by: 2).map { "<row r='\($0)'/>" }.joined()
    let even = Array(stride(from: 2, through: count, by: 2))
    let patched = try inserted(even, into: "<sheetData>\(odd)</sheetData>")
    let numbers = patched.split(separator: "<row r=").dropFirst().compactMap { row in
      Int(row.dropFirst().prefix { $0.isNumber })
    }
    #expect(numbers == Array(1...count))
  }
}
