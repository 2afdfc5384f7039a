internal import Grid

/// What a workbook may write for a number.
enum NumberText {
  /// No double needs more to be written out in full: a sign, a point, 1,074 places and the zero
  /// before them.
  private static let longest = 1_077

  /// Whether the bytes are a decimal number that a double can hold: digits, with a sign, a point, an
  /// exponent or without.
  static func isNumber(_ text: Span<UInt8>) -> Bool {
    guard text.count <= longest else { return false }
    var index = 0
    func isDigit(_ index: Int) -> Bool {
      index < text.count && text[index] &- UInt8(ascii: "0") <= 9
    }
    func isSign(_ index: Int) -> Bool {
      index < text.count && (text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "+"))
    }
    if isSign(index) { index += 1 }
    let first = index
    while isDigit(index) { index += 1 }
    var digits = index - first
    if index < text.count, text[index] == UInt8(ascii: ".") {
      index += 1
      let fraction = index
      while isDigit(index) { index += 1 }
      digits += index - fraction
    }
    guard digits > 0 else { return false }
    guard index < text.count || digits > 300 else { return true }
    if index < text.count {
      guard text[index] | 0x20 == UInt8(ascii: "e") else { return false }
      index += 1
      if isSign(index) { index += 1 }
      guard isDigit(index) else { return false }
      while isDigit(index) { index += 1 }
      guard index == text.count else { return false }
    }
    // Only what is that long, or has an exponent, can be beyond a double.
    return StoredNumber(String(decoding: text.indices.map { text[$0] }, as: UTF8.self)) != nil
  }

  /// Takes blanks and line breaks off both ends: some writers lay out their XML.
  static func trim(_ bytes: inout [UInt8]) {
    while let last = bytes.last, isBlank(last) { bytes.removeLast() }
    guard let first = bytes.first, isBlank(first) else { return }
    bytes.removeFirst(bytes.firstIndex { !isBlank($0) } ?? bytes.count)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}
