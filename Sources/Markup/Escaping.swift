/// What must not stand in text or in a value as it is, and how it is written instead.
enum Escaping {
  enum Place {
    case text
    /// A value between double quotes.
    case attribute
  }

  static func append(_ text: Span<UInt8>, as place: Place, to output: inout [UInt8]) {
    // Stretches that stand as they are go out in one piece.
    var start = 0
    var index = 0
    while index < text.count {
      guard !ByteSet.unescaped.contains(text[index]),
        let (replacement, length) = replacement(text, at: index, in: place)
      else {
        index += 1
        continue
      }
      output.append(text, start..<index)
      output.append(contentsOf: replacement.utf8)
      index += length
      start = index
    }
    output.append(text, start..<text.count)
  }

  /// What is written for the character at `index`, and how many bytes that has; nil when it is
  /// written as it is.
  private static func replacement(
    _ text: Span<UInt8>, at index: Int, in place: Place
  ) -> (String, length: Int)? {
    switch text[index] {
    case UInt8(ascii: "&"): ("&amp;", 1)
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case UInt8(ascii: "\""): place == .attribute ? ("&quot;", 1) : nil
    // As they are, a reader would make blanks of them in a value, and of a carriage return a line
    // feed anywhere.
    case 0x09: place == .attribute ? ("&#9;", 1) : nil
    case 0x0A: place == .attribute ? ("&#10;", 1) : nil
    case 0x0D: ("&#13;", 1)
    case 0xEF: UTF8Bytes.isNoncharacter(text, at: index) ? ("\u{FFFD}", 3) : nil
    default: ("\u{FFFD}", 1)
    }
  }
}
