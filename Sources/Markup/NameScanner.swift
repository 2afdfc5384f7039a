/// Names as XML defines them, with their prefix.
struct QualifiedName {
  /// The whole name, `x:row`.
  let range: Range<Int>
  /// Where the local part begins; `range.lowerBound` when there is no prefix.
  let localStart: Int

  var local: Range<Int> { localStart..<range.upperBound }
  var hasPrefix: Bool { localStart != range.lowerBound }
  var prefix: Range<Int> { range.lowerBound..<max(range.lowerBound, localStart - 1) }
}

enum NameScanner {
  /// Scans the name that begins at `start`. It may end where the bytes end: the caller, who sees no
  /// more bytes behind it, waits for them.
  @inline(__always)
  static func scan(_ bytes: Span<UInt8>, at start: Int) throws(Fault) -> QualifiedName {
    var index = start
    while index < bytes.count, ByteSet.plainName.contains(bytes[index]) { index += 1 }
    // Nearly every name ends here: without a prefix, in ASCII.
    guard index > start, index < bytes.count, index - start <= XMLLimits.nameBytes,
      ByteSet.nameStart.contains(bytes[start]), !ByteSet.name.contains(bytes[index])
    else { return try scanClosely(bytes, at: start) }
    return QualifiedName(range: start..<index, localStart: start)
  }

  private static func scanClosely(
    _ bytes: Span<UInt8>, at start: Int
  ) throws(Fault) -> QualifiedName {
    var index = start
    // One byte more than a name may have: whether a name is refused for its length or for its
    // letters must not depend on how much of it has come.
    let end = min(bytes.count, start + XMLLimits.nameBytes + 1)
    var colon = -1
    var hasHighBytes = false
    guard index < end, ByteSet.nameStart.contains(bytes[index]) else {
      throw Fault(.badName, at: start)
    }
    while index < end, ByteSet.name.contains(bytes[index]) {
      let byte = bytes[index]
      if byte == UInt8(ascii: ":") {
        guard colon < 0, index > start else { throw Fault(.badName, at: start) }
        colon = index
      } else if byte >= 0x80 {
        hasHighBytes = true
      }
      index += 1
    }
    if hasHighBytes { try checkLetters(bytes, start..<index) }
    guard index - start <= XMLLimits.nameBytes else { throw Fault(.nameTooLong, at: start) }
    guard colon >= 0 else { return QualifiedName(range: start..<index, localStart: start) }
    if index < end {
      // Known only when the name is whole: "x:" may still be followed by "row".
      guard colon + 1 < index, startsName(bytes, at: colon + 1) else {
        throw Fault(.badName, at: start)
      }
    }
    return QualifiedName(range: start..<index, localStart: min(colon + 1, index))
  }

  private static func startsName(
    _ bytes: Span<UInt8>, at index: Int
  ) -> Bool {
    ByteSet.nameStart.contains(bytes[index]) && bytes[index] != UInt8(ascii: ":")
  }

  /// Letters beyond ASCII: exactly those that XML 1.0 (fifth edition) lists.
  private static func checkLetters(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(Fault) {
    var index = range.lowerBound
    var isFirst = true
    while index < range.upperBound {
      let lead = bytes[index]
      if lead < 0x80 {
        // Behind a colon a local name begins.
        isFirst = lead == UInt8(ascii: ":")
        index += 1
        continue
      }
      let length = UTF8Bytes.length(from: lead)
      // Cut off where the name has become too long.
      guard index + length <= range.upperBound else { return }
      let scalar = UTF8Bytes.scalar(bytes, at: index)
      guard isLetter(scalar) || (!isFirst && isLaterLetter(scalar)) else {
        throw Fault(.badName, at: range.lowerBound)
      }
      isFirst = false
      index += length
    }
  }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D,
      0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD,
      0x1_0000...0xE_FFFF:
      true
    default: false
    }
  }

  private static func isLaterLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: false
    }
  }
}
