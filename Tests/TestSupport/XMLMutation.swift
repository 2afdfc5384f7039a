/// Damage done to XML that stays XML for the most part, the same for the same seed: values swapped
/// for ones that trip readers, elements lost, doubled and moved.
package enum XMLMutation {
  /// A copy with one to five things wrong.
  package static func mutated(_ xml: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    var xml = xml
    for _ in 0..<Int.random(in: 1...5, using: &random) {
      switch Int.random(in: 0..<8, using: &random) {
      case 0...3: swapValue(&xml, &random)
      case 4: swapText(&xml, &random)
      case 5:
        if let element = element(xml, &random) { xml.removeSubrange(element) }
      case 6:
        if let element = element(xml, &random) {
          xml.insert(contentsOf: xml[element], at: element.upperBound)
        }
      default: move(&xml, &random)
      }
    }
    return xml
  }

  private static let values = [
    "", "-1", "0", "1", "2", "true", "4294967295", "4294967296", "9223372036854775807",
    "99999999999999999999", "-99999999999999999999", "A0", "A1", "$A$1", "XFD1048576",
    "XFD1048577", "XFE1", "A1:XFD1048576", "B2:A1", "A:A", "NaN", "INF", "1E400", "1e-400", "1,5",
    "0x10", "s", "n", "b", "e", "d", "str", "inlineStr", "shared", "array", "dataTable", "hidden",
    "veryHidden", "rId1", "rId2", "rId999", "../..", "/", "xl/workbook.xml",
    "worksheets/sheet1.xml",
    "External", "_x0041_", "_xD800_", "#N/A", "2023-01-31", "2023-02-30T25:61:61Z", " ", "&#10;",
    "&lt;", "Số liệu", String(repeating: "9", count: 400), String(repeating: "A", count: 5_000),
    String(repeating: "A1+", count: 500),
  ]

  private static func value(_ random: inout SeededRandom) -> [UInt8] {
    Array(values[Int.random(in: 0..<values.count, using: &random)].utf8)
  }

  /// The value of an attribute.
  private static func swapValue(_ xml: inout [UInt8], _ random: inout SeededRandom) {
    guard let start = find("=", in: xml, &random), start + 1 < xml.count else { return }
    let quote = xml[start + 1]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      let end = xml[(start + 2)...].firstIndex(of: quote)
    else { return }
    xml.replaceSubrange((start + 2)..<end, with: value(&random))
  }

  /// What stands between two tags.
  private static func swapText(_ xml: inout [UInt8], _ random: inout SeededRandom) {
    guard let start = find(">", in: xml, &random),
      let end = xml[start...].firstIndex(of: UInt8(ascii: "<"))
    else { return }
    xml.replaceSubrange((start + 1)..<end, with: value(&random))
  }

  private static func move(_ xml: inout [UInt8], _ random: inout SeededRandom) {
    guard let element = element(xml, &random) else { return }
    let bytes = Array(xml[element])
    xml.removeSubrange(element)
    guard let place = find("<", in: xml, &random) else { return }
    xml.insert(contentsOf: bytes, at: place)
  }

  /// Where an element lies, from its first tag to its last; the root is none.
  private static func element(_ xml: [UInt8], _ random: inout SeededRandom) -> Range<Int>? {
    guard let start = find("<", in: xml, &random), start > 0, start + 1 < xml.count,
      xml[start + 1] != UInt8(ascii: "/"), xml[start + 1] != UInt8(ascii: "?")
    else { return nil }
    var depth = 0
    var index = start
    while let open = xml[index...].firstIndex(of: UInt8(ascii: "<")),
      let close = xml[open...].firstIndex(of: UInt8(ascii: ">"))
    {
      if xml[open + 1] == UInt8(ascii: "/") {
        depth -= 1
      } else if xml[close - 1] != UInt8(ascii: "/") {
        depth += 1
      }
      index = close + 1
      if depth <= 0 { return start..<index }
    }
    return nil
  }

  /// One of the places where `sign` stands.
  private static func find(
    _ sign: Unicode.Scalar, in xml: [UInt8], _ random: inout SeededRandom
  ) -> Int? {
    let byte = UInt8(ascii: sign)
    guard !xml.isEmpty else { return nil }
    // The next one behind some place: signs are spread evenly enough for that.
    let place = Int.random(in: 0..<xml.count, using: &random)
    return xml[place...].firstIndex(of: byte) ?? xml.firstIndex(of: byte)
  }
}
