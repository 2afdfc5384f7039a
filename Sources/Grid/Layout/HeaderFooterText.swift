/// The text of a header or footer with its codes: `&C&"Times New Roman,Regular"&13&P`.
package struct HeaderFooterText: Hashable, Sendable {
  package let codes: String

  package init(_ codes: String) {
    self.codes = codes
  }

  package var isEmpty: Bool { codes.isEmpty }

  /// What stands to the left, in the middle and to the right, each with the codes within it.
  package struct Sections: Hashable, Sendable {
    package let left: String
    package let centre: String
    package let right: String
  }

  /// Text before the first `&L`, `&C` or `&R` stands in the middle.
  package var sections: Sections {
    var parts: [[UInt8]] = [[], [], []]
    var current = 1
    let bytes = codes.utf8.span
    var index = 0
    while index < bytes.count {
      let length = Self.length(of: bytes, at: index)
      if length == 2, let place = Self.place(bytes[index + 1]) {
        current = place
      } else {
        for position in index..<(index + length) { parts[current].append(bytes[position]) }
      }
      index += length
    }
    return Sections(
      left: String(decoding: parts[0], as: UTF8.self),
      centre: String(decoding: parts[1], as: UTF8.self),
      right: String(decoding: parts[2], as: UTF8.self))
  }

  private static func place(_ letter: UInt8) -> Int? {
    switch letter {
    case UInt8(ascii: "L"): 0
    case UInt8(ascii: "C"): 1
    case UInt8(ascii: "R"): 2
    default: nil
    }
  }

  /// Bytes of the code that begins at `index`, 1 where none does. `&&` is a code, and so is the name
  /// of a font with its quotes: `&L` within either places nothing.
  private static func length(of text: Span<UInt8>, at index: Int) -> Int {
    guard text[index] == UInt8(ascii: "&"), index + 1 < text.count else { return 1 }
    guard text[index + 1] == UInt8(ascii: "\"") else { return 2 }
    var end = index + 2
    while end < text.count, text[end] != UInt8(ascii: "\"") { end += 1 }
    return min(end + 1, text.count) - index
  }
}
