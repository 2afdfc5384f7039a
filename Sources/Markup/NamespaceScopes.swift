/// Which prefix means which namespace, element by element.
struct NamespaceScopes {
  private struct Binding {
    let prefix: Range<Int>
    let key: UInt64
    let namespace: XMLVocabulary.Namespace
    /// The binding before this one whose key leads to the same slot; -1 when there is none.
    let next: Int
  }

  private var bindings: [Binding] = []
  private var prefixes: [UInt8] = []
  /// The latest binding for each slot, so that a name among a hundred prefixes costs no more than
  /// one among two.
  private var latest = [Int](repeating: -1, count: slots)
  private static let slots = 64
  /// Namespaces the vocabulary does not list, in the order in which they were met.
  private var others: [[UInt8]] = []
  /// Where in `others` those of one hash stand.
  private var places: [UInt64: [Int]] = [:]
  private let hash = SeededHash()

  var count: Int { bindings.count }

  /// That of elements without a prefix; 0 when none is declared.
  private(set) var defaultNamespace: XMLVocabulary.Namespace = 0

  /// The namespace of a prefix; nil when it is not declared.
  func namespace(_ bytes: Span<UInt8>, prefix: Range<Int>) -> XMLVocabulary.Namespace? {
    let key = hash.of(bytes, prefix)
    var index = latest[Self.slot(of: key)]
    while index >= 0 {
      let binding = bindings[index]
      if binding.key == key, binding.prefix.count == prefix.count,
        same(bytes, prefix, binding.prefix)
      {
        return binding.namespace
      }
      index = binding.next
    }
    return Self.isXML(bytes, prefix) ? XMLVocabulary.xmlNamespace : nil
  }

  /// Declares `prefix` for the element being opened; `place` is where to point when that is wrong.
  mutating func declare(
    _ bytes: Span<UInt8>, prefix: Range<Int>, uri: Span<UInt8>, _ vocabulary: XMLVocabulary,
    at place: Int
  ) throws(Fault) {
    guard bindings.count < XMLLimits.namespacesInScope else {
      throw Fault(.tooManyNamespaces, at: place)
    }
    let isXMLPrefix = Self.isXML(bytes, prefix)
    guard isXMLPrefix == uri.isEqual(to: Self.xmlURI), !uri.isEqual(to: Self.xmlnsURI),
      !Self.isXMLNS(bytes, prefix),
      // Only the default namespace can be taken back.
      !uri.isEmpty || prefix.isEmpty
    else { throw Fault(.badNamespace, at: place) }
    let start = prefixes.count
    for index in prefix { prefixes.append(bytes[index]) }
    let namespace = try number(of: uri, vocabulary, at: place)
    let key = hash.of(bytes, prefix)
    let slot = Self.slot(of: key)
    bindings.append(
      Binding(
        prefix: start..<prefixes.count, key: key, namespace: namespace, next: latest[slot]))
    latest[slot] = bindings.count - 1
    if prefix.isEmpty { defaultNamespace = namespace }
  }

  /// Forgets what was declared since there were `count` bindings.
  mutating func leave(to count: Int) {
    guard bindings.count > count else { return }
    prefixes.removeLast(prefixes.count - bindings[count].prefix.lowerBound)
    while bindings.count > count, let last = bindings.popLast() {
      latest[Self.slot(of: last.key)] = last.next
    }
    defaultNamespace = bindings.last { $0.prefix.isEmpty }?.namespace ?? 0
  }

  private mutating func number(
    of uri: Span<UInt8>, _ vocabulary: XMLVocabulary, at place: Int
  ) throws(Fault) -> XMLVocabulary.Namespace {
    if uri.isEmpty { return 0 }
    if uri.isEqual(to: Self.xmlURI) { return XMLVocabulary.xmlNamespace }
    if let known = vocabulary.namespace(uri) { return known }
    let hash = hash.of(uri, 0..<uri.count)
    for place in places[hash] ?? [] where uri.isEqual(to: others[place]) {
      return Self.number(of: place, vocabulary)
    }
    guard others.count < XMLLimits.namespaces else { throw Fault(.tooManyNamespaces, at: place) }
    var copy: [UInt8] = []
    copy.append(uri, 0..<uri.count)
    places[hash, default: []].append(others.count)
    others.append(copy)
    return Self.number(of: others.count - 1, vocabulary)
  }

  private static func number(
    of place: Int, _ vocabulary: XMLVocabulary
  ) -> XMLVocabulary.Namespace {
    XMLVocabulary.Namespace(vocabulary.namespaceCount + place + 1)
  }

  private static func slot(of key: UInt64) -> Int {
    Int(key >> 58)
  }

  /// Whether a prefix is the known one of the same key.
  private func same(_ bytes: Span<UInt8>, _ prefix: Range<Int>, _ known: Range<Int>) -> Bool {
    var position = known.lowerBound
    for index in prefix {
      if bytes[index] != prefixes[position] { return false }
      position += 1
    }
    return true
  }

  @inline(__always)
  static func isXMLNS(_ bytes: Span<UInt8>, _ name: Range<Int>) -> Bool {
    let start = name.lowerBound
    return name.count == 5 && bytes[start] == UInt8(ascii: "x")
      && bytes[start + 1] == UInt8(ascii: "m") && bytes[start + 2] == UInt8(ascii: "l")
      && bytes[start + 3] == UInt8(ascii: "n") && bytes[start + 4] == UInt8(ascii: "s")
  }

  private static func isXML(_ bytes: Span<UInt8>, _ name: Range<Int>) -> Bool {
    let start = name.lowerBound
    return name.count == 3 && bytes[start] == UInt8(ascii: "x")
      && bytes[start + 1] == UInt8(ascii: "m") && bytes[start + 2] == UInt8(ascii: "l")
  }

  private static let xmlURI = Array("http://www.w3.org/XML/1998/namespace".utf8)
  private static let xmlnsURI = Array("http://www.w3.org/2000/xmlns/".utf8)
}
