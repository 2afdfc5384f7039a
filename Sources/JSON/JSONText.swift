import Vocabulary

// The text of single values, appended without making a string or an array on the way.

extension [UInt8] {
  mutating func appendJSON(_ value: String?) {
    guard let value else { return appendJSONNull() }
    appendJSON(utf8: value.utf8.span)
  }

  mutating func appendJSON(utf8 text: Span<UInt8>) {
    append(UInt8(ascii: "\""))
    if Self.needsEscape(text) {
      for index in text.indices { appendEscaped(text[index]) }
    } else {
      append(text)
    }
    append(UInt8(ascii: "\""))
  }

  /// A decimal number in a wider grammar than JSON's, made to fit it.
  mutating func appendJSON(number text: Span<UInt8>) {
    if JSONNumber.end(in: text, from: 0) == text.count, !text.isEmpty { return append(text) }
    var index = 0
    if index < text.count, text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "+") {
      if text[index] == UInt8(ascii: "-") { append(text[index]) }
      index += 1
    }
    // Zeros in front say nothing, but one digit must stand there.
    while index < text.count, text[index] == UInt8(ascii: "0") { index += 1 }
    if index == text.count || text[index] &- UInt8(ascii: "0") > 9 { append(UInt8(ascii: "0")) }
    var isAfterPoint = false
    while index < text.count {
      let byte = text[index]
      // A point must have a digit behind it.
      if isAfterPoint, byte &- UInt8(ascii: "0") > 9 { append(UInt8(ascii: "0")) }
      isAfterPoint = byte == UInt8(ascii: ".")
      append(byte)
      index += 1
    }
    if isAfterPoint { append(UInt8(ascii: "0")) }
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
  private static func needsEscape(_ text: Span<UInt8>) -> Bool {
    for index in text.indices {
      let byte = text[index]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return true }
    }
    return false
  }

  /// All of it at once: byte by byte takes ten times as long.
  private mutating func append(_ text: Span<UInt8>) {
    unsafe text.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
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
