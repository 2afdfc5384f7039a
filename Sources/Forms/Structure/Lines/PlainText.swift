extension String {
  /// Without white space at its ends, also that which Word and web pages bring along.
  var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.first, let last = scalars.last else { return "" }
    if !first.isBlank, !last.isBlank { return self }
    guard let start = scalars.firstIndex(where: { !$0.isBlank }),
      let end = scalars.lastIndex(where: { !$0.isBlank })
    else { return "" }
    return String(scalars[start...end])
  }

  /// With a blank for every line break and what stands around it.
  var onOneLine: String {
    guard hasLineBreaks else { return self }
    return printedLines.joined(separator: " ")
  }

  /// Its lines as they are printed, empty ones left out.
  var printedLines: [String] {
    guard hasLineBreaks else { return isEmpty ? [] : [self] }
    return split { $0.isNewline }.map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  private var hasLineBreaks: Bool {
    utf8.contains { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
  }

  /// Its beginning, at most so many bytes of it: for words that stand at the beginning or nowhere.
  func opening(_ bytes: Int) -> String {
    guard utf8.count > bytes else { return self }
    var end = utf8.index(startIndex, offsetBy: bytes)
    // Not within a letter.
    while end > startIndex, utf8[end] & 0xC0 == 0x80 { end = utf8.index(before: end) }
    return String(self[..<end])
  }

  /// Whether it begins with one of these letters of ASCII, in either case: a quick way to tell that it
  /// does not begin with certain words.
  func begins(withLetterOf letters: String.UTF8View) -> Bool {
    utf8.first.map { letters.contains($0 | 0x20) } ?? false
  }

  /// Its words, one blank between them; those of a fold have no others.
  var words: [Substring] {
    // Letter by letter is slow. By bytes a blank is taken for one that a mark belongs to; marks do not
    // begin with these bytes.
    let bytes = utf8
    var isBehindBlank = false
    for byte in bytes {
      if isBehindBlank, byte >= 0xCC, byte != 0xE1 { return split(separator: " ") }
      isBehindBlank = byte == UInt8(ascii: " ")
    }
    return bytes.split(separator: UInt8(ascii: " ")).map { Substring($0) }
  }

  /// Whether it begins with these whole words.
  func starts(withWords words: String) -> Bool {
    guard utf8.starts(with: words.utf8) else { return false }
    return utf8.count == words.utf8.count
      || utf8.dropFirst(words.utf8.count).first == UInt8(ascii: " ")
  }
}

extension UInt8 {
  /// Whether it is a digit of ASCII.
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}

extension Unicode.Scalar {
  /// Whether nothing is to be seen of it.
  var isBlank: Bool {
    switch value {
    // ASCII, and all letters that Vietnamese is written with.
    case 0x21...0x7E, 0xA1...0x167F, 0x1E00...0x1FFF: false
    default:
      properties.isWhitespace || self == "\u{200B}" || self == "\u{FEFF}" || self == "\u{2060}"
    }
  }
}
