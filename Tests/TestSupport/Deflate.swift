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
