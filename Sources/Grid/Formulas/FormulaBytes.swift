/// Where the pieces of a formula end. A piece that nothing closes reaches to the formula's end.
extension Span<UInt8> {
  /// The byte at a place, and 0 behind the last one: no piece of a formula goes on with a 0.
  func formulaByte(at index: Int) -> UInt8 {
    index < count ? self[index] : 0
  }

  /// Behind the quote that closes the one at `start`: `"text"`, `'Biểu 1'`.
  ///
  /// A doubled quote is none of its own: `'It''s'` reads as `'It'` and `'s'`, which end where the
  /// whole ends.
  func endOfQuoted(from start: Int) -> Int {
    var index = start + 1
    while index < count {
      if self[index] == self[start] { return index + 1 }
      index += 1
    }
    return count
  }

  /// Behind the bracket that closes the one at `start`: `[1]`, `[[#This Row],[Số]]`.
  ///
  /// In the name of a table's column an apostrophe takes its meaning from the bracket after it.
  func endOfBrackets(from start: Int) -> Int {
    var depth = 0
    var index = start
    while index < count {
      switch self[index] {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "'"): index += 1
      default: break
      }
      index += 1
      if depth == 0 { return index }
    }
    return count
  }

  /// The longest word that begins here, empty where none does.
  func formulaWord(from start: Int) -> Range<Int> {
    var end = start
    while end < count, self[end].isInFormulaWord { end += 1 }
    return start..<end
  }
}

extension UInt8 {
  /// Whether the byte goes on with a word: a name, a number, a reference with its `$`.
  ///
  /// What names may hold, `\` and `?` among it, is told in [MS-XLSB] 2.5.166. Every character
  /// beyond ASCII counts as a letter; those that are none cannot stand beside a reference anyway.
  var isInFormulaWord: Bool {
    switch self {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "$"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "\\"), UInt8(ascii: "?"), 0x80...0xff:
      true
    default:
      false
    }
  }
}
