import TestSupport
import Testing
import Vocabulary

@testable import Rendering

/// Texts that a cell can hold.
struct FittingTextTests {
  private static let limit = SheetLimits.charactersInCell

  @Test(arguments: ["", "ô D4", String(repeating: "ệ", count: 32_767)])
  func `a text that fits stays as it is`(_ text: String) {
    #expect(text.fittingCell == text)
  }

  @Test(arguments: ["a", "ệ", "\u{1}", "_", "😀", "e\u{301}", "a_\u{1}😀"])
  func `one that is too long is cut between its letters, and says so`(_ piece: String) {
    let text = String(repeating: piece, count: 40_000)
    let cut = text.fittingCell
    #expect(cut.hasSuffix(" (…)"))
    #expect(text.hasPrefix(cut.dropLast(4)))
    let letters = cut.unicodeScalars.reduce(0) { sum, scalar in
      sum + (scalar.value < 0x20 || scalar == "_" ? 7 : scalar.value > 0xFFFF ? 2 : 1)
    }
    #expect(letters <= Self.limit)
    // Not a tenth of what could be kept is lost.
    #expect(letters > Self.limit - 100)
  }

  @Test func `the limit is met exactly`() {
    let text = String(repeating: "a", count: Self.limit)
    #expect(text.fittingCell == text)
    #expect((text + "a").fittingCell.utf16.count == Self.limit)
  }
}
