import TestSupport
import Testing

@testable import Grid

/// What Excel shows, with the marks of Vietnamese numbers.
struct ShownNumberTests {
  @Test(arguments: ShownNumbers.generalTakesElevenCharacters)
  func `general takes eleven characters`(
    _ code: String, _ literal: String, _ expected: String
  ) throws {
    let number = try #require(StoredNumber(literal))
    #expect(NumberFormat(code: code).shown(number, .from1900) == expected)
  }

  @Test(arguments: ShownNumbers.digitsAndMarks)
  func `digits and marks`(_ code: String, _ literal: String, _ expected: String) throws {
    let number = try #require(StoredNumber(literal))
    #expect(NumberFormat(code: code).shown(number, .from1900) == expected)
  }

  @Test(arguments: ShownNumbers.percentAndThousands)
  func `percent and thousands`(_ code: String, _ literal: String, _ expected: String) throws {
    let number = try #require(StoredNumber(literal))
    #expect(NumberFormat(code: code).shown(number, .from1900) == expected)
  }

  @Test(arguments: ShownNumbers.textsAroundAndBetweenDigits)
  func `texts around and between digits`(
    _ code: String, _ literal: String, _ expected: String
  ) throws {
    let number = try #require(StoredNumber(literal))
    #expect(NumberFormat(code: code).shown(number, .from1900) == expected)
  }

  @Test(arguments: ShownNumbers.sections)
  func `sections`(_ code: String, _ literal: String, _ expected: String) throws {
    let number = try #require(StoredNumber(literal))
    #expect(NumberFormat(code: code).shown(number, .from1900) == expected)
  }

  @Test(arguments: ShownNumbers.conditions)
  func `conditions`(_ code: String, _ literal: String, _ expected: String) throws {
    let number = try #require(StoredNumber(literal))
    #expect(NumberFormat(code: code).shown(number, .from1900) == expected)
  }

  @Test(arguments: ShownNumbers.exponents)
  func `exponents`(_ code: String, _ literal: String, _ expected: String) throws {
    let number = try #require(StoredNumber(literal))
    #expect(NumberFormat(code: code).shown(number, .from1900) == expected)
  }

  @Test(arguments: ShownNumbers.fractions)
  func `fractions`(_ code: String, _ literal: String, _ expected: String) throws {
    let number = try #require(StoredNumber(literal))
    #expect(NumberFormat(code: code).shown(number, .from1900) == expected)
  }

  @Test(arguments: [
    ("General", "Sở Nội vụ", "Sở Nội vụ"), ("@", "abc", "abc"), ("0", "abc", "abc"),
    (#""Ông "@"#, "Nam", "Ông Nam"), ("@@", "ab", "abab"), (";;;", "abc", ""),
    ("0;-0;0;", "abc", ""), (#"0;-0;0;"chữ""#, "abc", "chữ"), ("0;@", "abc", "abc"),
    (#"0;-0;0;@" (x)""#, "abc", "abc (x)"), ("dd/mm/yyyy;@", "abc", "abc"),
    ("_(@_)", "abc", " abc "), ("0;0;0;General", "abc", "abc"), ("[Red]@", "", ""),
    ("@ d", "abc", "abc d"), (#"@*."#, "Mục lục", "Mục lục"),
  ])
  func `texts`(_ code: String, _ text: String, _ expected: String) {
    #expect(NumberFormat(code: code).shown(text) == expected)
  }
}
