import TestSupport
import Testing

@testable import Forms

struct TextBytesTests {
  @Test(arguments: [
    Array("Mã".utf8), Array("\u{FEFF}Mã".utf8), utf16("Mã", bigEndian: false),
    utf16("Mã", bigEndian: true),
  ])
  func `one text in four encodings`(_ bytes: [UInt8]) throws {
    #expect(Array(try TextBytes.utf8(of: bytes)) == Array("Mã".utf8))
  }

  @Test(
    arguments: [
      ([0x61, 0x0A, 0xE3, 0x0A], 2), ([0x61, 0x00], 1), ([0xFF, 0xFE, 0x61], 1),
      ([0xFF, 0xFE, 0x00, 0xD8], 1), ([0xFE, 0xFF, 0x00, 0x00], 1),
    ] as [([UInt8], Int)])
  func `no Unicode`(_ bytes: [UInt8], _ line: Int) {
    #expect(throws: TextBytes.Failure.notUnicode(line: line)) { try TextBytes.utf8(of: bytes) }
  }

  @Test(arguments: [[], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF]] as [[UInt8]])
  func `nothing is text`(_ bytes: [UInt8]) throws {
    #expect(try TextBytes.utf8(of: bytes).isEmpty)
  }
}
