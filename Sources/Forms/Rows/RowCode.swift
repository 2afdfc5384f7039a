internal import Vietnamese

/// What the code column says of a row: `1.1.2.`, `II`, `a)`, `-`, "Trong đó", or nothing.
enum RowCode: Hashable {
  case none
  case path([Component])
  /// "Trong đó": of what stands above, one part.
  case within
  /// A dash or a dot in place of a number.
  case bullet

  enum Component: Hashable {
    case number(Int)
    case roman(Int)
    /// Capital or small, counted from 1.
    case capital(Int)
    case small(Int)
  }

  /// Nil for words that are no code.
  init?(_ text: String) {
    let text = text.trimmed
    if text.isEmpty {
      self = .none
    } else if ["-", "–", "—", "+", "*", "•", "·", "●", "○", "▪", "►"].contains(text) {
      self = .bullet
    } else if text.utf8.count <= 40, Fold.bare(text) == "trong do" {
      self = .within
    } else if let path = Self.path(text) {
      self = .path(path)
    } else {
      return nil
    }
  }

  /// Deeper numbering than this is no numbering.
  private static let deepest = 8

  private static func path(_ text: String) -> [Component]? {
    guard text.utf8.count <= 40 else { return nil }
    var text = text[...]
    if text.hasPrefix("(") { text = text.dropFirst() }
    while let last = text.last, last == "." || last == ")" || last == "/" || last == ":" {
      text = text.dropLast()
    }
    let words = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...deepest).contains(words.count) else { return nil }
    var path: [Component] = []
    for word in words {
      guard let component = Component(String(word).trimmed) else { return nil }
      path.append(component)
    }
    return path
  }
}

extension RowCode.Component {
  /// Nil for more than a number of three digits, a Roman one, or a letter.
  init?(_ word: String) {
    if (1...3).contains(word.utf8.count), let number = Int(word), number >= 0,
      word.utf8.first != UInt8(ascii: "+")
    {
      self = .number(number)
    } else if let roman = Self.romans[word] {
      self = .roman(roman)
    } else if let index = Self.letters.firstIndex(of: word) {
      self = .small(index + 1)
    } else if let index = Self.letters.firstIndex(where: { $0.uppercased() == word }) {
      self = .capital(index + 1)
    } else {
      return nil
    }
  }

  /// In the order of a Vietnamese list; `i`, `v`, `x` alone are taken for letters, `I` for one.
  private static let letters = [
    "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t",
    "u", "v", "x", "y",
  ]

  private static let romans: [String: Int] = {
    let tens = ["", "X", "XX", "XXX"]
    let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    var romans: [String: Int] = [:]
    for (ten, high) in tens.enumerated() {
      for (one, low) in ones.enumerated() where ten + one > 0 {
        romans[high + low] = ten * 10 + one
      }
    }
    return romans
  }()

  /// Its place in its list.
  var ordinal: Int {
    switch self {
    case .number(let value), .roman(let value), .capital(let value), .small(let value): value
    }
  }

  /// Two components of one kind count one list.
  var kind: Int {
    switch self {
    case .number: 0
    case .roman: 1
    case .capital: 2
    case .small: 3
    }
  }
}
