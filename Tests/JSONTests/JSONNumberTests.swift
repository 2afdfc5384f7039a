import JSON
import Testing
import Vocabulary

@Suite struct JSONNumberTests {
  @Test(
    arguments: [
      ("0", "0"), ("-0", "0"), ("9.50", "9.50"), ("1E-2", "0.01"), ("1.5e3", "1500"),
      ("-12.5E+1", "-125"), ("0.36999999999999994", "0.36999999999999994"), ("1e400", nil),
      ("1E-19", nil), ("9223372036854775808", nil),
    ] as [(String, String?)])
  func keepsItsTextAndItsValue(_ text: String, value: String?) throws {
    let number = try #require(JSONNumber(text))
    #expect(number.literal == text && number.description == text)
    #expect(number.figure?.description == value)
  }

  @Test(arguments: [
    "", "-", "+1", "05", "-05", ".5", "5.", "1e", "1e+", "1.e1", "0x1", "1 ", " 1", "1,5", "NaN",
    "--1", "1e1.0", "١",
  ])
  func refusesWhatJSONDoes(_ text: String) {
    #expect(JSONNumber(text) == nil)
  }

  @Test func isMadeOfAFigure() throws {
    #expect(JSONNumber(try #require(Figure("-9.50"))).literal == "-9.50")
  }
}
