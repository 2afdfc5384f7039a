import TestSupport
import Testing

@testable import Grid

struct WildcardPatternTests {
  @Test(arguments: [
    ("abc", "ABC", true), ("abc", "abcd", false), ("a*", "a", true), ("a*", "xa", false),
    ("*c", "abc", true), ("*b*", "abc", true), ("a?c", "aổc", true), ("a?c", "ac", false),
    ("*", "", true), ("?", "", false), ("a~*", "a*", true), ("a~*", "ab", false), ("~?", "?", true),
    ("~~", "~", true), ("a~b", "a~b", true), ("a~", "a~", true), ("*a*b*c", "xaybzc", true),
    ("*aab", "aaab", true), ("**", "x", true), ("Sở *", "SỞ Y TẾ", true), ("", "", true),
  ])
  func `signs stand for letters`(_ pattern: String, _ text: String, _ matches: Bool) throws {
    #expect(try WildcardPattern(pattern).matches(text) == matches)
  }

  @Test(arguments: [("a\u{AD}", "a"), ("a", "a\u{AD}"), ("ß", "ss")])
  func `letters that programs compare differently are not compared`(
    _ pattern: String, _ text: String
  ) {
    #expect(throws: FormulaStop.self) { try WildcardPattern(pattern).matches(text) }
  }

  @Test func `a text without signs matches itself alone`() throws {
    var random = SeededRandom(seed: 3)
    func drawn() -> String {
      String(
        (0..<Int.random(in: 0...4, using: &random)).map { _ in
          "ab".randomElement(using: &random) ?? "a"
        })
    }
    for _ in 0..<500 {
      let (one, other) = (drawn(), drawn())
      #expect(try WildcardPattern(one).matches(other) == (one == other))
      #expect(
        try WildcardPattern("*\(one)*").matches(other) == (one.isEmpty || other.contains(one)))
    }
  }
}
