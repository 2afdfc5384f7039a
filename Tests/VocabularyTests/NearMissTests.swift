import Testing
import Vocabulary

@Suite struct NearMissTests {
  private let words = ["unit", "period", "tables", "rows", "row", "file", "findings", "value"]

  @Test(arguments: [
    ("unti", "unit"), ("Unit", "unit"), ("uint", "unit"), ("unt", "unit"), ("units", "unit"),
    ("perod", "period"), ("preiod", "period"), ("finding", "findings"), ("fndngs", "findings"),
    ("vlaue", "value"), ("roow", "row"), ("rowss", "rows"),
  ])
  func offersTheWordThatWasMeant(_ word: String, expected: String) {
    #expect(NearMiss.nearest(to: word, among: words) == expected)
  }

  @Test(arguments: ["", "x", "ro-", "abcdef", "untied up", "xx", "prd", "tinu"])
  func offersNothingFarAway(_ word: String) {
    let expected = word == "ro-" ? "row" : nil
    #expect(NearMiss.nearest(to: word, among: words) == expected)
  }

  @Test func doesNotCompareLongTexts() {
    let long = String(repeating: "a", count: NearMiss.longestWord)
    #expect(NearMiss.nearest(to: long + "b", among: [long]) == nil)
    #expect(NearMiss.nearest(to: long, among: [long + "b", long]) == long)
  }
}
