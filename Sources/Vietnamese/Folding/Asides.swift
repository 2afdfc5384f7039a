extension Fold {
  /// The text without what a form may add to a label or leave out: parts in parentheses, and
  /// footnote marks.
  ///
  /// It is a text, not a key. A parenthesis without its partner stays, as in "a) Cấp tỉnh".
  ///
  /// Footnote marks are figures set high (`VBQPPL¹⁹`), numbers in brackets (`VBQPPL[1]`), and one or
  /// two digits right behind an abbreviation of at least three capital letters (`VBQPPL19`), which is
  /// what is left of figures set high where their font is lost. Behind any other word digits may
  /// count something (`Quý3`, `mức 3`), so they stay, as they do in names that have a number
  /// (`TCVN3`).
  package static func withoutAsides(_ text: String) -> String {
    guard mayHoldAsides(text.utf8.span) else { return text }
    let signs = Array(text.unicodeScalars)
    let partners = partners(in: signs)
    var left = String.UnicodeScalarView()
    var index = 0
    while index < signs.count {
      if let partner = partners[index] {
        index = partner + 1
        while let last = left.last, last.properties.isWhitespace { left.removeLast() }
        if index < signs.count, signs[index].isOfWord, !left.isEmpty { left.append(" ") }
      } else if let end = FootnoteMark.end(at: index, in: signs) {
        index = end
      } else {
        left.append(signs[index])
        index += 1
      }
    }
    return String(left)
  }

  /// Most labels have none of the signs that it takes. Of those beyond ASCII the first byte is enough.
  private static func mayHoldAsides(_ bytes: Span<UInt8>) -> Bool {
    bytes.indices.contains { index in
      switch bytes[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "0")...UInt8(ascii: "9"): true
      case 0xC2, 0xE2, 0xEF: true
      default: false
      }
    }
  }

  /// The place of the closing parenthesis for that of the opening one.
  private static func partners(in signs: [Unicode.Scalar]) -> [Int: Int] {
    var partners: [Int: Int] = [:]
    var open: [Int] = []
    for (index, sign) in signs.enumerated() {
      switch sign {
      case "(", "（": open.append(index)
      case ")", "）":
        if let start = open.popLast() { partners[start] = index }
      default: break
      }
    }
    return partners
  }
}
