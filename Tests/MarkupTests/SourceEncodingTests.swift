import Testing

@testable import Markup

struct SourceEncodingTests {
  @Test(
    arguments: [
      ([0xEF, 0xBB, 0xBF, 0x3C], .utf8(hasMark: true)),
      ([0x3C, 0x3F, 0x78, 0x6D], .utf8(hasMark: false)),
      ([], .utf8(hasMark: false)),
      ([0x3C], .utf8(hasMark: false)),
      ([0xFE, 0xFF, 0x00, 0x3C], .utf16(bigEndian: true, hasMark: true)),
      ([0xFF, 0xFE, 0x3C, 0x00], .utf16(bigEndian: false, hasMark: true)),
      ([0x00, 0x3C, 0x00, 0x3F], .utf16(bigEndian: true, hasMark: false)),
      ([0x3C, 0x00, 0x3F, 0x00], .utf16(bigEndian: false, hasMark: false)),
      ([0xFF, 0xFE], .utf16(bigEndian: false, hasMark: true)),
      ([0xFF, 0xFE, 0x00, 0x00], nil),
      ([0x00, 0x00, 0xFE, 0xFF], nil),
      ([0x3C, 0x00, 0x00, 0x00], nil),
      ([0x00, 0x00, 0x00, 0x3C], nil),
    ] as [([UInt8], SourceEncoding?)])
  func `is known from the first bytes`(_ head: [UInt8], _ encoding: SourceEncoding?) {
    #expect(SourceEncoding(head) == encoding)
  }

  @Test(arguments: [
    ("UTF-8", true, true, true), ("utf8", true, true, true), ("US-ASCII", true, false, false),
    ("UTF-16", false, true, true), ("UTF-16LE", false, true, false),
    ("utf-16be", false, false, true), ("ISO-10646-UCS-2", false, true, true),
    ("windows-1258", false, false, false), ("UTF-7", false, false, false),
    ("UTF-32", false, false, false), ("", false, false, false),
  ])
  func `is held against what is declared`(
    _ label: String, _ utf8: Bool, _ littleEndian: Bool, _ bigEndian: Bool
  ) {
    #expect(SourceEncoding.utf8(hasMark: false).agrees(with: label) == utf8)
    #expect(
      SourceEncoding.utf16(bigEndian: false, hasMark: true).agrees(with: label) == littleEndian)
    #expect(SourceEncoding.utf16(bigEndian: true, hasMark: true).agrees(with: label) == bigEndian)
  }
}
