import Testing

@testable import Markup

struct UTF8BytesTests {
  /// The ends of each length and of the surrogates, and some in between.
  static let scalars: [Unicode.Scalar] = [
    "\0", "a", "\u{7F}", "\u{80}", "đ", "\u{7FF}", "\u{800}", "ạ", "\u{D7FF}", "\u{E000}",
    "\u{FFFD}", "\u{10000}", "😀", "\u{10FFFD}",
  ]

  @Test(arguments: scalars)
  func `writes and reads one character`(_ scalar: Unicode.Scalar) {
    var bytes: [UInt8] = [0x78]
    UTF8Bytes.append(scalar.value, to: &bytes)
    #expect(bytes == [0x78] + Array(String(scalar).utf8))
    #expect(UTF8Bytes.scalar(bytes.span, at: 1) == scalar.value)
    #expect(UTF8Bytes.length(from: bytes[1]) == bytes.count - 1)
    #expect(UTF8Bytes.firstInvalid(bytes.span) == nil)
    #expect(UTF8Bytes.endOfLastCharacter(bytes) == bytes.count)
  }

  @Test(arguments: scalars.filter { $0.value >= 0x80 })
  func `leaves a character cut short for later`(_ scalar: Unicode.Scalar) {
    let whole = [0x78] + Array(String(scalar).utf8)
    for count in 2..<whole.count {
      let bytes = Array(whole.prefix(count))
      #expect(UTF8Bytes.endOfLastCharacter(bytes) == 1)
      #expect(UTF8Bytes.firstInvalid(bytes.span) == 1)
      #expect(UTF8Bytes.scalar(bytes.span, at: 1) == 0xFFFD)
    }
  }
}
