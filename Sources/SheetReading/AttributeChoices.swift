internal import Markup

// Attributes that are one of a few words, and texts in attributes.

extension PartReader {
  /// The word that the attribute says; `fallback` where it is absent or says anything else.
  func choice<Choice: RawRepresentable<String>>(_ word: Word, or fallback: Choice) -> Choice {
    string(word).flatMap(Choice.init(rawValue:)) ?? fallback
  }

  /// What a person reads, with `_x000A_` and its like being what they stand for.
  func prose(_ word: Word) -> String? {
    string(word).map(EscapedCharacters.decoded)
  }
}
