import TestSupport
import Testing

@testable import Grid

struct ShownDateTests {
  // 44824.4375 is Tuesday, 20 September 2022, half past ten.

  @Test(arguments: ShownDates.days)
  func `days`(_ code: String, _ literal: String, _ expected: String) throws {
    let number = try #require(StoredNumber(literal))
    #expect(NumberFormat(code: code).shown(number, .from1900) == expected)
  }

  @Test(arguments: ShownDates.times)
  func `times`(_ code: String, _ literal: String, _ expected: String) throws {
    let number = try #require(StoredNumber(literal))
    #expect(NumberFormat(code: code).shown(number, .from1900) == expected)
  }

  @Test(arguments: ShownDates.timeThatHasPassed)
  func `time that has passed`(_ code: String, _ literal: String, _ expected: String) throws {
    let number = try #require(StoredNumber(literal))
    #expect(NumberFormat(code: code).shown(number, .from1900) == expected)
  }

  @Test(arguments: ShownDates.daysFrom1904On)
  func `days from 1904 on`(_ code: String, _ literal: String, _ expected: String) throws {
    let number = try #require(StoredNumber(literal))
    #expect(NumberFormat(code: code).shown(number, .from1904) == expected)
  }
}
