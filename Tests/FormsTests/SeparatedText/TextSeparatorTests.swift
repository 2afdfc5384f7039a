import Testing

@testable import Forms

struct TextSeparatorTests {
  private func separator(_ text: String, lines: Int = 3) -> Character? {
    let separator = TextSeparator.of(Array(text.utf8)[...], lines: lines) { record in
      record.cells.count { $0.text.hasPrefix("h") }
    }
    return separator.map { Character(Unicode.Scalar($0)) }
  }

  @Test(
    arguments: [
      ("h1,h2", ","), ("h1;h2", ";"), ("h1\th2", "\t"), ("a,b,c\nh1;h2", ";"), ("h1", nil),
      // Of two that show as many headings that which makes more cells.
      ("h1;;,x", ";"), ("a", ","), ("", ","),
    ] as [(String, Character?)])
  func `the one that shows most headings`(_ text: String, _ expected: Character?) {
    #expect(separator(text) == expected)
  }

  @Test func `only the first lines with something in them are looked at`() {
    #expect(separator("\n\na,b\nc,d\nh1;h2") == ";")
    #expect(separator("\n\na,b\nc,d\ne,f\nh1;h2") == ",")
  }

  @Test func `a quotation mark without a partner ends the look`() {
    #expect(separator("\"a\nh1;h2") == ",")
  }
}
