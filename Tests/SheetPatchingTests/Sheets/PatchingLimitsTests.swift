import Markup
import TestSupport
import Testing

@testable import SheetPatching

/// Files of some kilobytes that hold millions of things of nothing.
struct PatchingLimitsTests {
  private func text(_ opening: String, _ piece: String, _ count: Int) throws -> MarkupText {
    var bytes = Array("<worksheet xmlns='\(BookDrawing.main)'>\(opening)".utf8)
    let piece = Array(piece.utf8)
    bytes.reserveCapacity(bytes.count + piece.count * count + 100)
    for _ in 0..<count { bytes += piece }
    let closing = opening.split(separator: "<").reversed().map {
      "</\($0.prefix { $0 != " " && $0 != ">" })>"
    }
    bytes += Array("\(closing.joined())</worksheet>".utf8)
    return try MarkupText(bytes, part: "s")
  }

  @Test(arguments: [
    ("<sheetData>", "<row/>"), ("<mergeCells>", "<mergeCell/>"), ("", "<a/>"),
    ("<sheetData><row>", "<c><f t='shared' si='0'/></c>"),
  ])
  func `a sheet with more places than are held`(_ opening: String, _ piece: String) throws {
    #expect(
      try SheetMapping.map(text(opening, piece, PatchingLimits.places), part: "s").isTooLarge)
    #expect(try !SheetMapping.map(text(opening, piece, 1000), part: "s").isTooLarge)
  }

  @Test func `a row with more cells than are held`() throws {
    let cell = "<c r='A1'/>"
    let full = try text("<sheetData><row r='1'>", cell, PatchingLimits.cells + 1)
    #expect(try RowCells(full, part: "s", of: [1]).isTooLarge)
    #expect(try !RowCells(full, part: "s", of: [2]).isTooLarge)
  }
}
