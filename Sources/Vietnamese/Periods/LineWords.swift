/// The words of a line as they are compared, letters and digits apart (`Quý3` is `quý` and `3`), and
/// a `,` where anything parts what is said: a comma, a semicolon, a parenthesis, a line break.
struct LineWords {
  let words: [Substring]

  init(_ line: String) {
    var words: [Substring] = []
    for clause in line.split(whereSeparator: Self.breaks.contains) {
      if !words.isEmpty { words.append(",") }
      for word in Fold.key(String(clause)).split(separator: " ") {
        Self.cut(word, into: &words)
      }
    }
    // Whoever types without diacritics types the whole line so.
    let isBare = words.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }
    self.words = isBare ? words.map { Self.spelled[$0] ?? $0 } : words
  }

  /// Empty past the ends.
  subscript(index: Int) -> Substring {
    words.indices.contains(index) ? words[index] : ""
  }

  private static let breaks: Set<Character> = [",", ";", "(", ")", "[", "]", "\n", "\r\n", "\r"]

  /// The words that periods are made of, for lines without diacritics.
  private static let spelled: [Substring: Substring] = [
    "quy": "quý", "thang": "tháng", "nam": "năm", "ngay": "ngày", "dau": "đầu", "cuoi": "cuối",
    "sau": "sáu", "chin": "chín", "mot": "một", "bon": "bốn", "tu": "tư", "cua": "của",
    "va": "và", "den": "đến", "voi": "với", "hang": "hàng", "tung": "từng", "moi": "mỗi",
    "cac": "các", "phuong": "phương", "huong": "hướng", "nhiem": "nhiệm", "vu": "vụ",
    "trong": "trọng", "viet": "việt",
  ]

  private static func cut(_ word: Substring, into words: inout [Substring]) {
    for quarter in ["quý", "quy"] where word.count > 3 && word.hasPrefix(quarter) {
      let rest = word.dropFirst(3)
      // "QuýIII"
      guard rest.allSatisfy({ $0 == "i" || $0 == "v" }) else { break }
      words += [word.prefix(3), rest]
      return
    }
    var start = word.startIndex
    var index = start
    var wasDigit: Bool?
    while index < word.endIndex {
      let isDigit = word[index].isASCII && word[index].isNumber
      if let wasDigit, wasDigit != isDigit {
        words.append(word[start..<index])
        start = index
      }
      wasDigit = isDigit
      index = word.index(after: index)
    }
    if start < index { words.append(word[start..<index]) }
  }
}
