import Foundation
import TestSupport
import Testing

@testable import Vietnamese

@Suite struct ComposingTests {
  @Test(arguments: [
    ("a\u{302}\u{301}", "ấ"), ("a\u{301}\u{302}", "ấ"), ("ê\u{323}", "ệ"), ("ẹ\u{302}", "ệ"),
    ("e\u{323}\u{302}", "ệ"), ("u\u{31B}\u{300}", "ừ"), ("u\u{300}\u{31B}", "ừ"),
    ("ù\u{31B}", "ừ"), ("A\u{306}\u{309}", "Ẳ"), ("Y\u{303}", "Ỹ"), ("o\u{31B}\u{323}", "ợ"),
    ("i\u{300}", "ì"), ("a\u{340}", "à"), ("a\u{341}", "á"),
    ("thu\u{309} tu\u{323}c", "thủ tục"), ("Đo\u{302}\u{300}ng", "Đồng"),
  ])
  func composes(_ text: String, expected: String) {
    #expect(Composing.composed(text).signs == expected.signs)
  }

  @Test(arguments: [
    "", "Tỷ lệ hồ sơ", "plain", "\u{301}", "\u{301}a", "b\u{301}", "n\u{303}", "i\u{302}",
    "a\u{308}", "a\u{308}\u{301}", "ấ\u{301}", "á\u{300}", "â\u{306}", "ơ\u{302}", "đ\u{301}",
    "1\u{300}", " \u{323}", "и\u{306}", "α\u{301}", "क\u{93C}",
  ])
  func leavesTheRest(_ text: String) {
    #expect(Composing.composed(text).signs == text.signs)
  }

  @Test func aMarkThatStaysKeepsLaterOnesOffTheLetter() {
    #expect(Composing.composed("a\u{301}\u{300}\u{302}").signs == "á\u{300}\u{302}".signs)
  }

  @Test func undoesWhatUnicodeTakesApart() {
    var random = SeededRandom(seed: 1)
    for _ in 0..<2_000 {
      let text = random.phrase()
      let apart = text.decomposedStringWithCanonicalMapping
      #expect(Composing.composed(apart).signs == text.signs, "\(text)")
    }
  }

  @Test func changesNothingButTheForm() {
    var random = SeededRandom(seed: 2)
    for _ in 0..<5_000 {
      let text = random.scalars()
      let composed = Composing.composed(text)
      #expect(Composing.composed(composed).signs == composed.signs)
      // What was composed by Unicode's own order of marks stays the same text to Unicode.
      let usual = text.precomposedStringWithCanonicalMapping
      #expect(Composing.composed(usual).unicodeScalars.count <= usual.unicodeScalars.count)
    }
  }
}
