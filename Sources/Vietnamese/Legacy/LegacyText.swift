/// Texts in the encodings from before composed Unicode: which one it is, and what it says.
///
/// Text that is Unicode already is never changed, whatever its font says. Nor is text of ASCII: it
/// says the same in all of them, though some fonts show it in capitals.
package enum LegacyText {
  /// What the text itself says; nil where it says nothing, or is Unicode as people write it.
  ///
  /// The signs of TCVN3 and VNI are those of French and other languages, so they count only where
  /// they make syllables of Vietnamese that the text is not without them. Small letters and capitals
  /// of TCVN3 are the same signs: the answer is `tcvn3` for both.
  static func encoding(ofText text: String) -> LegacyEncoding? {
    if isDecomposed(text) { return .decomposed }
    return LegacyEvidence.encoding(of: LegacyWords.inQuestion(in: text))
  }

  /// The text that a cell holds, by its font where that says something, else by the text itself; nil
  /// where it is to be left alone.
  package static func read(
    _ text: String, font: String?
  ) -> (text: String, encoding: LegacyEncoding)? {
    guard let encoding = encoding(of: text, under: font) else { return nil }
    let decoded = decoded(text, from: encoding)
    return decoded.utf8.elementsEqual(text.utf8) ? nil : (decoded, encoding)
  }

  private static func encoding(of text: String, under font: String?) -> LegacyEncoding? {
    if isDecomposed(text) { return .decomposed }
    let words = LegacyWords.inQuestion(in: text)
    guard !words.isEmpty else { return nil }
    guard let font, let encoding = LegacyFont.encoding(ofFont: font) else {
      return LegacyEvidence.encoding(of: words)
    }
    let evidence = LegacyEvidence(for: encoding, in: words)
    if evidence.isEnough { return encoding }
    // The font may have been changed after the text was typed.
    let said = LegacyEvidence.encoding(of: words)
    return evidence.isAgainst || said != nil ? said : encoding
  }

  /// What the text says in that encoding. Signs that it does not have stay.
  package static func decoded(_ text: String, from encoding: LegacyEncoding) -> String {
    if encoding == .decomposed { return Composing.composed(text) }
    let signs = text.unicodeScalars.map(\.value)
    return String(encoding.letters(of: signs[...]))
  }

  /// The text as that encoding has it; nil where it has no code for a letter, or the code would be
  /// read as another. The program writes Unicode only: this is the proof of `decoded`, and makes old
  /// texts for tests.
  ///
  /// TCVN3 has one code for both cases of a vowel with a tone, and `tcvn3Capitals` one for both
  /// cases of every letter: decoded again, such letters are small in the one and capital in the
  /// other.
  package static func encoded(_ text: String, as encoding: LegacyEncoding) -> String? {
    let letters = Composing.composed(text).unicodeScalars.map { Letter($0.value) }
    return encoding.signs(of: letters).map { signs in String(signs.map { Letter(other: $0) }) }
  }

  private static func isDecomposed(_ text: String) -> Bool {
    Composing.mayHoldMarks(text.utf8.span)
      && !Composing.composed(text).utf8.elementsEqual(text.utf8)
  }
}
