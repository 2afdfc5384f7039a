/// Room for text that is not the bytes of the document themselves, used again and again.
struct DecodedBytes {
  /// The first `count` are the text, the others left over from earlier use.
  private(set) var bytes: [UInt8] = []
  private(set) var count = 0

  mutating func removeAll() {
    count = 0
  }

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

  mutating func append(_ scalar: UInt32) {
    makeRoom(for: 4)
    let start = count
    var room = bytes.mutableSpan
    count = UTF8Bytes.write(scalar, into: &room, at: start)
  }

  private mutating func makeRoom(for more: Int) {
    guard bytes.count - count < more else { return }
    bytes.append(contentsOf: repeatElement(0, count: max(256, count + more)))
  }
}
