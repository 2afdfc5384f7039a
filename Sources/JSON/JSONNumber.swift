package import Vocabulary

/// A JSON number as it is written, digit for digit: reading one loses nothing, whatever its size.
package struct JSONNumber: Hashable, Sendable, CustomStringConvertible {
  /// The number in the grammar of RFC 8259, `-12.50e3`.
  package let literal: String

  /// Nil when `literal` is not a number in the grammar of RFC 8259: `05`, `+1`, `.5` are none.
  package init?(_ literal: String) {
    guard Self.end(in: literal.utf8.span, from: 0) == literal.utf8.count else { return nil }
    self.literal = literal
  }

  package init(_ figure: Figure) {
    literal = figure.description
  }

  /// For the reader, which has checked the grammar.
  init(trusted literal: String) {
    self.literal = literal
  }

  /// The exact value; nil when it is too large or too fine for a figure, which never rounds.
  package var figure: Figure? { Figure(literal) }

  package var description: String { literal }

  /// Where the number that begins at `start` ends; nil when none begins there.
  static func end(in text: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    func byte() -> UInt8 { index < text.count ? text[index] : 0 }
    func takeDigits() -> Bool {
      let first = index
      while byte() &- UInt8(ascii: "0") <= 9 { index += 1 }
      return index > first
    }

    if byte() == UInt8(ascii: "-") { index += 1 }
    if byte() == UInt8(ascii: "0") {
      index += 1
    } else {
      guard takeDigits() else { return nil }
    }
    if byte() == UInt8(ascii: ".") {
      index += 1
      guard takeDigits() else { return nil }
    }
    if byte() | 0x20 == UInt8(ascii: "e") {
      index += 1
      if byte() == UInt8(ascii: "+") || byte() == UInt8(ascii: "-") { index += 1 }
      guard takeDigits() else { return nil }
    }
    return index
  }
}
