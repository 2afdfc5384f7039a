internal import Markup

/// Copies a part element by element, with a prefix before the names of all elements if one is asked
/// for. Whoever drives it may write things of its own in between.
struct PartCopy: ~Copyable {
  private(set) var reader: XMLReader
  var writer = XMLWriter()
  private let prefix: String

  typealias Attributes = [(name: String, value: String)]

  init(_ bytes: [UInt8], part: String, prefix: String) throws {
    reader = try XMLReader(bytes, part: part, Names.vocabulary)
    writer.declaration()
    self.prefix = prefix
  }

  mutating func next() throws -> XMLReader.Event {
    try reader.next()
  }

  consuming func finish() -> [UInt8] {
    writer.finish()
  }

  /// All of the part, with nothing changed but its prefix.
  consuming func whole() throws -> [UInt8] {
    while true {
      let event = try next()
      if event == .done { return finish() }
      try copy(event)
    }
  }

  /// The element that has just started, or ended, is this one.
  func isAt(_ name: Names) -> Bool {
    reader.symbol == name.rawValue
  }

  /// The value of an attribute of the element that has just started.
  func value(_ name: Names) -> String? {
    reader.attribute(name.rawValue).map { reader.attributeString($0) }
  }

  /// Writes the event that `next` has just given.
  mutating func copy(_ event: XMLReader.Event) throws {
    switch event {
    case .start: try copyStart()
    case .text: writer.text(reader.text)
    case .end: writer.end()
    case .done, .needsMore: return
    }
  }

  /// Writes the start of the element at hand, some of its attributes with other values; nil leaves
  /// one out.
  mutating func copyStart(changing changes: [Names: String?] = [:]) throws {
    var attributes: Attributes = []
    for index in 0..<reader.attributeCount {
      let name = Names(rawValue: reader.attributeSymbol(index))
      if reader.attributeNamespace(index) == 0, let name, let change = changes[name] {
        if let change { attributes.append((try attributeName(index), change)) }
      } else {
        attributes.append((try attributeName(index), reader.attributeString(index)))
      }
    }
    start(copied(reader.localName), attributes)
  }

  /// Starts an element of the document's own namespace.
  mutating func start(_ name: String, _ attributes: Attributes = []) {
    writer.start(prefix + name) { tag in
      for attribute in attributes { tag.add(attribute.name, attribute.value) }
    }
  }

  /// Writes an element that holds a text.
  mutating func element(_ name: String, _ attributes: Attributes = [], holding text: String) {
    start(name, attributes)
    writer.text(text)
    writer.end()
  }

  private func copied(_ name: Span<UInt8>) -> String {
    String(decoding: name.indices.map { name[$0] }, as: UTF8.self)
  }

  private func attributeName(_ index: Int) throws -> String {
    let name = copied(reader.attributeLocalName(index))
    switch reader.attributeNamespace(index) {
    case 0: return name
    case XMLVocabulary.xmlNamespace: return "xml:\(name)"
    case XMLVocabulary.xmlnsNamespace:
      if name != "xmlns" { return "xmlns:\(name)" }
      return prefix.isEmpty ? name : "xmlns:\(prefix.dropLast())"
    case Names.relationships: return "r:\(name)"
    default: throw BenchError("\(reader.part): an attribute of an unknown namespace: \(name)")
    }
  }
}

/// The names that templates are copied by.
enum Names: XMLVocabulary.Symbol, CaseIterable {
  case row = 1
  case c, r, s, t, sst, count, uniqueCount, cellXfs

  static let relationships: XMLVocabulary.Namespace = 1

  static let vocabulary = XMLVocabulary(
    names: allCases.map { "\($0)" },
    namespaces: [
      ["http://schemas.openxmlformats.org/officeDocument/2006/relationships"],
      ["http://schemas.openxmlformats.org/spreadsheetml/2006/main"],
    ])
}
