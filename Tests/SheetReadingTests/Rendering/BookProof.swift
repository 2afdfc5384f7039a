import Container
import Grid
import TestSupport
import Testing
import Vocabulary

@testable import SheetReading

/// What holds for every workbook that can be read, whatever is in it.
enum BookProof {
  /// Cells rise strictly, lie on the sheet and are found by their address.
  static func expectOrder(_ sheet: Sheet) {
    var last: CellAddress?
    var rows: [Int: Int] = [:]
    for cell in sheet.cells {
      if let last { #expect(last < cell.address) }
      last = cell.address
      rows[cell.address.row, default: 0] += 1
      #expect(sheet[cell.address]?.address == cell.address)
      #expect(sheet.cells.extent?.contains(cell.address) == true)
    }
    for (row, count) in rows { #expect(sheet.cells.row(row).count == count) }
  }

  /// The sheet passes by with the same cells as when it is held, but for their order; of two cells
  /// of one address the later counts.
  static func expectSamePassingBy(_ entry: WorkbookFile.SheetEntry, of book: WorkbookFile) throws {
    let held = try book.read(entry)
    var stream = try SheetStream(entry, of: book)
    var passed: [CellAddress: String] = [:]
    while try stream.next() {
      passed[stream.cell.address] = text(
        stream.kind, stream.bytes, hasFormula: stream.cell.formula != nil,
        style: Int(stream.cell.style), shown: stream.shown)
    }
    var expected: [CellAddress: String] = [:]
    for cell in held.sheet.cells {
      expected[cell.address] = text(
        cell.kind, cell.bytes, hasFormula: cell.hasFormula, style: cell.styleIndex,
        shown: cell.shown)
    }
    #expect(passed == expected)
    #expect(stream.merges == held.sheet.merges)
    #expect(
      stream.remarks.filter { !isOfOrder($0) }.map(BookText.line)
        == held.remarks.filter { !isOfOrder($0) }.map(BookText.line))
    #expect(try !stream.next(), "a sheet that is over stays over")
  }

  /// Told only where cells pass by, or only where they are put in order.
  private static func isOfOrder(_ remark: ReadingRemark) -> Bool {
    switch remark.reason {
    case .notInOrder, .repeatedCell, .noSuchFormula, .more: true
    default: false
    }
  }

  private static func text(
    _ kind: Cell.Kind?, _ bytes: ArraySlice<UInt8>, hasFormula: Bool, style: Int,
    shown: String
  ) -> String {
    let value: String
    switch kind {
    case nil: value = "nothing"
    case .boolean(let flag): value = "\(flag)"
    case let kind?: value = "\(kind) \(String(decoding: bytes, as: UTF8.self).debugDescription)"
    }
    return value + (hasFormula ? " by formula" : "") + " \(style) \(shown)"
  }
}
