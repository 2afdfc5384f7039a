import TestSupport
import Testing
import Vietnamese
import Vocabulary

struct FigurePrintingTests {
  @Test(
    arguments: [
      ("0", .count, "0"), ("9", .count, "9"), ("999", .count, "999"), ("1144", .count, "1.144"),
      ("4494051", .money, "4.494.051"), ("112000", .count, "112.000"), ("-1144", .count, "-1.144"),
      ("-5", .count, "-5"), ("-100", .count, "-100"), ("99.97", .percent, "99,97"),
      ("9.50", .percent, "9,50"), ("100.00", .percent, "100,00"), ("12345", .percent, "12345"),
      ("99.975", .percent, "99,975"), ("1144.5", .money, "1.144,5"), ("0.05", .money, "0,05"),
      ("-0.05", .money, "-0,05"), ("196.875", .money, "196,8750"), ("1.144", .count, "1,1440"),
      ("9223372036854775807", .count, "9.223.372.036.854.775.807"),
      ("-9223372036854775808", .money, "-9.223.372.036.854.775.808"),
      ("0.000000000000000001", .number, "0,000000000000000001"),
    ] as [(String, Expected, String)])
  func `prints as offices do`(_ value: String, _ expectation: Expected, _ printed: String) {
    #expect(FigureText.printed(figure(value), as: expectation) == printed)
  }

  @Test func `without a row it is some number`() {
    #expect(FigureText.printed(1144) == "1.144")
    #expect(FigureText.printed(figure("196.875")) == "196,8750")
  }

  @Test(arguments: [Expected.count, .money, .percent, .number])
  func `what is printed is read as the same figure`(_ expectation: Expected) throws {
    var random = SeededRandom(seed: 13)
    for _ in 0..<10_000 {
      let bits = Int.random(in: 0...63, using: &random)
      let magnitude = bits == 0 ? 0 : Int64.random(in: 0...Int64.max, using: &random) >> (63 - bits)
      let scale = UInt8.random(in: 0...Figure.maximumScale, using: &random)
      let figure = try #require(
        Figure(significand: Bool.random(using: &random) ? magnitude : -magnitude, scale: scale))
      let printed = FigureText.printed(figure, as: expectation)
      let reading = FigureText.read(printed, as: expectation)
      #expect(reading.value == figure, "\(figure) as \(printed)")
    }
  }
}
