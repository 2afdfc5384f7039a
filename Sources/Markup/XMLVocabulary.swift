/// The element and attribute names, and the namespaces, that one kind of part is read for.
///
/// The reader turns each name it meets into a small number, so that whoever reads a sheet compares
/// numbers and never text. Names it does not know are 0 and can still be asked for as bytes.
package struct XMLVocabulary: Sendable {
  /// Number of a name: 1 for the first of `names`, 0 for any other name.
  package typealias Symbol = UInt16
  /// Number of a namespace: 1 for the first of `namespaces`, 0 for no namespace. Namespaces that
  /// are not listed get numbers above all listed ones, the same one throughout a document.
  package typealias Namespace = UInt16

  /// `xml:space` and its kin: always declared, always this number.
  package static let xmlNamespace: Namespace = 0xFFFF
  /// The namespace of `xmlns="…"` and `xmlns:x="…"` themselves.
  package static let xmlnsNamespace: Namespace = 0xFFFE

  let namespaceCount: Int
  private let uris: [(bytes: [UInt8], namespace: Namespace)]
  private let text: [UInt8]
  private let ranges: [Range<Int>]
  /// Open addressing over a power of two; at most half full, so a search ends soon.
  private let slots: [Symbol]

  /// - Parameter namespaces: each with all the URIs it goes by, such as the two of Transitional and
  ///   Strict documents.
  package init(names: [String], namespaces: [[String]] = []) {
    uris = namespaces.enumerated().flatMap { index, aliases in
      aliases.map { (Array($0.utf8), Namespace(index + 1)) }
    }
    namespaceCount = namespaces.count

    var text: [UInt8] = []
    var ranges: [Range<Int>] = []
    for name in names {
      let start = text.count
      text.append(contentsOf: name.utf8)
      ranges.append(start..<text.count)
    }
    var capacity = 16
    while capacity < names.count * 2 + 2 { capacity *= 2 }
    var slots = [Symbol](repeating: 0, count: capacity)
    for (index, range) in ranges.enumerated() {
      var slot = Self.hash(text.span, range) & (capacity - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = Symbol(index + 1)
    }
    self.text = text
    self.ranges = ranges
    self.slots = slots
  }

  /// A vocabulary that knows no name.
  package static let none = XMLVocabulary(names: [])

  @inline(__always)
  func symbol(_ bytes: Span<UInt8>, _ name: Range<Int>) -> Symbol {
    let mask = slots.count - 1
    var slot = Self.hash(bytes, name) & mask
    while true {
      let symbol = slots[slot]
      if symbol == 0 { return 0 }
      let known = ranges[Int(symbol) - 1]
      if known.count == name.count, matches(bytes, name.lowerBound, known) { return symbol }
      slot = (slot + 1) & mask
    }
  }

  /// One of a few URIs, so they are compared one after the other.
  func namespace(_ uri: Span<UInt8>) -> Namespace? {
    for known in uris where uri.isEqual(to: known.bytes) { return known.namespace }
    return nil
  }

  @inline(__always)
  private func matches(_ bytes: Span<UInt8>, _ start: Int, _ known: Range<Int>) -> Bool {
    var index = start
    for position in known {
      if text[position] != bytes[index] { return false }
      index += 1
    }
    return true
  }

  /// Length and three letters tell workbook names apart well enough, at a cost that does not grow
  /// with the name.
  @inline(__always)
  private static func hash(_ bytes: Span<UInt8>, _ name: Range<Int>) -> Int {
    guard !name.isEmpty else { return 0 }
    let first = Int(bytes[name.lowerBound])
    let middle = Int(bytes[name.lowerBound + name.count / 2])
    let last = Int(bytes[name.upperBound - 1])
    return (first &* 31) ^ (middle &* 7) ^ (last &* 3) ^ (name.count &* 17)
  }
}
