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
    } else if let path = Component.path(text.utf8.span) {
      self = .path(path)
    } else if let sign = Self.bullet(of: text), text.unicodeScalars.count == 1 {
      self = .bullet(sign)
    } else if Self.saysWithin(text) {
      self = .within
    } else {
      return nil
    }
  }

  /// Whether the text is a code, without making one.
  static func isOne(_ text: String) -> Bool {
    guard text.utf8.count <= Self.longest else { return false }
    return Component.isPath(text.utf8.span) || RowCode(text) != nil
  }

  private static func saysWithin(_ text: String) -> Bool {
    guard let first = text.utf8.first, first | 0x20 == UInt8(ascii: "t") else { return false }
    return Fold.bare(text) == "trong do"
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
    Component(word.uppercased().utf8.span) != nil
  }

  /// In bytes. No code is as long.
  private static let longest = 40
}

extension RowCode.Component {
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
