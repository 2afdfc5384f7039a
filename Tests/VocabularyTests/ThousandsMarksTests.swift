import Testing
import Vocabulary

struct ThousandsMarksTests {
  @Test(arguments: [
    (0, "0", "0"), (999, "999", "999"), (1_000, "1.000", "1,000"), (-999, "-999", "-999"),
    (-1_000_000, "-1.000.000", "-1,000,000"), (10_598, "10.598", "10,598"),
  ])
  func `digits stand in groups of three`(
    _ number: Int, _ vietnamese: String, _ english: String
  ) {
    #expect(number.grouped == Phrase(vi: vietnamese, en: english))
  }
}
