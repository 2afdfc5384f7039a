internal import Markup

/// A start tag as it is written, `<c r="D12" s='4'>`, taken apart so that it can be written again with
/// other attributes and nothing else changed: neither quotes nor blanks nor the order.
///
/// The bytes have been read by `XMLReader` before, so that they are one whole tag.
struct TagText {
  /// With its prefix: `x:c`.
  let name: String
  /// `<c/>`.
  let isEmpty: Bool
  private(set) var attributes: [Attribute] = []
  /// Blanks between the last attribute and the end.
  private let tail: [UInt8]

  struct Attribute {
    /// With its prefix: `r:id`.
    let name: String
    /// Blanks, name, equals sign and opening quote.
    let opening: [UInt8]
    /// As it is written, references and all.
    let value: [UInt8]
    let quote: UInt8
  }

  init(_ tag: ArraySlice<UInt8>) {
    var scanner = Scanner(bytes: tag)
    // Behind `<`.
    scanner.skip(1)
    name = String(decoding: scanner.take { !$0.isEndOfName }, as: UTF8.self)
    while let attribute = scanner.attribute() { attributes.append(attribute) }
    tail = Array(scanner.take { $0.isBlank })
    isEmpty = scanner.isAtSlash
  }

  /// `x:` of `x:c`, empty where there is none.
  var prefix: String {
    name.lastIndex(of: ":").map { String(name[...$0]) } ?? ""
  }

  /// The value of an attribute without references in it, such as a number or an address.
  subscript(name: String) -> String? {
    attributes.first { $0.name == name }.map { String(decoding: $0.value, as: UTF8.self) }
  }

  mutating func remove(_ name: String) {
    attributes.removeAll { $0.name == name }
  }

  /// `value` is written as a value between double quotes has to be.
  mutating func set(_ name: String, _ value: String) {
    let bytes = Array(value.utf8)
    let double = UInt8(ascii: "\"")
    guard let index = attributes.firstIndex(where: { $0.name == name }) else {
      attributes.append(
        Attribute(name: name, opening: Array(" \(name)=\"".utf8), value: bytes, quote: double))
      return
    }
    let old = attributes[index]
    // An apostrophe would end a value between apostrophes.
    let quote = bytes.contains(old.quote) ? double : old.quote
    attributes[index] = Attribute(
      name: name, opening: old.opening.dropLast() + [quote], value: bytes, quote: quote)
  }

  /// A text as it stands between double quotes.
  static func escaped(_ text: String) -> String {
    var writer = XMLWriter()
    writer.element("a") { $0.add("b", text) }
    // `<a b="…"/>`
    return String(decoding: writer.finish().dropFirst(6).dropLast(3), as: UTF8.self)
  }

  /// The tag of an element with nothing in it, or of one with something.
  func bytes(isEmpty: Bool) -> [UInt8] {
    var bytes = Array("<\(name)".utf8)
    for attribute in attributes {
      bytes += attribute.opening + attribute.value + [attribute.quote]
    }
    return bytes + tail + (isEmpty ? Array("/>".utf8) : Array(">".utf8))
  }

  var closing: [UInt8] { Array("</\(name)>".utf8) }
}

private struct Scanner {
  let bytes: ArraySlice<UInt8>
  private var index: Int

  init(bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  mutating func skip(_ count: Int) {
    index = min(bytes.endIndex, index + count)
  }

  mutating func take(while isTaken: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = index
    while index < bytes.endIndex, isTaken(bytes[index]) { index += 1 }
    return bytes[start..<index]
  }

  var isAtSlash: Bool { index < bytes.endIndex && bytes[index] == UInt8(ascii: "/") }

  mutating func attribute() -> TagText.Attribute? {
    let start = index
    _ = take { $0.isBlank }
    let name = take { !$0.isEndOfName }
    guard !name.isEmpty else {
      index = start
      return nil
    }
    _ = take { $0.isBlank || $0 == UInt8(ascii: "=") }
    guard index < bytes.endIndex else { return nil }
    let quote = bytes[index]
    skip(1)
    let opening = bytes[start..<index]
    let value = take { $0 != quote }
    skip(1)
    return TagText.Attribute(
      name: String(decoding: name, as: UTF8.self), opening: Array(opening), value: Array(value),
      quote: quote)
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }

  fileprivate var isEndOfName: Bool {
    isBlank || self == UInt8(ascii: "=") || self == UInt8(ascii: "/") || self == UInt8(ascii: ">")
  }
}
