import TestSupport
import Testing

@testable import Forms

struct WordLikenessTests {
  @Test(
    arguments: [
      ("giai", "giai", 1), ("quyet", "quyt", 0.8), ("quyet", "qquyet", 1 - 1.0 / 6),
      ("quyet", "qyuet", 0.8), ("thanh", "hanh", 0.8), ("quyet", "qut", 0.6),
      // Of short words one letter is all that may differ, of the shortest none.
      ("han", "hang", 0.75), ("qua", "dua", 1 - 1.0 / 3), ("an", "in", 0),
      ("giao", "gai", 0), ("dung", "qua", 0), ("quyet", "qu", 0), ("thong", "tiep", 0),
      // Another number is no slip.
      ("cap1", "cap2", 0), ("2022", "2023", 0), ("cap1", "cap1", 1), ("cap", "cap1", 0),
      ("aaaaaaaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaaaaaaab", 0), ("", "", 1), ("", "abc", 0),
    ] as [(String, String, Double)])
  func `one letter in few makes the same word`(
    _ one: String, _ other: String, _ likeness: Double
  ) {
    #expect(WordLikeness.of(Array(one.utf8), Array(other.utf8)) == likeness)
    #expect(WordLikeness.of(Array(other.utf8), Array(one.utf8)) == likeness)
  }

  @Test func `counts the steps that a plain reckoning counts`() {
    var random = SeededRandom(seed: 5)
    for _ in 0..<2_000 {
      let (one, other) = (word(&random), word(&random))
      let longest = max(one.count, other.count)
      let steps = Self.steps(one[...], other[...])
      let isNear = longest > 2 && steps <= (longest <= 4 ? 1 : 2)
      let expected = one == other ? 1 : isNear ? 1 - Double(steps) / Double(longest) : 0
      #expect(WordLikeness.of(one, other) == expected)
    }
  }

  /// Of three letters, so that many are near each other.
  private func word(_ random: inout SeededRandom) -> [UInt8] {
    (0..<Int.random(in: 0...6, using: &random)).map { _ in
      UInt8.random(in: 0x61...0x63, using: &random)
    }
  }

  /// From the first letters on: what is the least of everything that can be done.
  private static func steps(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Int {
    guard let first = one.first, let second = other.first else {
      return max(one.count, other.count)
    }
    let (rest, otherRest) = (one.dropFirst(), other.dropFirst())
    if first == second { return steps(rest, otherRest) }
    var best = 1 + min(steps(rest, other), steps(one, otherRest), steps(rest, otherRest))
    if rest.first == second, otherRest.first == first {
      best = min(best, 1 + steps(rest.dropFirst(), otherRest.dropFirst()))
    }
    return best
  }
}
