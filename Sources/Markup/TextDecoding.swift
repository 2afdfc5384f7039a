/// Turns the raw text of values and CDATA into what it means: references resolved, line ends made
/// one line feed, and in attributes white space made blanks.
enum TextDecoding {
  enum Place {
    case attribute
    case cdata
  }

  /// Appends the meaning of `bytes[range]`.
  static func decode(
    _ bytes: Span<UInt8>, _ range: Range<Int>, as place: Place, into output: inout DecodedBytes
  ) throws(Fault) {
    var run = range.lowerBound
    var index = run
    while index < range.upperBound {
      let next: Int
      let scalar: UInt32
      switch bytes[index] {
      case UInt8(ascii: "&") where place == .attribute:
        guard let reference = try Reference(bytes, at: index, end: range.upperBound) else {
          throw Fault(.badReference, at: index)
        }
        (scalar, next) = (reference.scalar, reference.end)
      case 0x0D:
        // A line feed right behind belongs to the same line end.
        let isPair = index + 1 < range.upperBound && bytes[index + 1] == 0x0A
        (scalar, next) = (place == .attribute ? 0x20 : 0x0A, index + (isPair ? 2 : 1))
      case 0x09 where place == .attribute, 0x0A where place == .attribute:
        (scalar, next) = (0x20, index + 1)
      default:
        index += 1
        continue
      }
      output.append(bytes, run..<index, then: scalar)
      run = next
      index = next
    }
    output.append(bytes, run..<range.upperBound)
  }
}

/// `&amp;`, `&#7909;`, `&#x1EA1;`: the five names and the numbers. No other entity exists without a
/// DOCTYPE, which is refused.
struct Reference {
  let scalar: UInt32
  /// Behind the semicolon.
  let end: Int

  /// Nil when the bytes end at `limit` before the reference does.
  init?(_ bytes: Span<UInt8>, at start: Int, end limit: Int) throws(Fault) {
    var index = start + 1
    guard index < limit else { return nil }
    var value: UInt32 = 0
    if bytes[index] == UInt8(ascii: "#") {
      let longest = start + XMLLimits.referenceBytes
      index += 1
      let isHex = index < limit && bytes[index] == UInt8(ascii: "x")
      if isHex { index += 1 }
      let firstDigit = index
      while index < limit, index < longest, let digit = Self.digit(bytes[index], hex: isHex) {
        // Held at a value that is no character, so that many digits cannot overflow.
        value = min(value * (isHex ? 16 : 10) + digit, 0x11_0000)
        index += 1
      }
      guard index < longest else { throw Fault(.referenceTooLong, at: start) }
      guard index < limit else { return nil }
      guard index > firstDigit, bytes[index] == UInt8(ascii: ";"), Self.isAllowed(value) else {
        throw Fault(.badReference, at: start)
      }
    } else {
      var name: UInt32 = 0
      let longest = index + 4
      while index < limit, index < longest, (0x61...0x7A).contains(bytes[index]) {
        name = name << 8 | UInt32(bytes[index])
        index += 1
      }
      guard index < limit else { return nil }
      guard bytes[index] == UInt8(ascii: ";"), let named = Self.named(name) else {
        throw Fault(.badReference, at: start)
      }
      value = named
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

  @inline(__always)
  private static func digit(_ byte: UInt8, hex: Bool) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46 where hex: UInt32(byte - 0x41 + 10)
    case 0x61...0x66 where hex: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }

  /// The five names, their letters packed into one number.
  private static func named(_ letters: UInt32) -> UInt32? {
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
