import Testing
import Vocabulary

@testable import Desk

struct NameListTests {
  @Test(
    arguments: [
      (1, "“1”", "“1”"),
      (3, "“1”, “2”, “3”", "“1”, “2”, “3”"),
      (
        11, "“1”, “2”, “3”, “4”, “5”, “6”, “7”, “8”, “9”, “10”, … và 1 đơn vị khác",
        "“1”, “2”, “3”, “4”, “5”, “6”, “7”, “8”, “9”, “10”, … and 1 other unit"
      ),
      (
        1_247, "“1”, “2”, “3”, “4”, “5”, “6”, “7”, “8”, “9”, “10”, … và 1.237 đơn vị khác",
        "“1”, “2”, “3”, “4”, “5”, “6”, “7”, “8”, “9”, “10”, … and 1,237 other units"
      ),
    ])
  func `the first, and how many more`(_ count: Int, _ vietnamese: String, _ english: String) {
    let names = (0..<count).map { "\($0 + 1)" }
    #expect(NameList.phrase(names, .unit) == Phrase(vi: vietnamese, en: english))
  }
}
