import Testing

@testable import Forms

struct ColumnNumbersTests {
  @Test(arguments: [
    ("| 1 | 2 | 3 |", false), ("| (1) | (2) | (3)=(2)/(1) | [4] |", false),
    ("| A | B | 1 | 2 |", true), ("| A | #1 | #2 |", true), ("| 1 | 2 | 2 | 3 |", false),
    ("| B | C | 1 |", false), ("| A | B | C |", false), ("| A | B | C | 2 |", false),
  ])
  func `tells lines that number columns`(_ drawing: String, _ isOfStatistics: Bool) throws {
    let numbers = try #require(ColumnNumbers(line(drawing)))
    #expect(numbers.isOfStatistics == isOfStatistics)
  }

  @Test(arguments: [
    "", "| 1 | 2 |", "| 1 | Số hồ sơ | 2 |", "| 3 | 2 | 1 |", "| B | A | 1 |", "| 1 | 2 | 300 |",
    "| 1 | 2 | năm |", "| 1 | 2 | 3 Hồ sơ |", "| A | I | 1 |",
  ])
  func `no other line does`(_ drawing: String) {
    #expect(ColumnNumbers(line(drawing)) == nil)
  }

  @Test func `knows the number of a column`() throws {
    let numbers = try #require(ColumnNumbers(line("| A | B | < | 1 |")))
    #expect(numbers[1...1] == .letter(1))
    #expect(numbers[2...3] == .letter(2))
    #expect(numbers[4...9] == .digit(1))
    #expect(numbers[5...9] == nil)
  }
}
