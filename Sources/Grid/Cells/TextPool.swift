/// Many texts laid end to end as UTF-8, in chunks that are never copied as a whole.
package struct TextPool: Sendable {
  /// Where a text lies.
  package struct Place: Sendable {
    let start: UInt32
    let length: UInt32

    package static let empty = Place(start: 0, length: 0)
  }

  /// The longest text that is taken.
  package static let longestText = chunkBytes
  private static let shift = 20
  private static let chunkBytes = 1 << shift

  private var chunks: [[UInt8]] = []

  package init() {}

  /// Adds a text of at most `longestText` bytes. Nil when it is longer, or when the pool is full,
  /// at 4 GiB.
  package mutating func append(_ text: Span<UInt8>) -> Place? {
    guard text.count <= Self.chunkBytes else { return nil }
    if text.isEmpty { return .empty }
    // A text lies within one chunk. What is left of the chunk before it stays unused.
    if chunks.isEmpty || chunks[chunks.count - 1].count + text.count > Self.chunkBytes {
      guard chunks.count < 1 << (32 - Self.shift) else { return nil }
      chunks.append([])
    }
    let last = chunks.count - 1
    let start = chunks[last].count
    unsafe text.withUnsafeBufferPointer { unsafe chunks[last].append(contentsOf: $0) }
    return Place(start: UInt32(last << Self.shift | start), length: UInt32(text.count))
  }

  /// The bytes of a text that `append` placed.
  package func bytes(at place: Place) -> ArraySlice<UInt8> {
    if place.length == 0 { return [] }
    let start = Int(place.start) & (Self.chunkBytes - 1)
    return chunks[Int(place.start) >> Self.shift][start..<start + Int(place.length)]
  }

  package func text(at place: Place) -> String {
    if place.length == 0 { return "" }
    // A buffer of bytes is decoded at once, a slice of an array byte by byte.
    let start = Int(place.start) & (Self.chunkBytes - 1)
    return unsafe chunks[Int(place.start) >> Self.shift].withUnsafeBufferPointer { chunk in
      unsafe String(
        decoding: UnsafeBufferPointer(rebasing: chunk[start..<start + Int(place.length)]),
        as: UTF8.self)
    }
  }
}
