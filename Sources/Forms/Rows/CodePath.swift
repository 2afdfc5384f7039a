extension RowCode.Component {
  /// Deeper numbering than this is no numbering.
  private static let deepest = 8

  /// `1.1.2.`, `(3)`, `II/`, `a)`: the parts of a code; nil for anything else.
  static func path(_ text: Span<UInt8>) -> [RowCode.Component]? {
    var path: [RowCode.Component] = []
    return read(text) { path.append($0) } ? path : nil
  }

  /// Whether the text is a code, without making one.
  static func isPath(_ text: Span<UInt8>) -> Bool { read(text) { _ in } }

  private static func read(_ text: Span<UInt8>, _ take: (RowCode.Component) -> Void) -> Bool {
    var start = 0
    var end = text.count
    if start < end, text[start] == UInt8(ascii: "(") { start += 1 }
    while end > start, ".)/:".utf8.contains(text[end - 1]) { end -= 1 }
    for _ in 0..<deepest {
      var next = start
      while next < end, text[next] != UInt8(ascii: ".") { next += 1 }
      let word = words(in: text, start..<next)
      guard let component = Self(text.extracting(word)) else { return false }
      take(component)
      if next == end { return true }
      start = next + 1
    }
    return false
  }

  /// Without the blanks at its ends.
  private static func words(in text: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text[start] == UInt8(ascii: " ") { start += 1 }
    while end > start, text[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return start..<end
  }

  /// Nil for more than a number of three digits, a Roman one, or a letter.
  init?(_ word: Span<UInt8>) {
    guard (1...7).contains(word.count) else { return nil }
    if let number = Self.number(word) {
      self = .number(number)
    } else if let roman = Self.roman(word) {
      self = .roman(roman)
    } else if let letter = Self.letter(word) {
      self = letter
    } else {
      return nil
    }
  }

  private static func number(_ word: Span<UInt8>) -> Int? {
    guard word.count <= 3 else { return nil }
    var number = 0
    for index in word.indices {
      guard word[index].isDigit else { return nil }
      number = number * 10 + Int(word[index] - UInt8(ascii: "0"))
    }
    return number
  }

  // MARK: Roman numbers

  /// I to XXXIX, as they are written: tens, then at most one of IX, IV, V and what follows it.
  private static func roman(_ word: Span<UInt8>) -> Int? {
    var index = 0
    func count(_ sign: Unicode.Scalar, upTo most: Int) -> Int {
      var count = 0
      while count < most, index < word.count, word[index] == UInt8(ascii: sign) {
        index += 1
        count += 1
      }
      return count
    }
    let tens = count("X", upTo: 3)
    var ones = count("V", upTo: 1) * 5
    let units = count("I", upTo: 3)
    if ones == 0, units == 1, index < word.count {
      if count("X", upTo: 1) == 1 { ones = 8 } else if count("V", upTo: 1) == 1 { ones = 3 }
    }
    let number = tens * 10 + ones + units
    return index == word.count && number > 0 ? number : nil
  }

  // MARK: Letters

  /// In the order of a Vietnamese list; `i`, `v`, `x` alone are taken for letters, `I` for one.
  private static let letters = Array("abcd\u{111}eghiklmnopqrstuvxy".unicodeScalars)

  private static func letter(_ word: Span<UInt8>) -> RowCode.Component? {
    guard let sign = scalar(word) else { return nil }
    if let place = letters.firstIndex(of: sign) { return .small(place + 1) }
    let small = sign == "\u{110}" ? "\u{111}" : Unicode.Scalar(sign.value | 0x20)
    guard let small, let place = letters.firstIndex(of: small) else { return nil }
    return .capital(place + 1)
  }

  /// The one sign that the word is: of ASCII, or đ, or Đ.
  private static func scalar(_ word: Span<UInt8>) -> Unicode.Scalar? {
    if word.count == 1, word[0] < 0x80 { return Unicode.Scalar(word[0]) }
    guard word.count == 2, word[0] == 0xC4 else { return nil }
    return word[1] == 0x91 ? "\u{111}" : word[1] == 0x90 ? "\u{110}" : nil
  }
}
