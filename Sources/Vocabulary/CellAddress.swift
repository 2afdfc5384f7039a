/// The place of one cell on a sheet, as people name it: `D12` is row 12, column 4.
///
/// Rows and columns count from 1, as Excel's own row numbers and its file format do. An address
/// that exists lies on a sheet: every way to make one checks `SheetLimits`.
package struct CellAddress: Hashable, Sendable {
  private let rowNumber: UInt32
  private let columnNumber: UInt32

  package var row: Int { Int(rowNumber) }
  package var column: Int { Int(columnNumber) }

  /// Nil outside 1...1,048,576 rows and 1...16,384 columns.
  package init?(row: Int, column: Int) {
    guard (1...SheetLimits.rows).contains(row), (1...SheetLimits.columns).contains(column) else {
      return nil
    }
    rowNumber = UInt32(row)
    columnNumber = UInt32(column)
  }

  /// The upper left and the lower right corner of every sheet, `A1` and `XFD1048576`.
  package static let first = CellAddress(trustedRow: 1, column: 1)
  package static let last = CellAddress(
    trustedRow: UInt32(SheetLimits.rows), column: UInt32(SheetLimits.columns))

  /// For callers in this module that combine the parts of addresses already checked.
  init(trustedRow row: UInt32, column: UInt32) {
    rowNumber = row
    columnNumber = column
  }

  /// Reads `D12`, in either case, with or without `$` before the letters and the digits.
  ///
  /// Nil for anything else: white space, a sheet name, a range, row 0, a row with a leading zero,
  /// a cell beyond the last one. Input of any length is safe.
  package init?(utf8 text: Span<UInt8>) {
    var index = 0
    if index < text.count, text[index] == UInt8(ascii: "$") { index += 1 }
    let letters = index
    var column = 0
    while index < text.count {
      // Clearing bit 5 makes a letter a capital; no other byte becomes one.
      let letter = text[index] & 0xdf &- UInt8(ascii: "A")
      guard letter < 26 else { break }
      column = column * 26 + Int(letter) + 1
      // Refused as soon as it is too large, hence before it can overflow.
      guard column <= SheetLimits.columns else { return nil }
      index += 1
    }
    guard index > letters else { return nil }

    if index < text.count, text[index] == UInt8(ascii: "$") { index += 1 }
    var row = 0
    while index < text.count {
      let digit = text[index] &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      row = row * 10 + Int(digit)
      guard row > 0, row <= SheetLimits.rows else { return nil }
      index += 1
    }
    self.init(row: row, column: column)
  }

  /// Reads `D12`; the contract of `init(utf8:)`.
  package init?(_ text: some StringProtocol) {
    let text = String(text)
    self.init(utf8: text.utf8.span)
  }

  /// The cell so many rows down and columns to the right (negative: up, left); nil off the sheet.
  package func moved(rows: Int = 0, columns: Int = 0) -> CellAddress? {
    let (row, rowOverflow) = row.addingReportingOverflow(rows)
    let (column, columnOverflow) = column.addingReportingOverflow(columns)
    guard !rowOverflow, !columnOverflow else { return nil }
    return CellAddress(row: row, column: column)
  }

  /// The letters above the column: `A`, `Z`, `AA`, `XFD`.
  package var columnLetters: String {
    var bytes: [UInt8] = []
    appendColumnLetters(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends what `description` says, in ASCII, without making a string on the way.
  package func append(to bytes: inout [UInt8]) {
    appendColumnLetters(to: &bytes)
    Figure(Int64(rowNumber)).append(to: &bytes)
  }

  /// Appends what `columnLetters` says, without making a string on the way.
  package func appendColumnLetters(to bytes: inout [UInt8]) {
    // Base 26 without a zero: A...Z count 1...26, and every letter above the last is one of these
    // again. 26 + 26² columns fill two letters, so no sheet needs more than three.
    let index = columnNumber - 1
    if index >= 26 + 26 * 26 { bytes.append(Self.letter((index - 26 - 26 * 26) / (26 * 26))) }
    if index >= 26 { bytes.append(Self.letter((index - 26) / 26 % 26)) }
    bytes.append(Self.letter(index % 26))
  }

  private static func letter(_ index: UInt32) -> UInt8 {
    UInt8(ascii: "A") + UInt8(truncatingIfNeeded: index)
  }
}

extension CellAddress: Comparable {
  /// Reading order: row by row, from left to right.
  package static func < (left: Self, right: Self) -> Bool {
    left.rowNumber == right.rowNumber
      ? left.columnNumber < right.columnNumber : left.rowNumber < right.rowNumber
  }
}

extension CellAddress: CustomStringConvertible {
  /// `D12`: capitals, no `$`.
  package var description: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
