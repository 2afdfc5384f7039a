/// A set of bytes, asked once for every byte of a document: two words for ASCII and one answer for
/// all bytes above. Constants, so that the question becomes a shift and no memory is touched.
struct ByteSet {
  let low: UInt64
  let high: UInt64
  let above: Above

  enum Above {
    case none
    /// All but 0xEF, with which U+FFFE and U+FFFF begin: whoever meets it looks closer.
    case plain
    case all
  }

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    if byte >= 0x80 { return above == .all || (above == .plain && byte != 0xEF) }
    let word = byte & 0x40 == 0 ? low : high
    return (word &>> UInt64(byte & 0x3F)) & 1 != 0
  }

  /// Letters, `_`, `:` and, until their characters are looked at, all bytes beyond ASCII.
  @inline(__always)
  static var nameStart: ByteSet {
    ByteSet(low: 0x0400_0000_0000_0000, high: 0x07FF_FFFE_87FF_FFFE, above: .all)
  }

  /// The same and digits, `-`, `.`.
  @inline(__always)
  static var name: ByteSet {
    ByteSet(low: 0x07FF_6000_0000_0000, high: 0x07FF_FFFE_87FF_FFFE, above: .all)
  }

  /// The letters of nearly all names: no colon, nothing beyond ASCII.
  @inline(__always)
  static var plainName: ByteSet {
    ByteSet(low: 0x03FF_6000_0000_0000, high: 0x07FF_FFFE_87FF_FFFE, above: .none)
  }

  /// Blank, tab, line feed, carriage return.
  @inline(__always)
  static var space: ByteSet {
    ByteSet(low: 0x0000_0001_0000_2600, high: 0, above: .none)
  }

  /// What a run of text goes on through: all but control characters other than tab and line feed,
  /// `<`, `&`, and `]` (of `]]>`).
  @inline(__always)
  static var plainText: ByteSet {
    ByteSet(low: 0xEFFF_FFBF_0000_0600, high: 0xFFFF_FFFF_DFFF_FFFF, above: .plain)
  }

  /// What an attribute's value goes on through: no control character, neither quote, no `<`, `&`.
  @inline(__always)
  static var plainValue: ByteSet {
    ByteSet(low: 0xEFFF_FF3B_0000_0000, high: .max, above: .plain)
  }

  /// What is written as it is in text and in values: no control character, no `&`, `<`, `>`, `"`.
  @inline(__always)
  static var unescaped: ByteSet {
    ByteSet(low: 0xAFFF_FFBB_0000_0000, high: .max, above: .plain)
  }

  /// What may stand in comments and the like: all but control characters other than tab, line feed,
  /// carriage return.
  @inline(__always)
  static var allowed: ByteSet {
    ByteSet(low: 0xFFFF_FFFF_0000_2600, high: .max, above: .plain)
  }
}
