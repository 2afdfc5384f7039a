/// Excel's way of keeping characters in a cell that XML cannot hold: `_x0001_` stands for U+0001.
/// A text that looks like that by itself is kept as `_x005F_x0001_`, its first `_` written so.
///
/// Both ways go over bytes of UTF-8. `decode` undoes `encode` for every text; what only resembles
/// the convention, `_x41_` or half a surrogate pair, is left as it is.
package enum EscapedCharacters {
  /// The text as Excel would show it.
  package static func decoded(_ text: String) -> String {
    let bytes = text.utf8.span
    guard mayBeEncoded(bytes) else { return text }
    var output: [UInt8] = []
    decode(bytes, into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// The text as it is stored.
  package static func encoded(_ text: String) -> String {
    let bytes = text.utf8.span
    guard mustBeEncoded(bytes) else { return text }
    var output: [UInt8] = []
    encode(bytes, into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// False for nearly every text: there is no `_x` in it.
  package static func mayBeEncoded(_ text: Span<UInt8>) -> Bool {
    var index = 0
    while index + 1 < text.count {
      if text[index] == underscore, text[index + 1] == UInt8(ascii: "x") { return true }
      index += 1
    }
    return false
  }

  /// Appends the meaning of `text`.
  package static func decode(_ text: Span<UInt8>, into output: inout [UInt8]) {
    var index = 0
    while index < text.count {
      if text[index] == underscore, let (scalar, length) = scalar(text, at: index) {
        UTF8Bytes.append(scalar, to: &output)
        index += length
      } else {
        output.append(text[index])
        index += 1
      }
    }
  }

  /// False for nearly every text: it has neither a forbidden character nor `_x`.
  package static func mustBeEncoded(_ text: Span<UInt8>) -> Bool {
    for index in text.indices where isForbidden(text, at: index) { return true }
    return mayBeEncoded(text)
  }

  /// Appends `text` with nothing in it that XML cannot hold.
  package static func encode(_ text: Span<UInt8>, into output: inout [UInt8]) {
    var index = 0
    while index < text.count {
      if isForbidden(text, at: index) {
        let scalar = UTF8Bytes.scalar(text, at: index)
        append(scalar, to: &output)
        index += UTF8Bytes.length(from: text[index])
      } else {
        if looksEncoded(text, at: index) {
          append(UInt32(underscore), to: &output)
        } else {
          output.append(text[index])
        }
        index += 1
      }
    }
  }

  private static let underscore = UInt8(ascii: "_")
  /// `_xHHHH_`
  private static let length = 7

  /// Control characters other than tab, line feed and carriage return, and the two noncharacters.
  private static func isForbidden(_ text: Span<UInt8>, at index: Int) -> Bool {
    guard !ByteSet.allowed.contains(text[index]) else { return false }
    return text[index] != 0xEF || UTF8Bytes.isNoncharacter(text, at: index)
  }

  /// Whether what stands here would be decoded, were it written as it is. A forbidden character
  /// behind the four digits counts as `_`, because its own escape begins with one.
  private static func looksEncoded(_ text: Span<UInt8>, at index: Int) -> Bool {
    guard unit(text, at: index) != nil, index + length - 1 < text.count else { return false }
    let closing = index + length - 1
    return text[closing] == underscore || isForbidden(text, at: closing)
  }

  /// The character written at `index`, a pair of surrogates being one, and how long that is.
  private static func scalar(
    _ text: Span<UInt8>, at index: Int
  ) -> (scalar: UInt32, length: Int)? {
    guard let first = closedUnit(text, at: index) else { return nil }
    switch first {
    case 0xD800...0xDBFF:
      guard let second = closedUnit(text, at: index + length), (0xDC00...0xDFFF).contains(second)
      else { return nil }
      return (0x1_0000 + (first - 0xD800) << 10 + (second - 0xDC00), 2 * length)
    case 0xDC00...0xDFFF: return nil
    default: return (first, length)
    }
  }

  private static func closedUnit(_ text: Span<UInt8>, at index: Int) -> UInt32? {
    guard index + length <= text.count, text[index + length - 1] == underscore else { return nil }
    return unit(text, at: index)
  }

  /// The number of `_xHHHH`.
  private static func unit(_ text: Span<UInt8>, at index: Int) -> UInt32? {
    guard index + 6 <= text.count, text[index] == underscore,
      text[index + 1] == UInt8(ascii: "x")
    else { return nil }
    var value: UInt32 = 0
    for position in (index + 2)..<(index + 6) {
      switch text[position] {
      case 0x30...0x39: value = value << 4 | UInt32(text[position] - 0x30)
      case 0x41...0x46: value = value << 4 | UInt32(text[position] - 0x41 + 10)
      case 0x61...0x66: value = value << 4 | UInt32(text[position] - 0x61 + 10)
      default: return nil
      }
    }
    return value
  }

  private static func append(_ unit: UInt32, to output: inout [UInt8]) {
    output.append(contentsOf: "_x".utf8)
    for shift in [12, 8, 4, 0] as [UInt32] {
      let digit = UInt8(truncatingIfNeeded: unit >> shift & 0xF)
      output.append(digit < 10 ? 0x30 + digit : 0x41 + digit - 10)
    }
    output.append(underscore)
  }
}
