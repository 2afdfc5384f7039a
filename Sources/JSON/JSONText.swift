import Vocabulary

// The text of single values, appended without making a string or an array on the way.

extension [UInt8] {
  mutating func appendJSON(_ value: String?) {
    guard let value else { return appendJSONNull() }
    append(UInt8(ascii: "\""))
    if Self.needsEscape(value) {
      for byte in value.utf8 { appendEscaped(byte) }
    } else {
      append(contentsOf: value.utf8)
    }
    append(UInt8(ascii: "\""))
  }

  mutating func appendJSON(_ value: Int?) {
    appendJSON(value.map { Figure(Int64($0)) })
  }

  mutating func appendJSON(_ value: Bool?) {
    guard let value else { return appendJSONNull() }
    append(contentsOf: (value ? "true" : "false").utf8)
  }

  mutating func appendJSON(_ value: Figure?) {
    guard let value else { return appendJSONNull() }
    value.append(to: &self)
  }

  mutating func appendJSON(_ value: JSONNumber?) {
    guard let value else { return appendJSONNull() }
    append(contentsOf: value.literal.utf8)
  }

  mutating func appendJSONNull() {
    append(contentsOf: "null".utf8)
  }

  /// Nearly no text needs escaping, and then it is copied as a whole.
  private static func needsEscape(_ text: String) -> Bool {
    let bytes = text.utf8.span
    for index in bytes.indices {
      let byte = bytes[index]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return true }
    }
    return false
  }

  /// Only what RFC 8259 demands; all other characters stay as they are.
  private mutating func appendEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append(contentsOf: #"\""#.utf8)
    case UInt8(ascii: "\\"): append(contentsOf: #"\\"#.utf8)
    case 0x08: append(contentsOf: #"\b"#.utf8)
    case 0x09: append(contentsOf: #"\t"#.utf8)
    case 0x0a: append(contentsOf: #"\n"#.utf8)
    case 0x0c: append(contentsOf: #"\f"#.utf8)
    case 0x0d: append(contentsOf: #"\r"#.utf8)
    case ..<0x20:
      append(contentsOf: #"\u00"#.utf8)
      append(UInt8(ascii: "0") + byte >> 4)
      let low = byte & 0xf
      append(low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + low - 10)
    default: append(byte)
    }
  }
}
