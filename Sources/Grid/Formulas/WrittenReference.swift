internal import Vocabulary

/// A reference as it stands in a formula: the cell `$A1`, or one end of the columns `A:C` or of the
/// rows `1:$3`.
struct WrittenReference {
  /// The letters of a column or the digits of a row, without their `$`.
  struct Part {
    let place: Range<Int>
    /// From 1, and on the sheet.
    let number: Int
    let isRelative: Bool
  }

  let column: Part?
  let row: Part?

  /// Nil when the word is anything else: `LOG`, `A1B`, `XFE1`, `A0`, `1.5E`.
  ///
  /// Zeros before the digits of a row are allowed, as Office allows them ([MS-OI29500] 2.1.864).
  init?(_ formula: Span<UInt8>, _ word: Range<Int>) {
    var index = word.lowerBound
    column = Self.column(formula, &index, word.upperBound)
    row = Self.row(formula, &index, word.upperBound)
    guard index == word.upperBound, column != nil || row != nil else { return nil }
  }

  var isCell: Bool { column != nil && row != nil }

  /// Whether both together, with a colon between, are whole columns or whole rows.
  func makesWholeLines(with other: WrittenReference) -> Bool {
    !isCell && !other.isCell && (column == nil) == (other.column == nil)
  }

  private static func column(_ formula: Span<UInt8>, _ index: inout Int, _ end: Int) -> Part? {
    let isRelative = formula.formulaByte(at: index) != UInt8(ascii: "$")
    let start = isRelative ? index : index + 1
    var place = start
    var number = 0
    while place < end {
      // Clearing bit 5 makes a letter a capital; no other byte becomes one.
      let letter = formula[place] & 0xdf &- UInt8(ascii: "A")
      guard letter < 26 else { break }
      number = number * 26 + Int(letter) + 1
      // Refused as soon as it is too large, hence before it can overflow.
      guard number <= SheetLimits.columns else { return nil }
      place += 1
    }
    guard number > 0 else { return nil }
    index = place
    return Part(place: start..<place, number: number, isRelative: isRelative)
  }

  private static func row(_ formula: Span<UInt8>, _ index: inout Int, _ end: Int) -> Part? {
    let isRelative = formula.formulaByte(at: index) != UInt8(ascii: "$")
    let start = isRelative ? index : index + 1
    var place = start
    var number = 0
    while place < end {
      let digit = formula[place] &- UInt8(ascii: "0")
      guard digit <= 9 else { break }
      number = number * 10 + Int(digit)
      guard number <= SheetLimits.rows else { return nil }
      place += 1
    }
    guard number > 0 else { return nil }
    index = place
    return Part(place: start..<place, number: number, isRelative: isRelative)
  }
}
