import Testing
import Vocabulary

@testable import Grid

struct StoredNumberTests {
  @Test(arguments: [
    ("9", "9"), ("-0.5", "-0.5"), ("1E-2", "0.01"), ("99.969999999999999", "99.97"),
    ("0.36999999999999994", "0.37"), ("1144", "1144"), ("5.", "5"), (".5", "0.5"),
    ("12345678901234567890", nil),
  ])
  func `the literal stays and the figure is what people see`(
    _ literal: String, _ figure: String?
  )
    throws
  {
    let number = try #require(StoredNumber(literal))
    #expect(number.literal == literal)
    #expect(number.figure?.normalized.description == figure)
    #expect(number.double == Double(literal))
  }

  @Test(arguments: ["1E+300", "-1.7976931348623157E308", "12345678901234567890123"])
  func `a number beyond a figure is still a number`(_ literal: String) throws {
    let number = try #require(StoredNumber(literal))
    #expect(number.figure == nil)
    #expect(number.double == Double(literal))
  }

  @Test(arguments: [
    "", " ", "abc", "1E400", "NaN", "inf", "INF", "0x10", "1,5", "1 ", "--1", "nan(1)",
  ])
  func `anything else is none`(_ literal: String) {
    #expect(StoredNumber(literal) == nil)
  }
}
