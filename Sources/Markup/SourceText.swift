/// The bytes of a document as checked UTF-8, and the way back from a place in them to the byte of
/// the part that stands there.
struct SourceText {
  /// Checked UTF-8. Whoever reads it drops from the front what is done with.
  private(set) var bytes: [UInt8] = []
  private(set) var encoding: SourceEncoding?
  private(set) var isWhole = false
  /// Stored bytes that cannot be decoded before more have come: at most three, or a head too short
  /// to tell the encoding.
  private var waiting: [UInt8] = []
  /// How many bytes of the part lie before the first of `bytes`.
  private var storedBefore = 0

  init() {}

  /// All of a part at once: UTF-8, the usual case, is taken over without a copy.
  init(whole: consuming [UInt8]) throws(Fault) {
    isWhole = true
    bytes = whole
    guard let encoding = SourceEncoding(bytes.prefix(4)) else {
      throw Fault(.encoding("UTF-32"), at: 0)
    }
    self.encoding = encoding
    storedBefore = encoding.markBytes
    guard encoding == .utf8(hasMark: false) else {
      waiting = Array(bytes.dropFirst(encoding.markBytes))
      bytes = []
      try decodeWaiting()
      return
    }
    try checkUTF8(from: 0, to: bytes.count)
  }

  /// More bytes of the part.
  mutating func append(_ chunk: Span<UInt8>) throws(Fault) {
    waiting.reserveCapacity(waiting.count + chunk.count)
    for index in chunk.indices { waiting.append(chunk[index]) }
    if encoding == nil {
      guard waiting.count >= 4 else { return }
      try detect()
    }
    try decodeWaiting()
  }

  /// No more bytes will come.
  mutating func finish() throws(Fault) {
    isWhole = true
    if encoding == nil { try detect() }
    try decodeWaiting()
  }

  /// Forgets the first `count` bytes.
  mutating func drop(_ count: Int) {
    storedBefore += storedLength(of: 0..<count)
    bytes.removeFirst(count)
  }

  /// Where in the part the byte at `position` stands.
  func storedOffset(of position: Int) -> Int {
    storedBefore + storedLength(of: 0..<min(position, bytes.count))
  }

  private mutating func detect() throws(Fault) {
    guard let found = SourceEncoding(waiting) else { throw Fault(.encoding("UTF-32"), at: 0) }
    encoding = found
    storedBefore = found.markBytes
    waiting.removeFirst(min(found.markBytes, waiting.count))
  }

  private mutating func decodeWaiting() throws(Fault) {
    switch encoding {
    case .utf16(let bigEndian, _): try decodeUTF16(bigEndian)
    default:
      let start = bytes.count
      bytes.append(contentsOf: waiting)
      let end = isWhole ? bytes.count : Self.endOfLastCharacter(bytes)
      waiting = Array(bytes[end...])
      bytes.removeLast(waiting.count)
      try checkUTF8(from: start, to: end)
    }
  }

  private mutating func decodeUTF16(_ bigEndian: Bool) throws(Fault) {
    var index = 0
    // One unit of two bytes becomes at most three bytes of UTF-8.
    var end = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: waiting.count / 2 * 3))
    func unit(_ at: Int) -> UInt32 {
      let (first, second) = (UInt32(waiting[at]), UInt32(waiting[at + 1]))
      return bigEndian ? first << 8 | second : second << 8 | first
    }
    while index + 1 < waiting.count {
      var scalar = unit(index)
      var length = 2
      if (0xD800...0xDBFF).contains(scalar) {
        guard index + 3 < waiting.count else { break }
        let low = unit(index + 2)
        guard (0xDC00...0xDFFF).contains(low) else { throw Fault(.notUTF16, at: end) }
        scalar = 0x1_0000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
        length = 4
      } else if (0xDC00...0xDFFF).contains(scalar) {
        throw Fault(.notUTF16, at: end)
      }
      var output = bytes.mutableSpan
      end = UTF8Bytes.write(scalar, into: &output, at: end)
      index += length
    }
    bytes.removeLast(bytes.count - end)
    waiting.removeFirst(index)
    guard !isWhole || waiting.isEmpty else { throw Fault(.notUTF16, at: bytes.count) }
  }

  private func checkUTF8(from start: Int, to end: Int) throws(Fault) {
    guard let wrong = UTF8Bytes.firstInvalid(bytes.span.extracting(start..<end)) else { return }
    throw Fault(.notUTF8, at: start + wrong)
  }

  /// Where the last character ends that is surely whole.
  private static func endOfLastCharacter(_ bytes: [UInt8]) -> Int {
    var start = bytes.count
    // A character has at most four bytes; its first one tells how many.
    for _ in 0..<min(4, bytes.count) {
      start -= 1
      let byte = bytes[start]
      if byte & 0xC0 == 0x80 { continue }
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      return start + length > bytes.count ? start : bytes.count
    }
    return bytes.count
  }

  private func storedLength(of range: Range<Int>) -> Int {
    guard case .utf16 = encoding else { return range.count }
    var units = 0
    for index in range where bytes[index] & 0xC0 != 0x80 { units += bytes[index] >= 0xF0 ? 2 : 1 }
    return units * 2
  }
}
