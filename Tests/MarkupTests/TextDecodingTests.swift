import Testing

@testable import Markup

struct TextDecodingTests {
  @Test(
    arguments: [
      ("&amp;x", 0x26, 5), ("&lt;", 0x3C, 4), ("&gt;", 0x3E, 4), ("&quot;", 0x22, 6),
      ("&apos;", 0x27, 6), ("&#7909;", 0x1EE5, 7), ("&#x1eA1;", 0x1EA1, 8), ("&#9;", 9, 4),
      ("&#xD7FF;", 0xD7FF, 8), ("&#xE000;", 0xE000, 8), ("&#xFFFD;", 0xFFFD, 8),
      ("&#65536;", 0x10000, 8), ("&#1114111;", 0x10FFFF, 10), ("&#0;", nil, 0), ("&#8;", nil, 0),
      ("&#x1F;", nil, 0), ("&#xD800;", nil, 0), ("&#xDFFF;", nil, 0), ("&#xFFFE;", nil, 0),
      ("&#xFFFF;", nil, 0), ("&#1114112;", nil, 0), ("&#99999999999999999999;", nil, 0),
    ] as [(String, UInt32?, Int)])
  func `resolves a reference`(_ text: String, _ scalar: UInt32?, _ end: Int) throws {
    let bytes = Array(text.utf8)
    guard let scalar else {
      #expect(throws: Fault.self) { try Reference(bytes.span, at: 0, end: bytes.count) }
      return
    }
    let reference = try Reference(bytes.span, at: 0, end: bytes.count)
    #expect(reference?.scalar == scalar)
    #expect(reference?.end == end)
  }

  @Test(arguments: ["&amp;", "&quot;", "&#7909;", "&#x1EA1;"])
  func `waits for the rest of a reference`(_ text: String) throws {
    let bytes = Array(text.utf8)
    for end in 1..<bytes.count {
      let reference = try Reference(bytes.span, at: 0, end: end)
      #expect(reference == nil)
    }
  }

  @Test(arguments: [
    ("1\r\n2\r3\n4\t5", "1 2 3 4 5", "1\n2\n3\n4\t5"), ("", "", ""), ("\r", " ", "\n"),
    ("&lt;&#13;ạ", "<\rạ", "&lt;&#13;ạ"),
  ])
  func `resolves values and CDATA`(_ raw: String, _ value: String, _ cdata: String) throws {
    let bytes = Array(raw.utf8)
    for (place, expected) in [(TextDecoding.Place.attribute, value), (.cdata, cdata)] {
      var output = DecodedBytes()
      try TextDecoding.decode(bytes.span, 0..<bytes.count, as: place, into: &output)
      #expect(String(decoding: output.bytes.prefix(output.count), as: UTF8.self) == expected)
    }
  }
}
