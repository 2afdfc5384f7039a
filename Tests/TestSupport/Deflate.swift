/// Deflate streams made by hand: no zlib, so that a test knows every bit of what it feeds.
package enum Deflate {
  /// The bytes as they are, in blocks of type "stored".
  package static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var start = 0
    repeat {
      let count = min(65_535, bytes.count - start)
      let isLast = start + count == bytes.count
      output.append(isLast ? 1 : 0)
      output.append(contentsOf: [UInt8(count & 0xFF), UInt8(count >> 8)])
      output.append(contentsOf: [UInt8(~count & 0xFF), UInt8(~count >> 8 & 0xFF)])
      output.append(contentsOf: bytes[start..<(start + count)])
      start += count
    } while start < bytes.count
    return output
  }

  /// `count` times the same byte, a thousand times smaller: matches of 258 bytes at distance 1, in
  /// the fixed code. `count` is 1 more than a multiple of 258, or is rounded down to one.
  package static func bomb(_ byte: UInt8, count: Int) -> (bytes: [UInt8], count: Int) {
    var bits = BitWriter()
    let matches = (count - 1) / 258
    bits.write(0b011, 3)  // the last block, fixed code
    bits.writeCode(byte < 144 ? 0x30 + Int(byte) : 0x190 + Int(byte) - 144, byte < 144 ? 8 : 9)
    for _ in 0..<matches {
      bits.writeCode(0b1100_0101, 8)  // symbol 285: length 258
      bits.writeCode(0, 5)  // distance 1
    }
    bits.writeCode(0, 7)  // end of block
    return (bits.finished(), 1 + matches * 258)
  }

  /// Bytes so many times over.
  package struct Piece: Sendable {
    package let bytes: [UInt8]
    package let times: Int

    package init(_ text: String, times: Int = 1) {
      self.init(Array(text.utf8), times: times)
    }

    package init(_ bytes: [UInt8], times: Int = 1) {
      self.bytes = bytes
      self.times = times
    }
  }

  /// The pieces one behind the other; what repeats takes a hundredth of its room or less. A piece
  /// that repeats has at most 32,768 bytes.
  package static func pieces(_ pieces: [Piece]) -> [UInt8] {
    var bits = BitWriter()
    for piece in pieces where piece.times > 0 && !piece.bytes.isEmpty {
      bits.writeStored(piece.bytes)
      let rest = piece.bytes.count * (piece.times - 1)
      // Matches of 258 bytes that reach back over one piece, eight at a time, then what is left.
      let eights = rest / (8 * 258)
      bits.writeMatches(eights: eights, distance: piece.bytes.count)
      let done = eights * 8 * 258
      bits.writeStored((done..<rest).map { piece.bytes[$0 % piece.bytes.count] })
    }
    bits.write(0b011, 3)
    bits.writeCode(0, 7)
    return bits.finished()
  }
}

private struct BitWriter {
  private var bytes: [UInt8] = []
  private var pending = 0
  private var count = 0

  /// Bits from the lowest on.
  mutating func write(_ value: Int, _ width: Int) {
    pending |= value << count
    count += width
    while count >= 8 {
      bytes.append(UInt8(pending & 0xFF))
      pending >>= 8
      count -= 8
    }
  }

  /// Huffman codes are stored from their highest bit on.
  mutating func writeCode(_ code: Int, _ width: Int) {
    var reversed = 0
    for bit in 0..<width where code >> bit & 1 == 1 { reversed |= 1 << (width - 1 - bit) }
    write(reversed, width)
  }

  /// The bytes as they are, in blocks that are not the last.
  mutating func writeStored(_ content: [UInt8]) {
    var start = 0
    while start < content.count {
      let count = min(65_535, content.count - start)
      write(0, 3)
      if self.count > 0 { write(0, 8 - self.count) }
      bytes += le16(UInt16(count)) + le16(~UInt16(count)) + content[start..<(start + count)]
      start += count
    }
  }

  /// So many times eight matches of 258 bytes, in a block of the fixed code that is not the last.
  mutating func writeMatches(eights: Int, distance: Int) {
    guard eights > 0 else { return }
    write(0b010, 3)
    writeEightMatches(distance)
    if eights > 1 {
      // Eight matches are whole bytes, so from the second eight on they are the same bytes.
      let start = bytes.count
      writeEightMatches(distance)
      let same = Array(bytes[start...])
      bytes.reserveCapacity(bytes.count + same.count * eights)
      for _ in 2..<max(2, eights) { bytes += same }
    }
    writeCode(0, 7)
  }

  private mutating func writeEightMatches(_ distance: Int) {
    let back = distance - 1
    // RFC 1951, 3.2.5: two codes for every number of extra bits.
    let extra = back < 4 ? 0 : (Int.bitWidth - back.leadingZeroBitCount) - 2
    let code = back < 4 ? back : 2 * (extra + 1) + (back >> extra & 1)
    for _ in 0..<8 {
      writeCode(0b1100_0101, 8)  // symbol 285: length 258
      writeCode(code, 5)
      write(back & ((1 << extra) - 1), extra)
    }
  }

  consuming func finished() -> [UInt8] {
    if count > 0 { bytes.append(UInt8(pending & 0xFF)) }
    return bytes
  }
}

/// The checksum of zip archives.
package func crc32(_ bytes: [UInt8]) -> UInt32 {
  var crc: UInt32 = 0xFFFF_FFFF
  for byte in bytes {
    crc = crcTable[Int((crc ^ UInt32(byte)) & 0xFF)] ^ (crc >> 8)
  }
  return ~crc
}

private let crcTable: [UInt32] = (0..<256).map { index in
  (0..<8).reduce(UInt32(index)) { value, _ in
    value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1
  }
}
