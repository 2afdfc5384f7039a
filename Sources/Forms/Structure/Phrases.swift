/// Phrases that a folded text may begin with, word by word.
///
/// Every short text of a workbook is compared with a hundred of them, so they are kept by their first
/// letter and compared as bytes.
struct Phrases {
  private var byLetter: [UInt8: [[UInt8]]] = [:]

  /// `phrases` are as the fold has them that texts will be in.
  init(_ phrases: [String]) {
    for bytes in phrases.map({ Array($0.utf8) }).sorted(by: { $0.count < $1.count }) {
      guard let letter = bytes.first else { continue }
      byLetter[letter, default: []].append(bytes)
    }
  }

  /// Whether the words from this place on begin with one of the phrases.
  func begin(_ words: Span<UInt8>, at start: Int) -> Bool {
    end(in: words, at: start) != nil
  }

  /// Where the shortest phrase ends that the words from this place on begin with.
  func end(in words: Span<UInt8>, at start: Int) -> Int? {
    guard start < words.count, let phrases = byLetter[words[start]] else { return nil }
    for phrase in phrases {
      let end = start + phrase.count
      guard end <= words.count, end == words.count || words[end] == UInt8(ascii: " "),
        phrase.indices.allSatisfy({ words[start + $0] == phrase[$0] })
      else { continue }
      return end
    }
    return nil
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
