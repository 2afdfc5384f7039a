import TestSupport
import Testing

@testable import Reporting

struct FormulaGuardTests {
  @Test(arguments: [
    ("=1+1", "'=1+1"), ("@a", "'@a"), ("-", "'-"), ("- Số văn bản", "'- Số văn bản"),
    ("\tx", "'\tx"), ("'=1", "''=1"), ("''-", "'''-"), ("-5", "-5"), ("+5%", "+5%"), ("'5", "'5"),
    ("'", "'"), ("", ""), ("văn bản", "văn bản"), ("'văn bản'", "'văn bản'"),
  ])
  func `an apostrophe before what would run`(_ text: String, _ guarded: String) {
    #expect(FormulaGuard.guarded(text) == guarded)
    #expect(FormulaGuard.unguarded(guarded) == text)
  }

  /// A text of somebody who knows no apostrophes.
  @Test(arguments: ["=1+1", "-", "@a"])
  func `what is not guarded stays as it is`(_ text: String) {
    #expect(FormulaGuard.unguarded(text) == text)
  }

  @Test func `every text comes back`() {
    var random = SeededRandom(seed: 31)
    let letters = ["'", "=", "-", "+", "@", "5", "ộ", "\t", "\r\n", " ", "\u{301}", "%"]
    for _ in 0..<3_000 {
      let text = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        letters.randomElement(using: &random) ?? ""
      }.joined()
      let guarded = FormulaGuard.guarded(text)
      #expect(FormulaGuard.unguarded(guarded).utf8.elementsEqual(text.utf8))
      #expect(!["=", "@", "\t", "\r"].contains(guarded.unicodeScalars.first))
    }
  }
}
