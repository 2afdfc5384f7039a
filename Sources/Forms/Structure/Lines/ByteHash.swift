/// A number for a list of bytes. Whoever finds something by it compares the bytes as well.
enum ByteHash {
  /// Eight bytes at a time: labels are long, and each cell of each return is looked up.
  static func of(_ bytes: Span<UInt8>) -> UInt64 {
    let raw = unsafe bytes.bytes
    var hash = UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15
    var index = 0
    while index + 8 <= raw.byteCount {
      let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      hash = mixed(hash, word)
      index += 8
    }
    var rest: UInt64 = 0
    while index < raw.byteCount {
      rest = rest << 8 | UInt64(bytes[index])
      index += 1
    }
    return mixed(hash, rest)
  }

  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: 0x9FB2_1C65_1E98_DF25)
    return product.high ^ product.low
  }
}
