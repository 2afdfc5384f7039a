package import Vocabulary

/// Writes the fields of one object; exists only inside the closure it is handed to.
package struct JSONObjectWriter: ~Copyable {
  /// All output so far, lent by the writer outside for as long as the closure runs.
  private var bytes: [UInt8] = []
  private var isEmpty = true

  /// Nil is written as null, here and in every `member`.
  package mutating func member(_ key: String, _ value: String?) {
    name(key)
    bytes.appendJSON(value)
  }

  package mutating func member(_ key: String, _ value: Int?) {
    name(key)
    bytes.appendJSON(value)
  }

  package mutating func member(_ key: String, _ value: Bool?) {
    name(key)
    bytes.appendJSON(value)
  }

  /// All places of the figure are written: 9.50 stays 9.50.
  package mutating func member(_ key: String, _ value: Figure?) {
    name(key)
    bytes.appendJSON(value)
  }

  package mutating func member(_ key: String, _ value: JSONNumber?) {
    name(key)
    bytes.appendJSON(value)
  }

  /// As people write it, `D12`.
  package mutating func member(_ key: String, _ value: CellAddress) {
    name(key)
    bytes.append(UInt8(ascii: "\""))
    value.append(to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// A text that is at hand as UTF-8.
  package mutating func member(_ key: String, utf8 value: Span<UInt8>) {
    name(key)
    bytes.appendJSON(utf8: value)
  }

  /// A decimal number that is at hand as bytes, in the grammar of `Figure.init(utf8:)`: `+5`, `.5`
  /// and `007` are written as JSON has them, digit for digit.
  package mutating func member(_ key: String, number value: Span<UInt8>) {
    name(key)
    bytes.appendJSON(number: value)
  }

  package mutating func null(_ key: String) {
    name(key)
    bytes.appendJSONNull()
  }

  package mutating func object<Failure>(
    _ key: String, _ body: (inout JSONObjectWriter) throws(Failure) -> Void
  ) throws(Failure) {
    name(key)
    try JSONObjectWriter.write(to: &bytes, body)
  }

  package mutating func array<Failure>(
    _ key: String, _ body: (inout JSONArrayWriter) throws(Failure) -> Void
  ) throws(Failure) {
    name(key)
    try JSONArrayWriter.write(to: &bytes, body)
  }

  private mutating func name(_ key: String) {
    if !isEmpty { bytes.append(UInt8(ascii: ",")) }
    isEmpty = false
    bytes.appendJSON(key)
    bytes.append(UInt8(ascii: ":"))
  }

  /// Lends `bytes` to a new writer for as long as `body` runs. Swapping moves the buffer without
  /// copying a byte of it.
  static func write<Failure>(
    to bytes: inout [UInt8], _ body: (inout JSONObjectWriter) throws(Failure) -> Void
  ) throws(Failure) {
    bytes.append(UInt8(ascii: "{"))
    var writer = JSONObjectWriter()
    swap(&bytes, &writer.bytes)
    defer { swap(&bytes, &writer.bytes) }
    try body(&writer)
    writer.bytes.append(UInt8(ascii: "}"))
  }
}
