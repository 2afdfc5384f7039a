import Testing

@testable import Forms

struct PlainTextTests {
  @Test(arguments: [
    ("", ""), (" \n", ""), ("a", "a"), ("\u{A0}Số\u{200B}\u{FEFF} ", "Số"), (" ệ ", "ệ"),
    ("a b", "a b"), ("\u{3000}x\u{2003}", "x"),
  ])
  func `is trimmed of all that is not seen`(_ text: String, _ trimmed: String) {
    #expect(text.trimmed == trimmed)
  }

  @Test(arguments: [
    ("một", ["một"]), ("một\nhai", ["một", "hai"]), (" một \r\n\n hai ", ["một", "hai"]),
    ("\n", []), ("", []),
  ])
  func `is printed in lines`(_ text: String, _ lines: [String]) {
    #expect(text.printedLines == lines)
    #expect(text.onOneLine == lines.joined(separator: " "))
  }

  @Test(arguments: [
    ("tỷ lệ", 99, "tỷ lệ"), ("tỷ lệ", 1, "t"), ("tỷ lệ", 2, "t"), ("tỷ lệ", 3, "t"),
    ("tỷ lệ", 4, "tỷ"), ("ỷ", 2, ""), ("", 0, ""),
  ])
  func `has an opening of whole letters`(_ text: String, _ bytes: Int, _ opening: String) {
    #expect(text.opening(bytes) == opening)
  }

  @Test func `begins with words, not with parts of them`() {
    #expect("ty le dung han".starts(withWords: "ty le"))
    #expect("ty le".starts(withWords: "ty le"))
    #expect(!"ty len".starts(withWords: "ty le"))
    #expect("Tỷ lệ".begins(withLetterOf: "t".utf8) && !"Đạt".begins(withLetterOf: "d".utf8))
  }
}
