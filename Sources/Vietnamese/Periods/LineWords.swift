/// The words of a line as they are compared, letters and digits apart (`Quý3` is `quý` and `3`), and
/// a `,` where anything parts what is said: a comma, a semicolon, a parenthesis, a line break.
struct LineWords {
  let words: [Substring]

  init(_ line: String) {
    var words: [Substring] = []
    for clause in line.utf8.split(whereSeparator: Self.breaks) {
      if !words.isEmpty { words.append(",") }
      for word in Fold.key(String(Substring(clause))).utf8.split(separator: UInt8(ascii: " ")) {
        Self.cut(Substring(word), into: &words)
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

  private static func breaks(_ sign: UInt8) -> Bool {
    switch sign {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      true
    default: false
    }
  }

  /// The words that periods are made of, for lines without diacritics.
  private static let spelled: [Substring: Substring] = [
    "quy": "quý", "thang": "tháng", "nam": "năm", "ngay": "ngày", "dau": "đầu", "cuoi": "cuối",
    "sau": "sáu", "chin": "chín", "mot": "một", "bon": "bốn", "tu": "tư", "cua": "của",
    "va": "và", "den": "đến", "voi": "với", "hang": "hàng", "tung": "từng", "moi": "mỗi",
    "cac": "các", "phuong": "phương", "huong": "hướng", "nhiem": "nhiệm", "vu": "vụ",
    "trong": "trọng", "viet": "việt",
  ]

  private static func cut(_ word: Substring, into words: inout [Substring]) {
    var rest = word
    for quarter in ["quý", "quy"] where word.utf8.count > quarter.utf8.count {
      guard word.hasPrefix(quarter) else { continue }
      let number = word.dropFirst(3)
      // "QuýIII"
      guard number.utf8.allSatisfy({ $0 == UInt8(ascii: "i") || $0 == UInt8(ascii: "v") }) else {
        break
      }
      words.append(word.prefix(3))
      rest = number
      break
    }
    while let first = rest.utf8.first {
      let part = rest.utf8.prefix { $0.isDigit == first.isDigit }
      words.append(Substring(part))
      rest = Substring(rest.utf8.dropFirst(part.count))
    }
  }
}
