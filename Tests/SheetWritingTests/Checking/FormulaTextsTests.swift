import Testing

@testable import SheetWriting

struct FormulaTextsTests {
  private static let longest = String(repeating: "ộ", count: 255)

  @Test(
    arguments: [
      "1", "\"\"", "\"a\"&\"b\"", "\"a\"\"b\"", "'a\"b'!A1&\"'\"", "'a''b'!A1",
      "\"\(longest)\"&\"\(longest)\"", "'\(longest)\(longest)'!A1",
    ])
  func `sound`(_ formula: String) {
    #expect(FormulaTexts.areSound(in: formula))
  }

  @Test(
    arguments: [
      "\"", "\"a", "\"a\"\"", "'a", "\"\(longest)b\"", "\"\(longest)\"\"\"",
      "A1&\"\(longest.dropLast())\"\"b\"",
    ])
  func `not sound`(_ formula: String) {
    #expect(!FormulaTexts.areSound(in: formula))
  }
}
