/// Characters as UTF-8.
enum UTF8Bytes {
  /// Writes one Unicode scalar value at `start` and returns where it ends.
  @inline(__always)
  static func write(_ scalar: UInt32, into output: inout MutableSpan<UInt8>, at start: Int) -> Int {
    switch scalar {
    case 0..<0x80:
      output[start] = UInt8(scalar)
      return start + 1
    case 0x80..<0x800:
      output[start] = UInt8(0xC0 | scalar >> 6)
      output[start + 1] = UInt8(0x80 | scalar & 0x3F)
      return start + 2
    case 0x800..<0x1_0000:
      output[start] = UInt8(0xE0 | scalar >> 12)
      output[start + 1] = UInt8(0x80 | scalar >> 6 & 0x3F)
      output[start + 2] = UInt8(0x80 | scalar & 0x3F)
      return start + 3
    default:
      output[start] = UInt8(0xF0 | scalar >> 18 & 0x07)
      output[start + 1] = UInt8(0x80 | scalar >> 12 & 0x3F)
      output[start + 2] = UInt8(0x80 | scalar >> 6 & 0x3F)
      output[start + 3] = UInt8(0x80 | scalar & 0x3F)
      return start + 4
    }
  }

  static func append(_ scalar: UInt32, to output: inout [UInt8]) {
    if scalar < 0x80 {
      output.append(UInt8(scalar))
      return
    }
    let start = output.count
    output.append(contentsOf: repeatElement(0, count: 4))
    var room = output.mutableSpan
    let end = write(scalar, into: &room, at: start)
    output.removeLast(start + 4 - end)
  }

  /// The character that begins at `index`, in bytes checked before; the replacement character where
  /// they end inside it.
  static func scalar(_ bytes: Span<UInt8>, at index: Int) -> UInt32 {
    let lead = bytes[index]
    if lead < 0x80 { return UInt32(lead) }
    let length = length(from: lead)
    guard index + length <= bytes.count else { return 0xFFFD }
    var scalar = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for next in (index + 1)..<(index + length) {
      scalar = scalar << 6 | UInt32(bytes[next] & 0x3F)
    }
    return scalar
  }

  /// U+FFFE and U+FFFF, which begin with 0xEF, are no characters of XML.
  static func isNoncharacter(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index] == 0xEF && bytes[index + 1] == 0xBF
      && bytes[index + 2] >= 0xBE
  }

  /// How many bytes a character has that begins with `lead`.
  static func length(from lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  /// Where the first byte stands that cannot be part of UTF-8; nil when all can.
  static func firstInvalid(_ bytes: Span<UInt8>) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// Where the last character ends that is surely whole.
  static func endOfLastCharacter(_ bytes: [UInt8]) -> Int {
    var start = bytes.count
    // A character has at most four bytes; its first one tells how many.
    for _ in 0..<min(4, bytes.count) {
      start -= 1
      let byte = bytes[start]
      if byte & 0xC0 == 0x80 { continue }
      return start + length(from: byte) > bytes.count ? start : bytes.count
    }
    return bytes.count
  }
}
