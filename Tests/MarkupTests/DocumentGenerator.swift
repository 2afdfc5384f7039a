import TestSupport

/// Makes documents that use all that XML allows, the same ones for the same seed; and breaks them.
struct DocumentGenerator {
  /// Neither `&`, which libxml2 2.9 reports as `&#38;`, nor letters beyond ASCII, which it refuses.
  static let uris = ["urn:one", "http://example.com/two?a=1", "urn:b%C3%A1o-c%C3%A1o", "urn:four"]

  private var random: SeededRandom
  private var text = ""
  /// Prefixes in force, innermost last, each with the place of its URI.
  private var scope: [(prefix: String, uri: Int)] = []

  init(_ seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  mutating func document() -> [UInt8] {
    text = ""
    scope = []
    let encoding = one(of: ZooAnimal.Encoding.all)
    // Without a mark, only a declaration tells libxml2 that it is UTF-16.
    let mustDeclare = encoding.isUTF16 && !encoding.hasMark
    if mustDeclare || chance(60) { declaration(encoding) }
    miscellany()
    element(depth: 1)
    miscellany()
    return encoding.bytes(of: text)
  }

  /// The document with something wrong, nearly always.
  mutating func mutated(_ document: [UInt8]) -> [UInt8] {
    var bytes = document
    for _ in 0..<Int.random(in: 1...2, using: &random) {
      let start = chance(10) ? 0 : Int.random(in: 0..<max(1, bytes.count), using: &random)
      let end = min(bytes.count, start + Int.random(in: 1...6, using: &random))
      switch Int.random(in: 0..<5, using: &random) {
      case 0 where start < bytes.count:
        bytes[start] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 1 where start < end: bytes.removeSubrange(start..<end)
      case 2 where start < end: bytes.insert(contentsOf: bytes[start..<end], at: start)
      case 3 where start < bytes.count: bytes[start] = one(of: Array("<>&;/='\" ]-?!:x\u{1}".utf8))
      default: bytes.insert(contentsOf: one(of: Self.insertions).utf8, at: start)
      }
    }
    return bytes
  }

  private static let insertions = [
    "<!DOCTYPE a>", "<![CDATA[", "]]>", "<!--", "-->", "<?p", "?>", "&#0;", "&#xD800;", "&x;",
    "<a>",
    "</a>", " a='1' a='2'", " xml:lang='vi'", " x:y='1'", "\u{FFFE}", "\u{0}", "ạ", "<?xml?>",
    " xmlns:q=''", "::",
  ]

  private mutating func declaration(_ encoding: ZooAnimal.Encoding) {
    let quote = one(of: ["'", "\""])
    text += "<?xml version=\(quote)1.0\(quote)"
    if encoding.isUTF16 || chance(50) {
      text += " encoding=\(quote)\(encoding.isUTF16 ? "UTF-16" : "UTF-8")\(quote)"
    }
    if chance(30) { text += "\n standalone = \(quote)\(one(of: ["yes", "no"]))\(quote)" }
    text += one(of: ["?>", " ?>"])
  }

  private mutating func miscellany() {
    for _ in 0..<Int.random(in: 0..<3, using: &random) {
      switch Int.random(in: 0..<3, using: &random) {
      case 0: text += one(of: ["\n", " ", "\r\n", "\t", "\r"])
      case 1: comment()
      default: instruction()
      }
    }
  }

  private mutating func element(depth: Int) {
    let outside = scope.count
    var attributes: [String] = []
    if chance(30) { attributes += declarations() }
    let name = qualifiedName(isAttribute: false)
    var used: Set<String> = []
    for _ in 0..<Int.random(in: 0..<5, using: &random) {
      let attribute = qualifiedName(isAttribute: true)
      // One name in one namespace, whatever its prefix.
      guard used.insert(expanded(attribute)).inserted else { continue }
      attributes.append(attribute + one(of: ["=", " = ", "\n="]) + value())
    }
    attributes.shuffle(using: &random)
    text += "<" + name
    for attribute in attributes { text += one(of: [" ", "\n", "\t ", "\r\n"]) + attribute }
    if chance(25) {
      text += one(of: ["/>", " />"])
    } else {
      text += one(of: [">", " >"])
      content(depth: depth)
      text += "</" + name + one(of: [">", "\n>"])
    }
    scope.removeLast(scope.count - outside)
  }

  private mutating func content(depth: Int) {
    for _ in 0..<Int.random(in: 0..<(depth < 6 ? 6 : 2), using: &random) {
      switch Int.random(in: 0..<8, using: &random) {
      case 0, 1: if depth < 12 { element(depth: depth + 1) }
      case 2: comment()
      case 3: instruction()
      case 4: text += "<![CDATA[" + one(of: ["", "<a>&amp;</a>", "]", "]]", "ạ\r\n", ">"]) + "]]>"
      default: characters()
      }
    }
  }

  private mutating func declarations() -> [String] {
    var seen: Set<String> = []
    return (0..<Int.random(in: 1...3, using: &random)).compactMap { _ in
      let prefix = one(of: ["", "x", "y", "đ", "long-prefix.1"])
      guard seen.insert(prefix).inserted else { return nil }
      if prefix.isEmpty, chance(30) {
        scope.append(("", -1))
        return "xmlns=''"
      }
      let uri = Int.random(in: 0..<Self.uris.count, using: &random)
      scope.append((prefix, uri))
      let written = Self.uris[uri].replacing(":", with: one(of: [":", "&#58;"]))
      return (prefix.isEmpty ? "xmlns" : "xmlns:\(prefix)") + "=\"\(written)\""
    }
  }

  private mutating func qualifiedName(isAttribute: Bool) -> String {
    let local = one(of: ["a", "b", "row", "c", "đơn-vị", "_", "x.1", "𠀀", "a·b", "worksheet"])
    let prefixes = scope.map(\.prefix).filter { !$0.isEmpty }
    if isAttribute, chance(8) { return one(of: ["xml:space", "xml:lang"]) }
    guard !prefixes.isEmpty, chance(50) else { return local }
    return one(of: prefixes) + ":" + local
  }

  private func expanded(_ name: String) -> String {
    guard let colon = name.firstIndex(of: ":") else { return name }
    let uri = scope.last { $0.prefix == name[..<colon] }?.uri
    return "\(uri ?? -2) \(name[name.index(after: colon)...])"
  }

  private mutating func value() -> String {
    let quote = one(of: ["\"", "'"])
    var value = ""
    for _ in 0..<Int.random(in: 0..<4, using: &random) {
      value += one(of: [
        "1.144", "Sở Nội vụ", " ", "\t", "\n", "\r\n", "\r", "&amp;", "&lt;", "&quot;", "&apos;",
        "&#10;", "&#x1EA1;", "&#013;", ">", "]]>", "😀", quote == "'" ? "\"" : "'",
      ])
    }
    return quote + value + quote
  }

  private mutating func characters() {
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      text += one(of: [
        "Báo cáo", " ", "\n", "\r\n", "\r", "\t", "&amp;", "&gt;", "&#65;", "&#xd;", "&#128512;",
        "]]", "]", "\"'", "\u{7F}\u{85}\u{2028}", "e\u{302}", "😀", "\u{FFFD}", "0",
      ])
    }
  }

  private mutating func comment() {
    text += "<!--" + one(of: ["", " x ", "<a>", "&x;", " - ", "ạ\r\n", "]]>", "?>"]) + "-->"
  }

  private mutating func instruction() {
    text +=
      "<?" + one(of: ["p", "xml-stylesheet", "đ"]) + one(of: ["", " ", " x='1'", " ?", " <&"])
      + "?>"
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  private mutating func one<Element>(of choices: [Element]) -> Element {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }
}
