/// The checksum of zip archives, piece by piece: what repeats is computed once.
package struct Checksum: Sendable {
  package private(set) var crc: UInt32
  package private(set) var count: Int

  package init(_ bytes: [UInt8] = []) {
    crc = crc32(bytes)
    count = bytes.count
  }

  private init(crc: UInt32, count: Int) {
    self.crc = crc
    self.count = count
  }

  /// That of both pieces in turn.
  package static func + (first: Checksum, second: Checksum) -> Checksum {
    // As if the first were followed by zeroes, which multiplies it by a power of x.
    let shifted = multiplied(first.crc, power(second.count))
    return Checksum(crc: shifted ^ second.crc, count: first.count + second.count)
  }

  package func repeated(_ times: Int) -> Checksum {
    var result = Checksum()
    var double = self
    var rest = times
    while rest > 0 {
      if rest & 1 == 1 { result = result + double }
      double = double + double
      rest >>= 1
    }
    return result
  }

  /// x to the power of 8 × `bytes`, modulo the polynomial; the highest bit is x⁰.
  private static func power(_ bytes: Int) -> UInt32 {
    var result: UInt32 = 0x8000_0000
    var square: UInt32 = 0x0080_0000
    var rest = bytes
    while rest > 0 {
      if rest & 1 == 1 { result = multiplied(result, square) }
      square = multiplied(square, square)
      rest >>= 1
    }
    return result
  }

  private static func multiplied(_ one: UInt32, _ other: UInt32) -> UInt32 {
    var product: UInt32 = 0
    var shifted = other
    for bit in (0..<32).reversed() {
      if one >> UInt32(bit) & 1 == 1 { product ^= shifted }
      shifted = shifted & 1 == 1 ? 0xEDB8_8320 ^ (shifted >> 1) : shifted >> 1
    }
    return product
  }
}
