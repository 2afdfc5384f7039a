/// The elements that are open, outermost first.
struct ElementStack {
  private struct Open {
    let nameStart: Int
    let bindings: Int
    let symbol: XMLVocabulary.Symbol
    let namespace: XMLVocabulary.Namespace
  }

  private var open: [Open] = []
  /// The names as written, one behind the other: the bytes they came from may be gone by the time
  /// their end tag arrives.
  private var names: [UInt8] = []

  var depth: Int { open.count }

  mutating func push(
    _ bytes: Span<UInt8>, _ name: Range<Int>, symbol: XMLVocabulary.Symbol,
    namespace: XMLVocabulary.Namespace, bindings: Int
  ) {
    open.append(
      Open(nameStart: names.count, bindings: bindings, symbol: symbol, namespace: namespace))
    for index in name { names.append(bytes[index]) }
  }

  /// Closes the innermost element, of which there must be one.
  mutating func pop() -> (
    symbol: XMLVocabulary.Symbol, namespace: XMLVocabulary.Namespace, bindings: Int
  ) {
    let last = open.removeLast()
    names.removeLast(names.count - last.nameStart)
    return (last.symbol, last.namespace, last.bindings)
  }

  /// Whether `bytes[start...]` begins with the innermost element's name; how long that name is.
  func innermost(_ bytes: Span<UInt8>, at start: Int) -> (matches: Bool, length: Int) {
    guard let last = open.last else { return (false, 0) }
    let length = names.count - last.nameStart
    guard start + length <= bytes.count else { return (false, length) }
    for offset in 0..<length where names[last.nameStart + offset] != bytes[start + offset] {
      return (false, length)
    }
    return (true, length)
  }

  var innermostName: String {
    guard let last = open.last else { return "" }
    return String(decoding: names[last.nameStart...], as: UTF8.self)
  }
}
