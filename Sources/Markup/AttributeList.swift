/// The attributes of the element being read.
struct AttributeList {
  struct Attribute {
    let name: QualifiedName
    let value: Range<Int>
    /// The value holds references or white space to be resolved, so it was written anew into
    /// `decoded`, where `value` then points.
    let isDecoded: Bool
    let symbol: XMLVocabulary.Symbol
    var namespace: XMLVocabulary.Namespace
  }

  /// The first `count` are those of this element, the others left over from earlier ones: a slot
  /// written anew costs less than an array emptied for each element.
  private(set) var items: [Attribute] = []
  private(set) var count = 0
  private(set) var decoded = DecodedBytes()
  /// Whether any of them has a prefix.
  private(set) var havePrefixes = false
  private let hash = SeededHash()
  /// For elements with many attributes: where in `items` a name of this hash was seen, by round.
  private var seen: [(round: Int, item: Int)] = []
  private var round = 0

  /// Up to so many attributes are compared pair by pair.
  private static let few = 16

  init() {
    items.reserveCapacity(16)
  }

  mutating func removeAll() {
    count = 0
    decoded.removeAll()
    havePrefixes = false
  }

  @inline(__always)
  mutating func append(_ attribute: Attribute) {
    if count < items.count {
      items[count] = attribute
    } else {
      items.append(attribute)
    }
    count += 1
    if attribute.name.hasPrefix { havePrefixes = true }
  }

  func firstIndex(
    of symbol: XMLVocabulary.Symbol, in namespace: XMLVocabulary.Namespace
  ) -> Int? {
    for index in 0..<count
    where items[index].symbol == symbol && items[index].namespace == namespace {
      return index
    }
    return nil
  }

  mutating func setNamespace(_ namespace: XMLVocabulary.Namespace, of index: Int) {
    items[index].namespace = namespace
  }

  /// Resolves a raw value into `decoded`.
  mutating func decode(_ bytes: Span<UInt8>, _ value: Range<Int>) throws(Fault) -> Range<Int> {
    let start = decoded.count
    try TextDecoding.decode(bytes, value, as: .attribute, into: &decoded)
    return start..<decoded.count
  }

  /// No attribute may stand twice, neither under one written name nor under two prefixes of one
  /// namespace.
  @inline(__always)
  mutating func refuseDuplicates(_ bytes: Span<UInt8>) throws(Fault) {
    if count > 1 { try compareAll(bytes) }
  }

  private mutating func compareAll(_ bytes: Span<UInt8>) throws(Fault) {
    if count <= Self.few {
      for index in 1..<count {
        for earlier in 0..<index where isSame(bytes, items[earlier], items[index]) {
          throw duplicate(bytes, items[index])
        }
      }
      return
    }
    // Compared pair by pair, an element with hundreds of attributes would cost what a page of
    // ordinary ones costs; a hash table keeps the work in step with the bytes.
    let capacity = 4 * XMLLimits.attributes
    if seen.isEmpty { seen = Array(repeating: (0, 0), count: capacity) }
    round += 1
    for index in 0..<count {
      var slot = hash(bytes, items[index]) & (capacity - 1)
      while seen[slot].round == round {
        if isSame(bytes, items[seen[slot].item], items[index]) {
          throw duplicate(bytes, items[index])
        }
        slot = (slot + 1) & (capacity - 1)
      }
      seen[slot] = (round, index)
    }
  }

  private func duplicate(_ bytes: Span<UInt8>, _ attribute: Attribute) -> Fault {
    Fault(
      .duplicateAttribute(text(bytes, attribute.name.range)), at: attribute.name.range.lowerBound)
  }

  @inline(__always)
  private func isSame(_ bytes: Span<UInt8>, _ one: Attribute, _ other: Attribute) -> Bool {
    guard one.namespace == other.namespace, one.symbol == other.symbol else { return false }
    if one.symbol != 0 { return true }
    let (left, right) = (one.name.local, other.name.local)
    guard left.count == right.count else { return false }
    for offset in 0..<left.count
    where bytes[left.lowerBound + offset] != bytes[right.lowerBound + offset] {
      return false
    }
    return true
  }

  private func hash(_ bytes: Span<UInt8>, _ attribute: Attribute) -> Int {
    let hash = hash.of(bytes, attribute.name.local, with: UInt64(attribute.namespace))
    return Int(truncatingIfNeeded: hash >> 32)
  }
}
