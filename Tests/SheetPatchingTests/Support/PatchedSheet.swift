import Container
import Grid
import Markup
import TestSupport
import Testing
import Vocabulary

@testable import SheetPatching

/// A sheet drawn in a test, after a change of some of its cells.
enum PatchedSheet {
  /// `changes` by address, as in `["D12": .text("x")]`.
  static func of(
    _ xml: String, _ changes: [String: CellChange.Content]
  ) throws -> String {
    String(decoding: try of(Array(xml.utf8), CellChange.all(changes)).bytes, as: UTF8.self)
  }

  static func of(
    _ stored: [UInt8], _ changes: [CellAddress: CellChange]
  ) throws(MarkupError) -> (bytes: [UInt8], lost: [CellAddress]) {
    let text = try MarkupText(stored, part: "xl/worksheets/sheet1.xml")
    let map = try SheetMapping.map(text, part: "xl/worksheets/sheet1.xml")
    let patch = try SheetPatch(text, part: "xl/worksheets/sheet1.xml", map, changes)
    return (text.replacing(patch.splices), patch.lostFormulas.sorted())
  }

  /// The rows of a sheet with nothing else in it.
  static func rows(_ rows: String, _ changes: [String: CellChange.Content]) throws -> String {
    let frame = BookDrawing.worksheet("<sheetData>|</sheetData>").split(separator: "|")
    let patched = try of("\(frame[0])\(rows)\(frame[1])", changes)
    #expect(patched.hasPrefix(frame[0]) && patched.hasSuffix(frame[1]))
    return String(patched.dropFirst(frame[0].count).dropLast(frame[1].count))
  }
}

extension CellChange {
  static func all(_ changes: [String: Content]) -> [CellAddress: CellChange] {
    var all: [CellAddress: CellChange] = [:]
    for (address, content) in changes {
      all[CellAddress(address) ?? .last] = CellChange(content)
    }
    return all
  }
}

extension CellChange.Content {
  static func number(_ literal: String) -> Self { .number(StoredNumber(trusted: literal)) }
}
