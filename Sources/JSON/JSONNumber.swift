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
    if index < text.count, text[index] == UInt8(ascii: "-") { index += 1 }
    let whole = index
    index = endOfDigits(in: text, from: whole)
    // Nothing, or a zero in front of other digits.
    if index == whole { return nil }
    if text[whole] == UInt8(ascii: "0") { index = whole + 1 }
    if index < text.count, text[index] == UInt8(ascii: ".") {
      let fraction = index + 1
      index = endOfDigits(in: text, from: fraction)
      if index == fraction { return nil }
    }
    if index < text.count, text[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < text.count, text[index] == UInt8(ascii: "+") || text[index] == UInt8(ascii: "-") {
        index += 1
      }
      let exponent = index
      index = endOfDigits(in: text, from: exponent)
      if index == exponent { return nil }
    }
    return index
  }

  private static func endOfDigits(in text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count, text[index] &- UInt8(ascii: "0") <= 9 { index += 1 }
    return index
  }
}
