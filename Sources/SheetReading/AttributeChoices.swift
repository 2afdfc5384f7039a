extension PartReader {
  /// The word that the attribute says, out of a few; `fallback` where it is absent or says anything
  /// else.
  func choice<Choice: RawRepresentable<String>>(_ word: Word, or fallback: Choice) -> Choice {
    string(word).flatMap(Choice.init(rawValue:)) ?? fallback
  }
}
