internal import Markup
internal import Vocabulary

/// A cell in the way in which nearly every program writes nearly every cell:
/// `<c r="D12" s="4" t="s"><v>17</v></c>`, without a value too.
///
/// Recognising it by its bytes takes a fifth of the time of reading it as XML. Whatever is written in
/// another way, a formula, a prefix, single quotes, two blanks, is no plain cell.
struct PlainCell {
  /// Bytes of the whole element.
  let count: Int
  /// Nil where the cell leaves its address out.
  private(set) var address: CellAddress?
  /// 0 where the cell names none.
  private(set) var style = 0
  private(set) var type = CellType.number
  /// Where among the bytes its value lies; nil where it has none.
  let value: Range<Int>?

  /// Nil when the bytes do not begin with a plain cell, or end within it.
  init?(_ bytes: Span<UInt8>) {
    guard bytes.begin(with: "<c", at: 0) else { return nil }
    var index = 2
    var seen: UInt8 = 0
    while index < bytes.count, bytes[index] == UInt8(ascii: " ") {
      guard let attribute = PlainAttribute(bytes, at: index + 1) else { return nil }
      let bit: UInt8
      let text = bytes.extracting(attribute.value)
      switch attribute.name {
      case UInt8(ascii: "r"):
        bit = 1
        guard let address = CellAddress(utf8: text) else { return nil }
        self.address = address
      case UInt8(ascii: "s"):
        bit = 2
        guard let style = Int(decimal: text) else { return nil }
        self.style = style
      case UInt8(ascii: "t"):
        bit = 4
        type = CellType(text)
      default: return nil
      }
      // A name that stands twice is for the XML reader to refuse.
      guard seen & bit == 0 else { return nil }
      seen |= bit
      index = attribute.end
    }
    if bytes.begin(with: "/>", at: index) {
      value = nil
      count = index + 2
    } else if bytes.begin(with: "><v>", at: index) {
      let start = index + 4
      let end = XMLReader.plainTextEnd(bytes, from: start)
      guard bytes.begin(with: "</v></c>", at: end) else { return nil }
      value = start..<end
      count = end + 8
    } else if bytes.begin(with: "></c>", at: index) {
      value = nil
      count = index + 5
    } else {
      return nil
    }
  }
}

/// An attribute of one letter with a value of letters and digits: `r="D12"`.
private struct PlainAttribute {
  let name: UInt8
  let value: Range<Int>
  let end: Int

  @inline(__always)
  init?(_ bytes: Span<UInt8>, at start: Int) {
    guard start + 3 < bytes.count, bytes[start + 1] == UInt8(ascii: "="),
      bytes[start + 2] == UInt8(ascii: "\"")
    else { return nil }
    name = bytes[start]
    var index = start + 3
    while index < bytes.count, Self.isPlain(bytes[index]) { index += 1 }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { return nil }
    value = (start + 3)..<index
    end = index + 1
  }

  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "0") <= 9 || (byte | 0x20) &- UInt8(ascii: "a") < 26
  }
}

extension Span<UInt8> {
  /// Whether `word` stands at `start`.
  @inline(__always)
  func begin(with word: StaticString, at start: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard start >= 0, count - start >= length else { return false }
    return word.withUTF8Buffer { letters in
      for offset in 0..<length where self[start + offset] != (unsafe letters[offset]) {
        return false
      }
      return true
    }
  }
}
