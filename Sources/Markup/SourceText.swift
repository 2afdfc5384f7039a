/// The bytes of a document as checked UTF-8, and the way back from a place in them to the byte of
/// the part that stands there.
///
/// Bytes that stand for no character do not stop reading at once: what lies before them is read
/// first, so that the same fault is reported however the part was cut into pieces.
struct SourceText: ~Copyable {
  /// Checked UTF-8. Whoever reads it drops from the front what is done with.
  private(set) var bytes: [UInt8] = []
  private(set) var encoding: SourceEncoding?
  /// Why nothing can be read behind `bytes`, though the part goes on.
  private(set) var damage: MarkupError.Reason?
  private var hasEnded = false
  /// `bytes` reach to the end of the part. Asked for each event, so it is kept at hand.
  private(set) var isWhole = false
  /// Stored bytes that cannot be decoded before more have come: at most three, or a head too short
  /// to tell the encoding.
  private var waiting: [UInt8] = []
  /// How many bytes of the part lie before the first of `bytes`.
  private var storedBefore = 0
  /// For UTF-16: `bytes[..<counted]` were `countedStored` bytes of the part. Moves along with
  /// reading, so that asking for offsets does not count from the start each time.
  private var counted = 0
  private var countedStored = 0

  init() {}

  /// All of a part at once: UTF-8, the usual case, is taken over without a copy.
  init(whole: consuming [UInt8]) throws(Fault) {
    hasEnded = true
    isWhole = true
    bytes = whole
    guard let encoding = SourceEncoding(bytes.prefix(4)) else {
      throw Fault(.encoding("UTF-32"), at: 0)
    }
    self.encoding = encoding
    storedBefore = encoding.markBytes
    switch encoding {
    case .utf8:
      if encoding.markBytes > 0 { bytes.removeFirst(encoding.markBytes) }
      checkUTF8(from: 0)
    case .utf16(let bigEndian, _):
      let stored = bytes
      bytes = []
      decodeUTF16(stored, from: encoding.markBytes, bigEndian)
    }
  }

  /// A text that has been decoded and checked before.
  init(_ text: MarkupText) {
    bytes = text.bytes
    encoding = text.encoding
    storedBefore = text.encoding.markBytes
    hasEnded = true
    isWhole = true
  }

  /// More bytes of the part.
  mutating func append(_ chunk: Span<UInt8>) throws(Fault) {
    if damage != nil { return }
    if case .utf8 = encoding {
      appendUTF8(chunk)
      return
    }
    waiting.append(chunk, 0..<chunk.count)
    guard encoding != nil || waiting.count >= 4 else { return }
    try decodeWaiting()
  }

  /// No more bytes will come.
  mutating func finish() throws(Fault) {
    hasEnded = true
    guard damage == nil else { return }
    isWhole = true
    try decodeWaiting()
  }

  /// Forgets the first `count` bytes.
  mutating func drop(_ count: Int) {
    storedBefore = storedOffset(of: count)
    (counted, countedStored) = (0, 0)
    bytes.removeFirst(count)
  }

  /// Reading has come to `position`.
  @inline(__always)
  mutating func reach(_ position: Int) {
    guard case .utf16 = encoding else { return }
    countedStored = storedOffset(of: position) - storedBefore
    counted = position
  }

  /// Where in the part the byte at `position` stands.
  func storedOffset(of position: Int) -> Int {
    let position = min(position, bytes.count)
    guard case .utf16 = encoding else { return storedBefore + position }
    return storedBefore + countedStored
      + (position < counted
        ? -UTF16Bytes.length(ofUTF8: bytes, position..<counted)
        : UTF16Bytes.length(ofUTF8: bytes, counted..<position))
  }

  private mutating func detect() throws(Fault) {
    guard let found = SourceEncoding(waiting) else { throw Fault(.encoding("UTF-32"), at: 0) }
    encoding = found
    storedBefore = found.markBytes
    waiting.removeFirst(found.markBytes)
  }

  private mutating func decodeWaiting() throws(Fault) {
    if encoding == nil { try detect() }
    let input = waiting
    waiting.removeAll(keepingCapacity: true)
    switch encoding {
    case .utf16(let bigEndian, _): decodeUTF16(input, from: 0, bigEndian)
    default: appendUTF8(input.span)
    }
  }

  private mutating func appendUTF8(_ chunk: Span<UInt8>) {
    let start = bytes.count
    bytes.append(contentsOf: waiting)
    waiting.removeAll(keepingCapacity: true)
    bytes.append(chunk, 0..<chunk.count)
    if !hasEnded {
      let end = UTF8Bytes.endOfLastCharacter(bytes)
      waiting.append(contentsOf: bytes[end...])
      bytes.removeLast(bytes.count - end)
    }
    checkUTF8(from: start)
  }

  private mutating func stop(_ reason: MarkupError.Reason) {
    damage = reason
    isWhole = false
  }

  private mutating func checkUTF8(from start: Int) {
    guard let wrong = UTF8Bytes.firstInvalid(bytes.span.extracting(start...)) else { return }
    stop(.notUTF8)
    bytes.removeLast(bytes.count - start - wrong)
  }

  private mutating func decodeUTF16(_ input: [UInt8], from start: Int, _ bigEndian: Bool) {
    var index = start
    var end = bytes.count
    // Room for all of it at once: to append each character by itself takes three times as long.
    let room = UTF16Bytes.lengthInUTF8(input, from: start, bigEndian: bigEndian)
    bytes.append(contentsOf: repeatElement(0, count: room))
    defer { bytes.removeLast(bytes.count - end) }
    var output = bytes.mutableSpan
    while true {
      switch UTF16Bytes.scalar(input, at: index, bigEndian: bigEndian) {
      case .scalar(let scalar, let length):
        end = UTF8Bytes.write(scalar, into: &output, at: end)
        index += length
      case .unfinished:
        if !hasEnded {
          waiting.append(contentsOf: input[index...])
        } else if index < input.count {
          stop(.notUTF16)
        }
        return
      case .lone:
        return stop(.notUTF16)
      }
    }
  }
}
