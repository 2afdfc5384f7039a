/// Phrases that a folded text may begin with, word by word.
///
/// Every short text of a workbook is compared with a hundred of them, so they are kept by their first
/// letter and compared as bytes.
struct Phrases {
  private var byLetter: [UInt8: [[UInt8]]] = [:]

  /// `phrases` are in the words of `Fold.bare`.
  init(_ phrases: [String]) {
    for phrase in phrases {
      let bytes = Array(phrase.utf8)
      guard let letter = bytes.first else { continue }
      byLetter[letter, default: []].append(bytes)
    }
  }

  /// Whether the words from this place on begin with one of the phrases.
  func begin(_ words: Span<UInt8>, at start: Int) -> Bool {
    guard start < words.count, let phrases = byLetter[words[start]] else { return false }
    return phrases.contains { phrase in
      let end = start + phrase.count
      guard end <= words.count, end == words.count || words[end] == UInt8(ascii: " ") else {
        return false
      }
      return phrase.indices.allSatisfy { words[start + $0] == phrase[$0] }
    }
  }
}

extension Span<UInt8> {
  /// Where the word behind this place begins; the end where there is none.
  func nextWord(after start: Int) -> Int {
    var index = start
    while index < count, self[index] != UInt8(ascii: " ") { index += 1 }
    return Swift.min(index + 1, count)
  }
}
