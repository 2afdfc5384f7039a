/// Room for text that is not the bytes of the document themselves, used again and again.
struct DecodedBytes {
  /// The first `count` are the text, the others left over from earlier use.
  private(set) var bytes: [UInt8] = []
  private(set) var count = 0

  mutating func removeAll() {
    count = 0
  }

  @inline(__always)
  mutating func append(_ source: Span<UInt8>, _ range: Range<Int>) {
    makeRoom(for: range.count)
    var end = count
    var room = bytes.mutableSpan
    for index in range {
      room[end] = source[index]
      end += 1
    }
    count = end
  }

  /// A stretch as it is, and behind it a character that stands in its place for something else.
  @inline(__always)
  mutating func append(_ source: Span<UInt8>, _ range: Range<Int>, then scalar: UInt32) {
    makeRoom(for: range.count + 4)
    var end = count
    var room = bytes.mutableSpan
    for index in range {
      room[end] = source[index]
      end += 1
    }
    count = UTF8Bytes.write(scalar, into: &room, at: end)
  }

  private mutating func makeRoom(for more: Int) {
    guard bytes.count - count < more else { return }
    bytes.append(contentsOf: repeatElement(0, count: max(256, count + more)))
  }
}
