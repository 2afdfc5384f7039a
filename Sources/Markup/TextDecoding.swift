/// Turns raw text into what it means: references resolved, line ends made one line feed, and in
/// attributes white space made blanks.
enum TextDecoding {
  enum Place {
    case text
    case attribute
    case cdata
  }

  /// Writes the meaning of `bytes[range]` into `output` from `start` on and returns where it ends.
  /// `output` grows as needed; nothing ever becomes longer by being decoded.
  static func decode(
    _ bytes: Span<UInt8>, _ range: Range<Int>, as place: Place, into output: inout [UInt8],
    at start: Int
  ) throws(Fault) -> Int {
    let room = start + range.count
    if output.count < room {
      output.append(contentsOf: repeatElement(0, count: max(256, 2 * room) - output.count))
    }
    var output = output.mutableSpan
    return try decode(bytes, range, as: place, into: &output, at: start)
  }

  private static func decode(
    _ bytes: Span<UInt8>, _ range: Range<Int>, as place: Place,
    into output: inout MutableSpan<UInt8>, at start: Int
  ) throws(Fault) -> Int {
    var end = start
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "&") where place != .cdata:
        let reference = try Reference(bytes, at: index, end: range.upperBound)
        end = UTF8Bytes.write(reference.scalar, into: &output, at: end)
        index = reference.end
        continue
      case 0x0D:
        output[end] = place == .attribute ? 0x20 : 0x0A
        // A line feed right behind belongs to the same line end.
        if index + 1 < range.upperBound, bytes[index + 1] == 0x0A { index += 1 }
      case 0x09, 0x0A:
        output[end] = place == .attribute ? 0x20 : byte
      default:
        output[end] = byte
      }
      end += 1
      index += 1
    }
    return end
  }
}

/// `&amp;`, `&#7909;`, `&#x1EA1;`: the five names and the numbers. No other entity exists without a
/// DOCTYPE, which is refused.
struct Reference {
  let scalar: UInt32
  /// Behind the semicolon.
  let end: Int

  init(_ bytes: Span<UInt8>, at start: Int, end limit: Int) throws(Fault) {
    let longest = start + XMLLimits.referenceBytes
    let limit = min(limit, longest)
    var index = start + 1
    guard index < limit else { throw Fault(.badReference, at: start) }
    if bytes[index] == UInt8(ascii: "#") {
      index += 1
      let isHex = index < limit && bytes[index] == UInt8(ascii: "x")
      if isHex { index += 1 }
      let firstDigit = index
      var value: UInt32 = 0
      while index < limit, let digit = Self.digit(bytes[index], hex: isHex) {
        // Held at a value that is no character, so that many digits cannot overflow.
        value = min(value * (isHex ? 16 : 10) + digit, 0x11_0000)
        index += 1
      }
      guard index < longest else { throw Fault(.referenceTooLong, at: start) }
      guard index > firstDigit, index < limit, bytes[index] == UInt8(ascii: ";"),
        Self.isAllowed(value)
      else { throw Fault(.badReference, at: start) }
      scalar = value
      end = index + 1
      return
    }
    var name: UInt64 = 0
    let lastLetter = min(limit, index + 5)
    while index < lastLetter, bytes[index] != UInt8(ascii: ";") {
      name = name << 8 | UInt64(bytes[index])
      index += 1
    }
    guard index < limit, bytes[index] == UInt8(ascii: ";"), let value = Self.named(name) else {
      throw Fault(.badReference, at: start)
    }
    scalar = value
    end = index + 1
  }

  /// XML's `Char`: no other code point may stand in a document, not even as a number.
  static func isAllowed(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
    default: false
    }
  }

  private static func digit(_ byte: UInt8, hex: Bool) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46 where hex: UInt32(byte - 0x41 + 10)
    case 0x61...0x66 where hex: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }

  /// The five names, their letters packed into one number.
  private static func named(_ letters: UInt64) -> UInt32? {
    switch letters {
    case 0x61_6D70: 0x26  // amp
    case 0x6C74: 0x3C  // lt
    case 0x6774: 0x3E  // gt
    case 0x7175_6F74: 0x22  // quot
    case 0x6170_6F73: 0x27  // apos
    default: nil
    }
  }
}
