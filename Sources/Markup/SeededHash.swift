/// A hash for tables that a document fills: mixed with a number that each process draws anew, so that
/// no document can bring names that all fall into one slot. What is read never depends on it.
struct SeededHash {
  private let seed: UInt64

  init() {
    seed = Self.drawn
  }

  private static let drawn = UInt64.random(in: .min ... .max)

  /// FNV-1a from the seed on. Its upper bits depend on all letters, so those are the ones to use.
  @inline(__always)
  func of(_ bytes: Span<UInt8>, _ range: Range<Int>, with first: UInt64 = 0) -> UInt64 {
    var hash = seed ^ first
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01B3 }
    return hash &* 0x9E37_79B9_7F4A_7C15
  }
}
