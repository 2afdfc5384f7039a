/// What speaks for and against an encoding in one text.
///
/// A word is evidence where it can be a syllable of Vietnamese in one reading only; the longer, the
/// more. Words that can be one in both ("có", in TCVN3 "cú") say nothing against other words.
struct LegacyEvidence {
  /// Words that are a syllable only when decoded.
  private(set) var supporting = 0
  /// Words that are a syllable only as they stand. No text has many of them by accident.
  private(set) var opposing = 0
  /// Words that are none either way: abbreviations, names, other languages.
  private(set) var unclear = 0
  /// Of words that are a syllable both ways, those that are in everyday use when decoded, less those
  /// that are so as they stand.
  private(set) var everyday = 0

  init(for encoding: LegacyEncoding, in words: [ArraySlice<UInt32>]) {
    for word in words { add(word, encoding) }
  }

  private mutating func add(_ word: ArraySlice<UInt32>, _ encoding: LegacyEncoding) {
    // As it stands, « and » are quotation marks around the word. Taken off, they leave no syllable
    // of what they belong to in TCVN3: «ng is ông.
    let letters = word.drop { $0 == 0xAB }.prefix { $0 != 0xBB }.map { Letter($0) }
    let decoded = encoding.letters(of: word)
    let isSyllable = Syllable.isPossible(letters) && !letters.hasCapitalWithin
    switch (Syllable.isPossible(decoded), isSyllable) {
    case (true, false):
      // Signs that stand in texts of all kinds are weak evidence, however long the word.
      let isStrong = word.contains { $0 > 0x7F && !Self.isInUse($0) }
      supporting += isStrong ? word.count : 1
    case (false, true): opposing += 2 * word.count
    case (false, false): unclear += 2
    case (true, true):
      if EverydayWords.contain(decoded) { everyday += word.count }
      if EverydayWords.contain(letters) { everyday -= word.count }
    }
  }

  /// Whether the text alone says so.
  var isEnough: Bool { supporting > 2 && supporting > opposing + unclear }

  /// Whether the text says that its font cannot be right.
  var isAgainst: Bool { opposing > supporting + everyday }

  /// The encoding that the text alone says; nil where it says none, or two alike.
  static func encoding(of words: [ArraySlice<UInt32>]) -> LegacyEncoding? {
    let tcvn3 = LegacyEvidence(for: .tcvn3, in: words)
    let vni = LegacyEvidence(for: .vni, in: words)
    switch (tcvn3.isEnough, vni.isEnough) {
    case (false, false): return nil
    case (true, false): return .tcvn3
    case (false, true): return .vni
    case (true, true):
      if tcvn3.supporting == vni.supporting { return nil }
      return tcvn3.supporting > vni.supporting ? .tcvn3 : .vni
    }
  }

  /// Signs of Latin-1 that stand beside letters in texts without any encoding from before Unicode:
  /// those of money, quotations, trade marks and units, footnotes, hyphens that show at line ends.
  private static func isInUse(_ sign: UInt32) -> Bool {
    switch sign {
    case 0xA1...0xA7, 0xA9...0xAB, 0xAD, 0xAE, 0xB5, 0xB7, 0xB9, 0xBB, 0xD7, 0xF7: true
    default: false
    }
  }
}

extension [Letter] {
  /// Whether a capital follows a small letter, which nobody writes.
  fileprivate var hasCapitalWithin: Bool {
    zip(self, dropFirst()).contains { $0 != $0.capital && $1 != $1.small }
  }
}
