import Testing

@testable import Markup

struct NameScannerTests {
  @Test(arguments: [
    ("row>", "", "row"), ("x:row ", "x", "row"), ("a-b.c_d=", "", "a-b.c_d"), ("_/", "", "_"),
    ("đơn:vị>", "đơn", "vị"), ("r", "", "r"), ("x:", "x", ""), ("x:r", "x", "r"),
  ])
  func `finds prefix and local name`(_ text: String, _ prefix: String, _ local: String) throws {
    let bytes = Array(text.utf8)
    let name = try NameScanner.scan(bytes.span, at: 0)
    #expect(String(decoding: bytes[name.prefix], as: UTF8.self) == prefix)
    #expect(String(decoding: bytes[name.local], as: UTF8.self) == local)
    #expect(name.hasPrefix == !prefix.isEmpty)
  }

  /// The first and last of each range of letters, and their neighbours outside, as XML lists them.
  @Test
  func `knows every letter of XML`() {
    let letters: [ClosedRange<UInt32>] = [
      0x3A...0x3A, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF,
      0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF,
      0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x1_0000...0xE_FFFF,
    ]
    let later: [ClosedRange<UInt32>] = [
      0x2D...0x2E, 0x30...0x39, 0xB7...0xB7, 0x300...0x36F, 0x203F...0x2040,
    ]
    for value in (letters + later).flatMap({
      [$0.lowerBound - 1, $0.lowerBound, $0.upperBound, $0.upperBound + 1]
    }) {
      guard let scalar = Unicode.Scalar(value), scalar != ":" else { continue }
      let isLetter = letters.contains { $0.contains(value) }
      let isLater = isLetter || later.contains { $0.contains(value) }
      #expect(isName("\(scalar)") == isLetter, "U+\(String(value, radix: 16)) first")
      #expect(isName("a\(scalar)b") == isLater, "U+\(String(value, radix: 16)) later")
      #expect(isName("a:\(scalar)") == isLetter, "U+\(String(value, radix: 16)) behind a colon")
    }
  }

  /// Whether all of it is one name.
  private func isName(_ text: String) -> Bool {
    let bytes = Array((text + ">").utf8)
    guard let name = try? NameScanner.scan(bytes.span, at: 0) else { return false }
    return name.range.upperBound == bytes.count - 1
  }
}
