import Testing

@testable import Markup

struct UTF16BytesTests {
  @Test(arguments: UTF8BytesTests.scalars, [true, false])
  func `reads one character`(_ scalar: Unicode.Scalar, _ isBigEndian: Bool) {
    let text = String(scalar)
    let bytes = (isBigEndian ? ZooAnimal.Encoding.utf16BE : .utf16LE).bytes(of: text)
    guard
      case .scalar(let value, let length) = UTF16Bytes.scalar(bytes, at: 0, bigEndian: isBigEndian)
    else {
      Issue.record("no character")
      return
    }
    #expect(value == scalar.value)
    #expect(length == bytes.count)
    #expect(UTF16Bytes.lengthInUTF8(bytes, from: 0, bigEndian: isBigEndian) == text.utf8.count)
    #expect(UTF16Bytes.length(ofUTF8: Array(text.utf8), 0..<text.utf8.count) == bytes.count)
  }

  @Test
  func `waits for the rest of a character`() {
    for bytes in [[], [0x3C], [0x3D, 0xD8], [0x3D, 0xD8, 0x00]] as [[UInt8]] {
      guard case .unfinished = UTF16Bytes.scalar(bytes, at: 0, bigEndian: false) else {
        Issue.record("\(bytes)")
        continue
      }
    }
  }

  @Test
  func `takes no half of a pair`() {
    for bytes in [[0x00, 0xDE], [0x3D, 0xD8, 0x3D, 0xD8], [0x3D, 0xD8, 0x41, 0x00]] as [[UInt8]] {
      guard case .lone = UTF16Bytes.scalar(bytes, at: 0, bigEndian: false) else {
        Issue.record("\(bytes)")
        continue
      }
    }
  }
}
