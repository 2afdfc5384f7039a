import JSON
import Testing

struct JSONQuotingTests {
  @Test(arguments: [
    ("", 5, "``"), ("biểu", 5, "`biểu`"), ("biểu1", 5, "`biểu1`"), ("biểu mẫu", 5, "`biểu…`"),
  ])
  func `never longer than the limit`(_ text: String, limit: Int, expected: String) {
    #expect(JSONQuoting.quoted(text, upTo: limit) == expected)
  }

  @Test func `a list of words`() {
    #expect(JSONQuoting.list([]) == "")
    #expect(JSONQuoting.list(["form", "unit"]) == "`form`, `unit`")
  }
}
