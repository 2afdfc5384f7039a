/// Cuts a format code into lexemes, from front to back and each byte once.
struct FormatScanner {
  private let code: [UInt8]
  private var index = 0
  /// Set once a `[` had no `]` behind it, so that a thousand more do not search again.
  private var hasNoMoreBrackets = false

  init(_ code: String) {
    self.code = Array(code.utf8)
  }

  static func lexemes(of code: String) -> [FormatLexeme] {
    var scanner = FormatScanner(code)
    var lexemes: [FormatLexeme] = []
    while let lexeme = scanner.next() { lexemes.append(lexeme) }
    return lexemes
  }

  /// Nil at the end. Nothing is shown for colours, fillers and calendars, so they make no lexeme.
  mutating func next() -> FormatLexeme? {
    while let byte = peek(0) {
      switch byte {
      case UInt8(ascii: "\""): return quoted()
      case UInt8(ascii: "\\"):
        index += 1
        return .literal(character())
      case UInt8(ascii: "_"):
        // As wide as the character behind it, which for us is a space.
        index += 1
        return character().isEmpty ? nil : .literal([UInt8(ascii: " ")])
      case UInt8(ascii: "*"):
        // Fills the cell with the character behind it; there is no width to fill.
        index += 1
        _ = character()
      case UInt8(ascii: "["):
        if let lexeme = bracketed() { return lexeme }
      default: return plain(byte)
      }
    }
    return nil
  }

  private func peek(_ offset: Int) -> UInt8? {
    index + offset < code.count ? code[index + offset] : nil
  }

  /// The bytes of one Unicode scalar.
  private mutating func character() -> [UInt8] {
    let start = index
    if index < code.count { index += 1 }
    while index < code.count, code[index] & 0xC0 == 0x80 { index += 1 }
    return Array(code[start..<index])
  }

  /// An open quotation ends with the code.
  private mutating func quoted() -> FormatLexeme {
    let start = index + 1
    let end = code[start...].firstIndex(of: UInt8(ascii: "\"")) ?? code.count
    index = min(end + 1, code.count)
    return .literal(Array(code[start..<end]))
  }

  private mutating func plain(_ byte: UInt8) -> FormatLexeme {
    let simple: FormatLexeme? =
      switch byte {
      case UInt8(ascii: "0"): .placeholder(.zero)
      case UInt8(ascii: "#"): .placeholder(.hash)
      case UInt8(ascii: "?"): .placeholder(.question)
      case UInt8(ascii: "1")...UInt8(ascii: "9"): .numeral(byte)
      case UInt8(ascii: "."): .point
      case UInt8(ascii: ","): .comma
      case UInt8(ascii: "%"): .percent
      case UInt8(ascii: "/"): .slash
      case UInt8(ascii: "@"): .text
      case UInt8(ascii: ";"): .sectionEnd
      default: nil
      }
    if let simple {
      index += 1
      return simple
    }
    return word(byte) ?? .literal(character())
  }

  private mutating func word(_ byte: UInt8) -> FormatLexeme? {
    switch byte | 0x20 {
    case UInt8(ascii: "g"):
      if take("general") != nil { return .general }
      return letters(byte)
    case UInt8(ascii: "a"):
      if let written = take("am/pm") { return .halfDay(.words, written: written) }
      if let written = take("a/p") {
        return .halfDay(byte == UInt8(ascii: "a") ? .small : .capital, written: written)
      }
      return letters(byte)
    case UInt8(ascii: "e"):
      if let sign = peek(1), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
        let digit = peek(2), "0#?".utf8.contains(digit)
      {
        index += 2
        return .exponent(plus: sign == UInt8(ascii: "+"), written: [byte, sign])
      }
      return letters(byte)
    case UInt8(ascii: "b"):
      // `B1` and `B2` choose a calendar, and dates here are shown in the one of the office.
      if let digit = peek(1), digit == UInt8(ascii: "1") || digit == UInt8(ascii: "2") {
        index += 2
        return .literal([])
      }
      return letters(byte)
    case UInt8(ascii: "y"), UInt8(ascii: "m"), UInt8(ascii: "d"), UInt8(ascii: "h"),
      UInt8(ascii: "s"):
      return letters(byte)
    default: return nil
    }
  }

  /// The word, in any case, as written; nil and nothing taken when another stands here.
  private mutating func take(_ word: StaticString) -> [UInt8]? {
    let word = Array(word.description.utf8)
    guard index + word.count <= code.count else { return nil }
    let written = Array(code[index..<(index + word.count)])
    for (letter, expected) in zip(written, word) {
      let isLetter = expected != UInt8(ascii: "/")
      guard (isLetter ? letter | 0x20 : letter) == expected else { return nil }
    }
    index += word.count
    return written
  }

  private mutating func letters(_ byte: UInt8) -> FormatLexeme {
    let start = index
    // `g` stops before `General`.
    while let next = peek(0), next | 0x20 == byte | 0x20 { index += 1 }
    return .letters(byte | 0x20, written: Array(code[start..<index]))
  }

  private mutating func bracketed() -> FormatLexeme? {
    guard !hasNoMoreBrackets, let end = code[index...].firstIndex(of: UInt8(ascii: "]")) else {
      hasNoMoreBrackets = true
      return .literal(character())
    }
    let content = Array(code[(index + 1)..<end])
    index = end + 1
    if content.first == UInt8(ascii: "$") { return locale(content.dropFirst()) }
    if let letter = content.first.map({ $0 | 0x20 }), "hms".utf8.contains(letter),
      content.allSatisfy({ $0 | 0x20 == letter })
    {
      return .elapsed(letter, width: content.count)
    }
    if FormatCondition(content) != nil { return .condition(content) }
    // Colours, numerals of other scripts, and what later versions may put there.
    return nil
  }

  /// `[$₫-42A]`: what money is shown with, and whose habits the section follows.
  private mutating func locale(_ content: ArraySlice<UInt8>) -> FormatLexeme? {
    let currency = content.prefix { $0 != UInt8(ascii: "-") }
    guard currency.isEmpty else { return .literal(Array(currency)) }
    let tag = content.dropFirst()
    guard !tag.isEmpty, tag.count <= 8,
      let language = UInt32(String(decoding: tag, as: UTF8.self), radix: 16)
    else { return nil }
    return .language(language)
  }
}
