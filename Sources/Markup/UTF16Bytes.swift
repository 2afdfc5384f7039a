/// Characters as UTF-16, two bytes to a unit.
enum UTF16Bytes {
  enum Step {
    /// A character, and how many bytes it takes.
    case scalar(UInt32, length: Int)
    /// The bytes end before the character does.
    case unfinished
    /// Half a surrogate pair, which is no character.
    case lone
  }

  static func scalar(_ bytes: [UInt8], at index: Int, bigEndian: Bool) -> Step {
    guard index + 1 < bytes.count else { return .unfinished }
    let first = unit(bytes, index, bigEndian)
    switch first {
    case 0xD800...0xDBFF:
      guard index + 3 < bytes.count else { return .unfinished }
      let second = unit(bytes, index + 2, bigEndian)
      guard (0xDC00...0xDFFF).contains(second) else { return .lone }
      return .scalar(0x1_0000 + (first - 0xD800) << 10 + (second - 0xDC00), length: 4)
    case 0xDC00...0xDFFF: return .lone
    default: return .scalar(first, length: 2)
    }
  }

  /// How many bytes of UTF-8 these are at most.
  static func lengthInUTF8(_ bytes: [UInt8], from start: Int, bigEndian: Bool) -> Int {
    var length = 0
    var index = start
    while index + 1 < bytes.count {
      switch unit(bytes, index, bigEndian) {
      case 0..<0x80: length += 1
      // Two surrogates make four bytes.
      case 0x80..<0x800, 0xD800...0xDFFF: length += 2
      default: length += 3
      }
      index += 2
    }
    return length
  }

  /// How many bytes of UTF-16 this much UTF-8 was; a range may end inside a character.
  static func length(ofUTF8 bytes: [UInt8], _ range: Range<Int>) -> Int {
    var units = 0
    for index in range where bytes[index] & 0xC0 != 0x80 { units += bytes[index] >= 0xF0 ? 2 : 1 }
    return units * 2
  }

  private static func unit(_ bytes: [UInt8], _ index: Int, _ bigEndian: Bool) -> UInt32 {
    let (first, second) = (UInt32(bytes[index]), UInt32(bytes[index + 1]))
    return bigEndian ? first << 8 | second : second << 8 | first
  }
}
