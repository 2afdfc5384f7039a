internal import Vietnamese

/// What the code column says of a row: `1.1.2.`, `II`, `a)`, `-`, "Trong đó", or nothing.
enum RowCode: Hashable {
  case none
  case path([Component])
  /// "Trong đó": of what stands above, one part.
  case within
  /// Something that is no code, in the place of one.
  case odd
  /// A dash or a dot in place of a number; under dashes stand plus signs.
  case bullet(Character)

  enum Component: Hashable {
    case number(Int)
    case roman(Int)
    /// Capital or small, counted from 1.
    case capital(Int)
    case small(Int)
  }

  /// Nil for words that are no code.
  init?(_ text: String) {
    guard text.utf8.count <= Self.longest else { return nil }
    let text = text.trimmed
    if text.isEmpty {
      self = .none
    } else if let path = Self.path(text) {
      self = .path(path)
    } else if let sign = Self.bullet(of: text), text.unicodeScalars.count == 1 {
      self = .bullet(sign)
    } else if Fold.bare(text) == "trong do" {
      self = .within
    } else {
      return nil
    }
  }

  /// The sign that a text begins with instead of a number, all dashes being one: "- Nữ", "+ Nam".
  static func bullet(of text: String) -> Character? {
    guard let first = text.unicodeScalars.first else { return nil }
    switch first {
    case "-", "–", "—", "−": return "-"
    case "+", "*": return Character(first)
    case "•", "·", "●", "○", "▪", "►": return "•"
    default: return nil
    }
  }

  /// Whether a word, in whatever case, may stand for a row: "I", "a", "2".
  static func isPart(_ word: String) -> Bool {
    Component(word.uppercased()) != nil
  }

  /// In bytes. No code is as long.
  private static let longest = 40
  /// Deeper numbering than this is no numbering.
  private static let deepest = 8

  private static func path(_ text: String) -> [Component]? {
    var text = text[...]
    if text.utf8.first == UInt8(ascii: "(") { text.removeFirst() }
    while let last = text.utf8.last, ".)/:".utf8.contains(last) { text.removeLast() }
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
    } else if word.utf8.count > 7 {
      return nil
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

  /// Components of one kind count one list. In the order in which forms put them below each other.
  var kind: Int {
    switch self {
    case .capital: 0
    case .roman: 1
    case .number: 2
    case .small: 3
    }
  }
}
