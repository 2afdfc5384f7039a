import Testing
import Vocabulary

@Suite struct NearMissTests {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("", "ab", 2), ("read", "read", 0), ("raed", "read", 1),
    ("rad", "read", 1), ("reaad", "read", 1), ("rood", "read", 2), ("ca", "abc", 3),
    ("kiểm", "kiem", 1),
  ])
  func `counts letters left out, added, replaced and swapped`(
    left: String, right: String, distance: Int
  ) {
    #expect(NearMiss.distance(Array(left), Array(right)) == distance)
    #expect(NearMiss.distance(Array(right), Array(left)) == distance)
  }

  @Test(arguments: [
    ("chekc", "check"), ("Check", "check"), ("explian", "explain"), ("raed", "read"),
    ("exp", "explain"), ("checks", "check"), ("-json", "--json"), ("--jsno", "--json"),
    ("convert", nil), ("e", nil), ("", nil), ("-", nil),
    (String(repeating: "check", count: 9), nil),
  ])
  func `suggests what is near, and only that`(typed: String, expected: String?) {
    let known = ["read", "check", "explain", "--json"]
    #expect(NearMiss.nearest(to: typed, among: known) == expected)
  }

  @Test func `of equally near words one that begins alike is taken, else the first`() {
    #expect(NearMiss.nearest(to: "bat", among: ["cat", "bar"]) == "bar")
    #expect(NearMiss.nearest(to: "lable", among: ["table", "label"]) == "label")
    #expect(NearMiss.nearest(to: "bat", among: ["bar", "bad"]) == "bar")
    #expect(NearMiss.nearest(to: "bat", among: ["cat", "hat"]) == "cat")
  }

  @Test func `a word of a file that has no end is not suggested`() {
    let long = "check" + String(repeating: "x", count: 200)
    #expect(NearMiss.nearest(to: "check", among: [long]) == nil)
    #expect(NearMiss.nearest(to: "check", among: [String(long.prefix(200))]) != nil)
  }

  @Test(arguments: [
    ("unti", "unit"), ("Unit", "unit"), ("uint", "unit"), ("unt", "unit"), ("units", "unit"),
    ("perod", "period"), ("preiod", "period"), ("finding", "findings"), ("fndngs", "findings"),
    ("vlaue", "value"), ("roow", "row"), ("rowss", "rows"),
  ])
  func `knows the keys of a report`(typed: String, expected: String) {
    let known = ["unit", "period", "tables", "rows", "row", "file", "findings", "value"]
    #expect(NearMiss.nearest(to: typed, among: known) == expected)
  }
}
