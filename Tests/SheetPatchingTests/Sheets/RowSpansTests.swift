import TestSupport
import Testing

@testable import SheetPatching

struct RowSpansTests {
  @Test(
    arguments: [
      ("1:5", [3], "1:5"), ("2:5", [1], "1:5"), ("2:5", [7, 9], "2:9"), ("2:5", [1, 9], "1:9"),
      // What lies between two spans is in none of them.
      ("1:3 7:9", [5], "1:9"), ("1:3 7:9", [2, 8], "1:3 7:9"), ("1:3 7:9", [12], "1:12"),
      // Nothing that can be understood.
      ("", [3], ""), ("x", [3], "x"), ("5:1", [3], "5:1"), ("1:", [3], "1:"),
      ("1:2:3", [9], "1:2:3"),
      ("99999999999999999999:1", [9], "99999999999999999999:1"),
    ] as [(String, [Int], String)])
  func `widens`(_ spans: String, _ columns: [Int], _ expected: String) {
    #expect(RowSpans.widened(spans, to: columns) == expected)
  }

  @Test func `no columns need no room`() {
    #expect(RowSpans.widened("1:5", to: []) == "1:5")
  }
}
