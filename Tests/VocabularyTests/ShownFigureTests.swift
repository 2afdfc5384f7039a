import Testing

@testable import Vocabulary

struct ShownFigureTests {
  @Test(arguments: [
    ("0", "0", "0"), ("999", "999", "999"), ("1144", "1.144", "1,144"), ("-5", "-5", "-5"),
    ("-100", "-100", "-100"), ("-1144", "-1.144", "-1,144"), ("12.50", "12,5", "12.5"),
    ("196870.25", "196.870,25", "196,870.25"), ("0.36", "0,36", "0.36"),
    ("-9223372036854775808", "-9.223.372.036.854.775.808", "-9,223,372,036,854,775,808"),
  ])
  func `has the marks of its language`(
    _ text: String, _ vietnamese: String, _ english: String
  )
    throws
  {
    #expect(try #require(Figure(text)).shown == Phrase(vi: vietnamese, en: english))
  }
}
