import TestSupport

@testable import Vietnamese

extension SeededRandom {
  /// A syllable as Vietnamese has them, its tone where the old school puts it; now and then in
  /// capitals.
  mutating func syllable() -> String {
    let onset = pick([
      "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh",
      "nh", "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x",
    ])
    let rhyme = pick([
      ("a", 0, ""), ("a", 0, "nh"), ("ă", 0, "c"), ("â", 0, "n"), ("e", 0, ""), ("ê", 0, "nh"),
      ("i", 0, ""), ("i", 0, "n"), ("o", 0, "ng"), ("ô", 0, ""), ("ơ", 0, "p"), ("u", 0, "t"),
      ("ư", 0, ""), ("ươ", 1, "ng"), ("uô", 1, "c"), ("iê", 1, "m"), ("ai", 0, ""), ("ao", 0, ""),
      ("ươi", 1, ""), ("oai", 1, ""), ("oa", 0, ""), ("oe", 0, ""), ("oan", 1, ""), ("ây", 0, ""),
      ("ưa", 0, ""), ("êu", 0, ""), ("uôi", 1, ""),
    ])
    // After qu the o of oa is the u already, and after gi no further i is written.
    if onset == "qu" || onset == "gi", "oui".contains(rhyme.0.prefix(1)) { return syllable() }
    var letters = rhyme.0.unicodeScalars.map { Letter($0.value) }
    guard letters.indices.contains(rhyme.1) else { return onset + rhyme.0 + rhyme.2 }
    letters[rhyme.1].tone = pick(Tone.allCases)
    let syllable = onset + String(letters) + rhyme.2
    switch Int.random(in: 0..<8, using: &self) {
    case 0: return syllable.uppercased()
    case 1: return syllable.prefix(1).uppercased() + syllable.dropFirst()
    default: return syllable
    }
  }

  /// A few syllables with what stands between them in a form.
  mutating func phrase() -> String {
    var phrase = syllable()
    for _ in 0..<Int.random(in: 0...8, using: &self) {
      phrase += pick([" ", " ", " ", ", ", " - ", "/", "\n", " (", ") ", "\u{A0}", " 12 ", "% "])
      phrase += syllable()
    }
    return phrase
  }

  /// Signs of all kinds, those of Vietnamese more often than others.
  mutating func scalars() -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...12, using: &self) {
      let range: ClosedRange<UInt32> = pick([
        0x20...0x7E, 0x61...0x7A, 0xA0...0x1B0, 0x1EA0...0x1EF9, 0x300...0x333, 0x0...0x2FFF,
        0x370...0x4FF, 0x2000...0x2190, 0x61...0x7A, 0x3000...0xFFFF, 0x10000...0x10FFFF,
      ])
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &self)) { text.append(scalar) }
    }
    return String(text)
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &self)]
  }
}

extension String {
  /// For comparing: `==` on texts does not tell composed letters from decomposed ones.
  var signs: [Unicode.Scalar] { Array(unicodeScalars) }

  /// With the tone marks of syllables in oa, oe and uy on the second letter, as the other school has
  /// them. For texts of the old school.
  var inModernPlacement: String {
    let pairs = ["oa", "Oa", "OA", "oe", "Oe", "OE", "uy", "Uy", "UY"]
    return pairs.reduce(self) { text, pair in
      Tone.allCases.dropFirst().reduce(text) { text, tone in
        let letters = pair.unicodeScalars.map { Letter($0.value) }
        var (old, modern) = (letters, letters)
        old[0].tone = tone
        modern[1].tone = tone
        return text.replacingSyllableEnds(String(old), with: String(modern))
      }
    }
  }

  /// Where no letter follows, and no q stands before.
  private func replacingSyllableEnds(_ old: String, with new: String) -> String {
    let pieces = split(separator: old, omittingEmptySubsequences: false)
    return pieces.dropFirst().reduce(String(pieces[0])) { text, piece in
      let isEnd = piece.first?.isLetter != true && text.last?.lowercased() != "q"
      return text + (isEnd ? new : old) + piece
    }
  }
}
