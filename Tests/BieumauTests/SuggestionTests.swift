import Testing

@testable import bieumau

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("", "ab", 2), ("read", "read", 0), ("raed", "read", 1),
    ("rad", "read", 1), ("reaad", "read", 1), ("rood", "read", 2), ("ca", "abc", 3),
    ("kiểm", "kiem", 1),
  ])
  func `counts letters left out, added, replaced and swapped`(
    left: String, right: String, distance: Int
  ) {
    #expect(Suggestion.distance(Array(left), Array(right)) == distance)
    #expect(Suggestion.distance(Array(right), Array(left)) == distance)
  }

  @Test(arguments: [
    ("chekc", "check"), ("Check", "check"), ("explian", "explain"), ("raed", "read"),
    ("exp", "explain"), ("checks", "check"), ("-json", "--json"), ("--jsno", "--json"),
    ("convert", nil), ("e", nil), ("", nil), ("-", nil),
    (String(repeating: "check", count: 9), nil),
  ])
  func `suggests what is near, and only that`(typed: String, expected: String?) {
    let known = ["read", "check", "explain", "--json"]
    #expect(Suggestion.nearest(to: typed, among: known) == expected)
  }

  @Test func `of equally near words the first is taken`() {
    #expect(Suggestion.nearest(to: "bat", among: ["cat", "bar"]) == "cat")
    #expect(Suggestion.nearest(to: "bat", among: ["bar", "cat"]) == "bar")
  }
}
