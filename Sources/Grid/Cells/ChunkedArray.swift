/// A list that grows without ever being copied as a whole.
///
/// An ordinary array that outgrows its room holds its content twice for a moment, which a sheet of
/// millions of cells cannot afford. Here only chunks of a fixed size are ever made.
struct ChunkedArray<Element: Sendable>: Sendable {
  private var chunks: [[Element]] = []
  private(set) var count = 0

  private static var shift: Int { 14 }
  private static var chunkCount: Int { 1 << shift }
  private static var mask: Int { chunkCount - 1 }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count & Self.mask == 0 { startChunk() }
    chunks[chunks.count - 1].append(element)
    count += 1
  }

  private mutating func startChunk() {
    var chunk: [Element] = []
    // The first chunk is all that a form needs, and grows like any array.
    if !chunks.isEmpty { chunk.reserveCapacity(Self.chunkCount) }
    chunks.append(chunk)
  }

  /// `index` in 0..<count.
  @inline(__always)
  subscript(index: Int) -> Element {
    chunks[index >> Self.shift][index & Self.mask]
  }

  var last: Element? { chunks.last?.last }
}
