import TestSupport
import Testing

@testable import Grid

struct PlainLettersTests {
  @Test func `every Vietnamese letter is its capital`() throws {
    let vowels = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ"
    for letter in vowels {
      #expect(try PlainLetters.areEqual("\(letter)", letter.uppercased()), "\(letter)")
      #expect(letter.unicodeScalars.allSatisfy(PlainLetters.isPlain))
    }
    for (one, other) in zip(vowels, vowels.dropFirst()) {
      #expect(try !PlainLetters.areEqual("\(one)", "\(other)"))
    }
  }

  @Test(arguments: [
    "\u{AD}", "ß", "o\u{301}", "ﬁ", "İ", "ı", "æ", "\u{200B}", "\u{A0}", "Ａ", "ſ", "😀",
  ])
  func `letters with secrets are compared only with themselves`(_ text: String) throws {
    #expect(try PlainLetters.areEqual(text, text))
    #expect(throws: FormulaStop.self) { try PlainLetters.areEqual(text, "a") }
    #expect(throws: FormulaStop.self) { try PlainLetters.folded(text) }
  }

  @Test func `nothing is equal to nothing alone`() throws {
    #expect(try PlainLetters.areEqual("", ""))
    for text in ["…", "ß", " ", "o\u{301}", "a\u{AD}"] {
      #expect(try !PlainLetters.areEqual(text, ""))
      #expect(try !PlainLetters.areEqual("", text))
    }
    #expect(throws: FormulaStop.self) { try PlainLetters.areEqual("\u{AD}", "") }
  }

  @Test(arguments: [
    ("a", "B", true), ("b", "A", false), ("", "a", true), ("a", "", false), ("1", "a", true),
  ])
  func `letters of ASCII have an order`(_ one: String, _ other: String, _ isBefore: Bool) throws {
    #expect(try PlainLetters.isBefore(one, other) == isBefore)
  }

  @Test(arguments: [("a-b", "ab"), ("â", "b"), ("a b", "ac")])
  func `others have that of the office`(_ one: String, _ other: String) {
    #expect(throws: FormulaStop.self) { try PlainLetters.isBefore(one, other) }
  }
}
