internal import Markup

// Texts that people wrote, with `_x000A_` and its like being what they stand for.

extension PartReader {
  func prose(_ word: Word) -> String? {
    string(word).map(EscapedCharacters.decoded)
  }

  /// The characters of the element that has just started, up to its end.
  mutating func readProse() throws(ReadingError) -> String {
    EscapedCharacters.decoded(try text())
  }
}
