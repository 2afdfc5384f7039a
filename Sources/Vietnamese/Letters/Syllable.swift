/// What a syllable of Vietnamese can look like.
///
/// These are the rules of spelling, not a dictionary: a syllable that nobody uses passes as well.
/// They are there to tell Vietnamese from what looks like it.
enum Syllable {
  /// Whether the letters can be one syllable. The tone may stand on any of its vowels, since people
  /// put it on any.
  static func isPossible(_ letters: [Letter]) -> Bool {
    guard letters.count <= longest, let vowel = letters.firstIndex(where: { $0.vowel != nil })
    else { return false }
    var tone = Tone.level
    for letter in letters where letter.tone != .level {
      guard tone == .level else { return false }
      tone = letter.tone
    }
    if stopsShort(letters), tone != .acute, tone != .dot { return false }
    // The u of qu and the i of gi may be part of the consonant.
    return fits(letters[..<vowel], letters[vowel...])
      || fits(letters[...vowel], letters[(vowel + 1)...])
  }

  /// Nghiêng has seven letters.
  private static let longest = 7

  /// Whether the syllable ends in c, ch, p or t, which only two tones go with.
  private static func stopsShort(_ letters: [Letter]) -> Bool {
    guard let last = letters.last, last.vowel == nil else { return false }
    switch last.smallASCII {
    case UInt8(ascii: "c"), UInt8(ascii: "p"), UInt8(ascii: "t"): return true
    case UInt8(ascii: "h"): return letters.dropLast().last?.smallASCII == UInt8(ascii: "c")
    default: return false
    }
  }

  private static func fits(_ onset: ArraySlice<Letter>, _ rhyme: ArraySlice<Letter>) -> Bool {
    guard let vowel = rhyme.first?.vowel, let onset = spelled(onset), let rhyme = spelled(rhyme),
      let companions = SyllableParts.onsets[onset]
    else { return false }
    switch companions {
    case _ where vowel == .y: return SyllableParts.rhymesOfY(after: onset).contains(rhyme)
    case .anyVowel: break
    case .frontVowels: guard vowel.plain == .e || vowel == .i else { return false }
    case .otherVowels: guard vowel.plain != .e, vowel != .i else { return false }
    case .allButE: guard vowel.plain != .e else { return false }
    case .allButPlainOAndU: guard vowel != .o, vowel != .u else { return false }
    }
    return SyllableParts.rhymes.contains(rhyme)
  }

  /// The letters without tone and case; nil where one is no letter of Vietnamese.
  private static func spelled(_ letters: ArraySlice<Letter>) -> SyllableParts.Spelling? {
    var spelling = SyllableParts.Spelling()
    for letter in letters {
      guard spelling.append(letter) else { return nil }
    }
    return spelling
  }
}
