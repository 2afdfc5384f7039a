/// The elements that are open, outermost first.
///
/// Their names are not copied as long as the bytes they were read from are there; only when those
/// are about to be dropped, `keepNames` takes them over.
struct ElementStack {
  private struct Open {
    var name: Range<Int>
    /// `name` points into `kept`, no longer into the bytes being read.
    var isKept: Bool
    let bindings: Int
    let symbol: XMLVocabulary.Symbol
    let namespace: XMLVocabulary.Namespace
  }

  private var open: [Open] = []
  private var kept: [UInt8] = []

  init() {
    open.reserveCapacity(16)
  }

  var depth: Int { open.count }

  @inline(__always)
  mutating func push(
    _ name: Range<Int>, symbol: XMLVocabulary.Symbol, namespace: XMLVocabulary.Namespace,
    bindings: Int
  ) {
    open.append(
      Open(name: name, isKept: false, bindings: bindings, symbol: symbol, namespace: namespace))
  }

  /// Closes the innermost element; nil when none is open.
  @inline(__always)
  mutating func pop() -> (
    symbol: XMLVocabulary.Symbol, namespace: XMLVocabulary.Namespace, bindings: Int
  )? {
    if open.isEmpty { return nil }
    let last = open.removeLast()
    return (last.symbol, last.namespace, last.bindings)
  }

  /// Where the innermost element's name ends that begins at `bytes[start]`; nil when another one
  /// stands there, or none is open.
  @inline(__always)
  func endOfInnermost(_ bytes: Span<UInt8>, at start: Int) -> Int? {
    guard let last = open.last, start + last.name.count <= bytes.count else { return nil }
    let isSame =
      last.isKept ? same(kept.span, last.name, bytes, start) : same(bytes, last.name, bytes, start)
    return isSame ? start + last.name.count : nil
  }

  func innermostName(_ bytes: Span<UInt8>) -> String {
    guard let last = open.last else { return "" }
    return last.isKept ? Markup.text(kept.span, last.name) : Markup.text(bytes, last.name)
  }

  /// Takes over the names that still point into `bytes`, which are about to go.
  mutating func keepNames(_ bytes: Span<UInt8>) {
    // Kept names lie in the order of the stack, so those of closed elements are at the end.
    kept.removeLast(kept.count - (open.last { $0.isKept }?.name.upperBound ?? 0))
    for index in open.indices where !open[index].isKept {
      let start = kept.count
      for position in open[index].name { kept.append(bytes[position]) }
      open[index].name = start..<kept.count
      open[index].isKept = true
    }
  }

  @inline(__always)
  private func same(
    _ one: Span<UInt8>, _ range: Range<Int>, _ other: Span<UInt8>, _ start: Int
  ) -> Bool {
    var position = start
    for index in range {
      if one[index] != other[position] { return false }
      position += 1
    }
    return true
  }
}
