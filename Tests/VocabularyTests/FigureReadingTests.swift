import TestSupport
import Testing
import Vocabulary

@Suite struct FigureReadingTests {
  @Test(arguments: [
    ("0", "0"), ("9", "9"), ("9.50", "9.50"), ("-0.05", "-0.05"), ("-0", "0"), ("-0.00", "0.00"),
    ("05", "5"), ("+5", "5"), ("5.", "5"), (".5", "0.5"), ("-.5", "-0.5"), ("1E-2", "0.01"),
    ("1e-2", "0.01"), ("1.5e3", "1500"), ("1.5E+3", "1500"), ("1.50e1", "15.0"), ("1E0", "1"),
    ("0.36999999999999994", "0.36999999999999994"), ("99.969999999999999", "99.969999999999999"),
    ("9223372036854775807", "9223372036854775807"),
    ("-9223372036854775808", "-9223372036854775808"),
    ("9.223372036854775807", "9.223372036854775807"), ("1E18", "1000000000000000000"),
    ("9.2E18", "9200000000000000000"), ("1E-18", "0.000000000000000001"),
    ("100E-20", "0.000000000000000001"), ("0E999999999999999999999999", "0"),
    ("0E-99999999999999999999999", "0.000000000000000000"), ("0.0E-3", "0.0000"),
    // Zeros beyond what fits are dropped, digits are not.
    ("1.0000000000000000000000000000", "1.000000000000000000"),
    ("10.00000000000000000000", "10.00000000000000000"),
    ("0000000000000000000000000000000000012", "12"),
    ("0.00000000000000000000000000000001E32", "1"),
    ("10000000000000000000E-1", "1000000000000000000"),
    ("1000000000000000000000000000E-27", "1.000000000000000000"),
  ])
  func readsExactly(_ text: String, expected: String) {
    #expect(Figure(text)?.description == expected)
    #expect(Figure(utf8: Array(text.utf8).span)?.description == expected)
  }

  @Test(arguments: [
    "", "-", "+", ".", "-.", "e5", "1e", "1e+", "1e-", "1.2.3", "--1", "+-1", "1 ", " 1", "1,5",
    "1.144.000", "1_000", "0x10", "1e1.5", "1e5e5", "INF", "NaN", "nan", "½", "٣", "1\u{0}",
    "\u{feff}1", "12 văn bản", "99,97%", "1d5",
  ])
  func refusesWhatIsNoLiteral(_ text: String) {
    #expect(Figure(text) == nil)
    #expect(Figure(rounding: text) == nil)
  }

  @Test(arguments: [
    "9223372036854775808", "-9223372036854775809", "1E19", "1E-19", "0.0000000000000000001",
    "9.2233720368547758071", "92233720368547758.071", "1E400", "1E-400",
    "1E999999999999999999999999", "1E-999999999999999999999999", "1.0000000000000000001",
    "10000000000000000000000000000001",
  ])
  func givesNothingRatherThanANeighbour(_ text: String) {
    #expect(Figure(text) == nil)
  }

  @Test(arguments: [
    ("99.969999999999999", "99.97"), ("0.36999999999999994", "0.37"), ("76.1", "76.1"),
    ("12.50", "12.50"), ("-99.969999999999999", "-99.97"), ("1144", "1144"), ("0", "0"),
    ("0.000", "0.000"), ("28.999999999999996", "29"), ("-1E-2", "-0.01"),
    ("5.5511151231257827E-17", "0.000000000000000056"), ("1E-300", "0"),
    ("-4.9E-19", "0"), ("5E-19", "0.000000000000000001"), ("-5E-19", "-0.000000000000000001"),
    ("1.0000000000000000000", "1"), ("123456789012345678", "123456789012346000"),
    ("999999999999999.5", "1000000000000000"), ("0.9999999999999999", "1"),
    ("999999999999999999999E-3", "1000000000000000000"),
    ("1E-999999999999999999999", "0"),
  ])
  func roundsOnlyWhenAskedAndThenOnce(_ text: String, expected: String) {
    #expect(Figure(rounding: text)?.description == expected)
    #expect(Figure(roundingUTF8: Array(text.utf8).span)?.description == expected)
  }

  @Test(arguments: [
    ("0.45", 1, "0.5"), ("0.45", 0, "0.5"), ("0.449", 1, "0.4"), ("9.5", 1, "10"), ("95", 1, "100"),
    ("94", 1, "90"), ("-95", 1, "-100"), ("123456", 3, "123000"), ("1.2345", 4, "1.235"),
    ("1.23456789012345678901", 99, "1.23456789012345679"), ("4.5E-1", -7, "0.5"),
  ])
  func roundsToTheDigitsAskedFor(_ text: String, digits: Int, expected: String) {
    #expect(Figure(rounding: text, significantDigits: digits)?.description == expected)
  }

  @Test(arguments: ["1E19", "9999999999999999999", "1.7976931348623157E+308"])
  func roundingDoesNotMakeTheLargeFit(_ text: String) {
    #expect(Figure(rounding: text) == nil)
  }

  @Test func whatIsPrintedIsReadBack() throws {
    var random = SeededRandom(seed: 6)
    for _ in 0..<20_000 {
      let figure = random.figure()
      let again = try #require(Figure(figure.description))
      #expect(again.significand == figure.significand && again.scale == figure.scale)
    }
  }

  /// A double printed with 17 digits stands for the short decimal somebody typed.
  @Test func fifteenDigitsUndoTheBinaryDetour() throws {
    var random = SeededRandom(seed: 7)
    for _ in 0..<20_000 {
      let scale = UInt8.random(in: 0...6, using: &random)
      let significand = Int64.random(in: -999_999_999...999_999_999, using: &random)
      let typed = try #require(Figure(significand: significand, scale: scale))
      // Seventeen significant digits of the double, worked out exactly from its binary parts.
      let long = seventeenDigits(Double(typed))
      #expect(Figure(rounding: long) == typed, "\(typed) as \(long)")
    }
  }

  @Test func anyLengthIsSafe() {
    let zeros = String(repeating: "0", count: 100_000)
    #expect(Figure(zeros + "7." + zeros) == 7)
    #expect(Figure("1" + zeros) == nil)
    #expect(Figure("1e" + zeros + "1") == 10)
    #expect(Figure("1e" + String(repeating: "9", count: 100_000)) == nil)
    #expect(Figure(rounding: "0." + zeros + "1") == 0)
    #expect(Figure(rounding: String(repeating: "9", count: 100_000)) == nil)
    #expect(Figure("1" + zeros + "e-100000") == 1)
  }

  private func seventeenDigits(_ double: Double) -> String {
    guard double != 0 else { return "0" }
    // |double| lies in 1E-6...1E9, so ten powers of ten either way are exact enough in 128 bits.
    var exponent = 0
    var bound = 1.0
    let magnitude = double.magnitude
    while magnitude >= bound * 10 { (bound, exponent) = (bound * 10, exponent + 1) }
    while magnitude < bound { (bound, exponent) = (bound / 10, exponent - 1) }
    // magnitude = whole / 2^shift exactly, and its digits are whole × 10^(16 - exponent) / 2^shift.
    let shift = 52 - Int(magnitude.exponent)
    var digits = UInt128(magnitude.significandBitPattern | 1 << 52)
    var halvings = shift
    for _ in 0..<max(0, 16 - exponent) {
      digits *= 5
      halvings -= 1
      // 53 + 22 × 2.33 bits: within 128.
    }
    if halvings >= 0 {
      digits = (digits + (halvings > 0 ? UInt128(1) << (halvings - 1) : 0)) >> halvings
    } else {
      digits <<= -halvings
    }
    return "\(double < 0 ? "-" : "")\(digits)E\(exponent - 16)"
  }
}
