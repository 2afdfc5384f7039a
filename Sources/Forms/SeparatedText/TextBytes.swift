/// Text as programs save it, as UTF-8.
package enum TextBytes {
  /// Why bytes are no Unicode text.
  package enum Failure: Error, Hashable {
    /// The first line in which something is wrong, from 1.
    case notUnicode(line: Int)
  }

  /// UTF-8 with or without a byte order mark, or UTF-16 with one, which Excel calls "Unicode Text".
  ///
  /// Throws for everything else: an encoding that would have to be guessed costs letters of names.
  package static func utf8(of bytes: [UInt8]) throws(Failure) -> ArraySlice<UInt8> {
    if bytes.starts(with: [0xFF, 0xFE]) { return try fromUTF16(bytes, isBigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try fromUTF16(bytes, isBigEndian: true) }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    // UTF-16 without a mark passes for UTF-8 with zeroes in it.
    if let zero = text.firstIndex(of: 0) { throw .notUnicode(line: line(of: zero, in: bytes)) }
    let invalid: Int
    do {
      _ = try UTF8Span(validating: bytes.span)
      return text
    } catch {
      invalid = error.byteOffsets.lowerBound
    }
    throw .notUnicode(line: line(of: invalid, in: bytes))
  }

  private static func fromUTF16(
    _ bytes: [UInt8], isBigEndian: Bool
  ) throws(Failure) -> ArraySlice<UInt8> {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    guard bytes.count.isMultiple(of: 2), !units.contains(0),
      let text = String(validating: units, as: UTF16.self)
    else {
      throw .notUnicode(line: 1)
    }
    return Array(text.utf8)[...]
  }

  private static func line(of index: Int, in bytes: [UInt8]) -> Int {
    1 + bytes[..<index].count { $0 == UInt8(ascii: "\n") }
  }
}
