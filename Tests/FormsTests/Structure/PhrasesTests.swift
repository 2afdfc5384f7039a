import Testing

@testable import Forms

struct PhrasesTests {
  let phrases = Phrases(["so lieu", "so", "ghi chu", ""])

  @Test(
    arguments: [
      ("so lieu", 0, 2), ("so", 0, 2), ("sot", 0, nil), ("ghi", 0, nil), ("ghi chu", 0, 7),
      ("ghi chu khac", 0, 7), ("ghi chua", 0, nil), ("cac so lieu", 4, 6), ("", 0, nil),
      ("so", 9, nil),
    ] as [(String, Int, Int?)])
  func `are found word by word, the shortest first`(_ words: String, _ start: Int, _ end: Int?) {
    #expect(phrases.end(in: words.utf8.span, at: start) == end)
    #expect(phrases.begin(words.utf8.span, at: start) == (end != nil))
  }

  @Test func `words are gone through one by one`() {
    let words = "mot hai ba"
    var starts = [0]
    while let last = starts.last, last < words.utf8.count {
      starts.append(words.utf8.span.nextWord(after: last))
    }
    #expect(starts == [0, 4, 8, 10])
  }
}
