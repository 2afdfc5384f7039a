/// The keys on which labels, titles, units and notes are compared.
///
/// A key is for comparing only: it is never written where a person reads.
package enum Fold {
  /// What is left when two people wrote the same words in different ways.
  ///
  /// - letters: composed, small, ligatures and full-width forms spelled out, đ for all that looks
  ///   like it; Cyrillic and Greek letters for which a Latin one is easily taken are that one.
  /// - tone marks: in one place (hoà is hòa, thuỷ is thủy), also where neither school puts them
  ///   (qúy is quý).
  /// - i and y: y where both are in use, as the only vowel after h, k, l, m, s, t or qu
  ///   (tỉ lệ is tỷ lệ).
  /// - white space, punctuation, footnote marks: one space between words, none at the ends. What
  ///   cannot be seen (zero-width space, soft hyphen, byte order mark) is nothing.
  /// - `%` is a word of its own. Digits stay.
  ///
  /// The key of a key is the key itself.
  package static func key(_ text: String) -> String {
    Folding(of: text, by: .keeping).text
  }

  /// The key without diacritics, đ as d: ASCII letters, digits, `%` and single spaces. Letters of
  /// other scripts stay, and those of Latin that are no ASCII letter with a mark (ə, þ).
  ///
  /// It is the same for a text and for its key.
  package static func bare(_ text: String) -> String {
    Folding(of: text, by: .stripping).text
  }
}
