/// The number of a footnote in a text that has lost its fonts.
enum FootnoteMark {
  /// The place behind the mark that begins at `index`; nil where none does.
  static func end(at index: Int, in signs: [Unicode.Scalar]) -> Int? {
    let sign = signs[index]
    if sign.isFigureSetHigh { return index + 1 }
    if sign == "[" { return endOfBrackets(at: index, in: signs) }
    return sign.isDigit ? endOfDigits(at: index, in: signs) : nil
  }

  private static func endOfBrackets(at index: Int, in signs: [Unicode.Scalar]) -> Int? {
    let digits = signs[(index + 1)...].prefix { $0.isDigit }
    guard (1...3).contains(digits.count), digits.endIndex < signs.count,
      signs[digits.endIndex] == "]"
    else { return nil }
    return digits.endIndex + 1
  }

  /// One or two digits between an abbreviation and what cannot go on with a number.
  private static func endOfDigits(at index: Int, in signs: [Unicode.Scalar]) -> Int? {
    guard isAbbreviation(endingAt: index, in: signs) else { return nil }
    let digits = signs[index...].prefix { $0.isDigit }
    guard digits.count <= 2 else { return nil }
    let rest = signs[digits.endIndex...]
    guard let next = rest.first else { return digits.endIndex }
    if next.isOfWord { return nil }
    // `TT01/2021`, `QCVN1.2`: more of the number follows.
    if ".,/-:".unicodeScalars.contains(next), rest.dropFirst().first?.isDigit == true {
      return nil
    }
    return digits.endIndex
  }

  private static func isAbbreviation(endingAt end: Int, in signs: [Unicode.Scalar]) -> Bool {
    var start = end
    while start > 0, signs[start - 1].isCapitalOfAbbreviation { start -= 1 }
    guard end - start >= 3, start == 0 || !signs[start - 1].isOfWord else { return false }
    return !numbered.contains { $0.unicodeScalars.elementsEqual(signs[start..<end]) }
  }

  /// Names that go with a number of their own.
  private static let numbered = ["TCVN", "QCVN", "ISO", "COVID"]
}

extension Unicode.Scalar {
  /// A letter or a digit.
  var isOfWord: Bool { properties.isAlphabetic || properties.numericType != nil }

  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }

  fileprivate var isFigureSetHigh: Bool {
    switch value {
    case 0xB2, 0xB3, 0xB9, 0x2070, 0x2074...0x2079: true
    default: false
    }
  }

  /// Abbreviations take the first letters of words: consonants as they are, vowels without tones.
  fileprivate var isCapitalOfAbbreviation: Bool {
    ("A"..."Z").contains(self) || "ĐĂÂÊÔƠƯ".unicodeScalars.contains(self)
  }
}
