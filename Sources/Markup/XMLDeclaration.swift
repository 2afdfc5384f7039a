/// `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`: what stands between `xml` and `?>`.
struct XMLDeclaration {
  private(set) var encoding: String?

  /// Nil when it is not written as the standard says: version first, then encoding, then
  /// standalone, the last two optional.
  init?(_ bytes: Span<UInt8>, _ body: Range<Int>) {
    var fields: [(name: String, value: String)] = []
    var index = body.lowerBound
    while true {
      let gap = index
      while index < body.upperBound, Self.isSpace(bytes[index]) { index += 1 }
      if index == body.upperBound { break }
      guard index > gap, let field = Self.field(bytes, &index, body.upperBound) else { return nil }
      fields.append(field)
    }
    guard let version = fields.first, version.name == "version", Self.isVersion(version.value)
    else { return nil }
    fields.removeFirst()
    if let field = fields.first, field.name == "encoding" {
      guard Self.isEncodingName(field.value) else { return nil }
      encoding = field.value
      fields.removeFirst()
    }
    if let field = fields.first, field.name == "standalone" {
      guard field.value == "yes" || field.value == "no" else { return nil }
      fields.removeFirst()
    }
    guard fields.isEmpty else { return nil }
  }

  private static func field(
    _ bytes: Span<UInt8>, _ index: inout Int, _ end: Int
  )
    -> (name: String, value: String)?
  {
    let start = index
    while index < end, (0x61...0x7A).contains(bytes[index]) { index += 1 }
    let name = text(bytes, start..<index)
    while index < end, isSpace(bytes[index]) { index += 1 }
    guard index < end, bytes[index] == UInt8(ascii: "=") else { return nil }
    index += 1
    while index < end, isSpace(bytes[index]) { index += 1 }
    guard index < end else { return nil }
    let quote = bytes[index]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    index += 1
    let valueStart = index
    while index < end, bytes[index] != quote { index += 1 }
    guard index < end, index - valueStart <= 40 else { return nil }
    defer { index += 1 }
    return (name, text(bytes, valueStart..<index))
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static func isVersion(_ value: String) -> Bool {
    value.hasPrefix("1.") && value.utf8.count > 2
      && value.utf8.dropFirst(2).allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func isEncodingName(_ value: String) -> Bool {
    guard let first = value.utf8.first,
      (0x41...0x5A).contains(first) || (0x61...0x7A).contains(first)
    else { return false }
    return value.utf8.allSatisfy {
      switch $0 {
      case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "-"):
        true
      default: false
      }
    }
  }
}
