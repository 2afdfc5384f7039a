/// What a file says where it should say something else, short enough for a sentence.
enum Excerpt {
  private static let characters = 60
  /// Enough for so many Vietnamese letters, their marks apart.
  private static let bytes = 600

  static func text(_ bytes: Span<UInt8>) -> String {
    var end = min(bytes.count, Self.bytes)
    // Cut before a letter, never within one.
    while end > 0, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    let text = String(decoding: (0..<end).map { bytes[$0] }, as: UTF8.self)
    let isWhole = end == bytes.count && text.count <= characters
    return isWhole ? text : text.prefix(characters) + "…"
  }
}
