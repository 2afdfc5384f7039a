package import Vocabulary

/// Writes the elements of one array; exists only inside the closure it is handed to.
package struct JSONArrayWriter: ~Copyable {
  /// All output so far, lent by the writer outside for as long as the closure runs.
  private var bytes: [UInt8] = []
  private var isEmpty = true

  /// How many bytes wait to be drained.
  package var byteCount: Int { bytes.count }

  /// Nil is written as null, here and in every `element`.
  package mutating func element(_ value: String?) {
    separate()
    bytes.appendJSON(value)
  }

  package mutating func element(_ value: Int?) {
    separate()
    bytes.appendJSON(value)
  }

  package mutating func element(_ value: Bool?) {
    separate()
    bytes.appendJSON(value)
  }

  /// All places of the figure are written: 9.50 stays 9.50.
  package mutating func element(_ value: Figure?) {
    separate()
    bytes.appendJSON(value)
  }

  package mutating func element(_ value: JSONNumber?) {
    separate()
    bytes.appendJSON(value)
  }

  package mutating func null() {
    separate()
    bytes.appendJSONNull()
  }

  package mutating func object<Failure>(
    _ body: (inout JSONObjectWriter) throws(Failure) -> Void
  ) throws(Failure) {
    separate()
    try JSONObjectWriter.write(to: &bytes, body)
  }

  package mutating func array<Failure>(
    _ body: (inout JSONArrayWriter) throws(Failure) -> Void
  ) throws(Failure) {
    separate()
    try JSONArrayWriter.write(to: &bytes, body)
  }

  /// Hands over everything written so far, the enclosing values included, and forgets it, keeping
  /// the memory: a list of a million cells need not be held whole.
  package mutating func drain<Failure>(
    into sink: (Span<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    try sink(bytes.span)
    bytes.removeAll(keepingCapacity: true)
  }

  private mutating func separate() {
    if !isEmpty { bytes.append(UInt8(ascii: ",")) }
    isEmpty = false
  }

  /// Lends `bytes` to a new writer for as long as `body` runs; see `JSONObjectWriter.write`.
  static func write<Failure>(
    to bytes: inout [UInt8], _ body: (inout JSONArrayWriter) throws(Failure) -> Void
  ) throws(Failure) {
    bytes.append(UInt8(ascii: "["))
    var writer = JSONArrayWriter()
    swap(&bytes, &writer.bytes)
    defer { swap(&bytes, &writer.bytes) }
    try body(&writer)
    writer.bytes.append(UInt8(ascii: "]"))
  }
}
