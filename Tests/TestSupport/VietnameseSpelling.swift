internal import Foundation

/// Whether words can be Vietnamese by their spelling, for tests that no other language has slipped
/// into a Vietnamese text.
package enum VietnameseSpelling {
  /// The words that are neither spelled as Vietnamese syllables are, nor among `names`.
  ///
  /// What stands in quotes is somebody else's word. Words with digits, endings of file names and
  /// options of commands are left out.
  package static func foreignWords(in text: String, names: Set<String>) -> [String] {
    let own = text.replacing(/“[^”]*”/, with: " ").replacing(/\*?\.[a-z0-9]+\b/, with: " ")
      .replacing(/\s--?[a-z]+/, with: " ")
    return own.matches(of: /[\p{L}\p{N}]+/).map { String($0.0) }.filter { word in
      !word.contains(where: \.isNumber) && !names.contains(word) && !isSyllable(word)
    }
  }

  package static func isSyllable(_ word: String) -> Bool {
    let letters = word.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
    let base = String(String.UnicodeScalarView(letters.filter { !isMark($0) }))
      .replacing("đ", with: "d")
    let syllable =
      /(ngh?|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnprstvx])?[aeiouy]{1,3}(ng|nh|ch|[cmnpt])?/
    guard base.wholeMatch(of: syllable) != nil, word.lowercased() != "the" else { return false }
    // A syllable that ends in a stop has one of two tones, so that English "that" is none.
    let isStopped = ["c", "h", "p", "t"].contains(base.last) && !base.hasSuffix("nh")
    return base.count < 2 || !isStopped || letters.contains { ["\u{301}", "\u{323}"].contains($0) }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark
  }
}
