/// The words of a text that a legacy encoding could have made.
enum LegacyWords {
  /// Runs of ASCII letters and signs of Latin-1, at least two, not all of them ASCII.
  ///
  /// Empty where the text has none, and where it has letters that only Unicode has: hardly anybody
  /// writes one text in two encodings.
  static func inQuestion(in text: String) -> [ArraySlice<UInt32>] {
    guard mayHoldAny(text.utf8.span) else { return [] }
    return text.unicodeScalars.map(\.value).split { !isOfWord($0) }.filter { word in
      word.count > 1 && word.contains { $0 > 0x7F }
    }
  }

  /// Most texts are told here, plain ones and those of Unicode, before anything is copied.
  private static func mayHoldAny(_ bytes: Span<UInt8>) -> Bool {
    var isPlain = true
    var index = 0
    while index < bytes.count {
      let (sign, length) = bytes.scalar(at: index)
      if isOfUnicodeOnly(sign) { return false }
      if sign > 0x7F { isPlain = false }
      index += length
    }
    return !isPlain
  }

  private static func isOfUnicodeOnly(_ sign: UInt32) -> Bool {
    sign > 0xFF && (sign | 1 == 0x111 || VowelTable.letter(of: sign) != nil)
  }

  private static func isOfWord(_ sign: UInt32) -> Bool {
    switch sign {
    case 0x41...0x5A, 0x61...0x7A, 0xA1...0xFF: true
    default: false
    }
  }
}
