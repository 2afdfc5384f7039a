import TestSupport
import Testing
import Vocabulary

@Suite struct FigureArithmeticTests {
  @Test(
    arguments: [
      ("9.50", "0.5", "10.00"), ("1", "2", "3"), ("0.1", "0.2", "0.3"), ("-5", "5", "0"),
      ("1.005", "-0.005", "1.000"),
      ("9223372036854775807", "0.0", "9223372036854775807"),
      ("9223372036854775806", "1.000", "9223372036854775807"),
      ("9223372036854775807", "1", nil), ("-9223372036854775808", "-1", nil),
      ("9223372036854775807", "0.1", nil), ("9223372036854775807", "-1", "9223372036854775806"),
      ("5000000000000000000.0", "5000000000000000000.0", nil),
      ("900000000000000000.5", "0.5", "900000000000000001.0"),
      ("922337203685477580.5", "0.5", "922337203685477581"),
    ] as [(String, String, String?)])
  func adds(_ left: String, _ right: String, expected: String?) {
    #expect(Figure(left).flatMap { l in Figure(right).flatMap(l.adding) }?.description == expected)
  }

  @Test(
    arguments: [
      ("10.00", "0.5", "9.50"), ("1", "2", "-1"), ("0.3", "0.1", "0.2"),
      ("-9223372036854775808", "1", nil), ("0", "-9223372036854775808", nil),
      ("-1", "-9223372036854775808", "9223372036854775807"),
    ] as [(String, String, String?)])
  func subtracts(_ left: String, _ right: String, expected: String?) throws {
    let (left, right) = (try #require(Figure(left)), try #require(Figure(right)))
    #expect(left.subtracting(right)?.description == expected)
  }

  @Test(
    arguments: [
      ("1.5", "1.5", "2.25"), ("2", "-3", "-6"), ("0.00", "9223372036854775807", "0.00"),
      ("9223372036854775807", "2", nil), ("4611686018427387904", "2", nil),
      ("-4611686018427387904", "2", "-9223372036854775808"),
      ("0.000000001", "0.0000000001", nil), ("0.000000001", "0.000000001", "0.000000000000000001"),
      // Nineteen places, the last of them zero.
      ("0.0000000005", "0.000000002", "0.000000000000000001"),
      ("3000000000.0000000", "3000000000.0000000", "9000000000000000000"),
    ] as [(String, String, String?)])
  func multiplies(_ left: String, _ right: String, expected: String?) throws {
    let (left, right) = (try #require(Figure(left)), try #require(Figure(right)))
    #expect(left.multiplied(by: right)?.description == expected)
    #expect(right.multiplied(by: left)?.description == expected)
  }

  @Test(
    arguments: [
      ("9.50", "-9.50", "9.50"), ("-0.05", "0.05", "0.05"), ("0", "0", "0"),
      ("-9223372036854775808", nil, nil), ("-9.223372036854775808", nil, nil),
      ("9223372036854775807", "-9223372036854775807", "9223372036854775807"),
    ] as [(String, String?, String?)])
  func turnsItsSign(_ text: String, negated: String?, magnitude: String?) throws {
    let figure = try #require(Figure(text))
    #expect(figure.negated?.description == negated)
    #expect(figure.magnitude?.description == magnitude)
  }

  @Test(
    arguments: [
      ("1", "8", 2, "0.13"), ("-1", "8", 2, "-0.13"), ("1", "-8", 2, "-0.13"),
      ("1", "3", 4, "0.3333"), ("2", "3", 4, "0.6667"), ("27", "27", 2, "1.00"),
      ("1", "2", 0, "1"), ("-1", "2", 0, "-1"), ("0.49", "1", 0, "0"), ("5", "2", 0, "3"),
      ("0", "7", 2, "0.00"), ("7", "0", 2, nil), ("0", "0.00", 2, nil),
      ("9.50", "0.5", 1, "19.0"), ("1", "0.000000000000000001", 0, "1000000000000000000"),
      // The eighteen zeros do not fit, the value does.
      ("1", "0.000000000000000001", 18, "1000000000000000000"),
      ("9223372036854775807", "0.000000000000000001", 18, nil),
      ("9223372036854775807", "0.1", 0, nil),
      ("9223372036854775807", "1", 18, "9223372036854775807"),
      ("-9223372036854775808", "1", 0, "-9223372036854775808"),
      ("-9223372036854775808", "-1", 0, nil),
      ("0.000000000000000001", "9223372036854775807", 18, "0.000000000000000000"),
      ("0.000000000000000001", "2", 18, "0.000000000000000001"),
      ("100000000000000000", "3", 18, nil),
      ("1", "3", 200, "0.333333333333333333"),
    ] as [(String, String, UInt8, String?)])
  func divides(_ left: String, _ right: String, places: UInt8, expected: String?) throws {
    let (left, right) = (try #require(Figure(left)), try #require(Figure(right)))
    #expect(left.divided(by: right, places: places)?.description == expected)
  }

  @Test(
    arguments: [
      ("0.125", 2, "0.13"), ("-0.125", 2, "-0.13"), ("0.1249", 2, "0.12"), ("9.5", 2, "9.5"),
      ("9.5", 0, "10"), ("-9.5", 0, "-10"), ("-9.49", 0, "-9"), ("0.004", 2, "0.00"),
      ("9.223372036854775807", 17, "9.22337203685477581"), ("9.223372036854775807", 0, "9"),
      ("-9.223372036854775808", 17, "-9.22337203685477581"), ("1.5", 255, "1.5"),
      ("0.500000000000000000", 0, "1"), ("0.499999999999999999", 0, "0"),
    ] as [(String, UInt8, String)])
  func rounds(_ text: String, places: UInt8, expected: String) throws {
    #expect(try #require(Figure(text)).rounded(places: places).description == expected)
  }

  @Test func whatIsAddedCanBeTakenAway() {
    var random = SeededRandom(seed: 3)
    var sums = 0
    for _ in 0..<20_000 {
      let (left, right) = (random.figure(), random.figure())
      guard let sum = left.adding(right) else { continue }
      sums += 1
      #expect(sum.subtracting(right) == left, "\(left) + \(right)")
      #expect(right.adding(left) == sum)
      #expect(left.subtracting(sum) == right.negated)
    }
    #expect(sums > 8_000)
  }

  @Test func productsAgreeWithLongHand() {
    var random = SeededRandom(seed: 4)
    var products = 0
    for _ in 0..<20_000 {
      let (left, right) = (random.figure(), random.figure())
      // The value with 36 places, of which the figure may have dropped zeros.
      var expected = Int128(left.significand) * Int128(right.significand)
      var scale = Int(left.scale) + Int(right.scale)
      while scale > 0, expected % 10 == 0 { (expected, scale) = (expected / 10, scale - 1) }
      let fits = Int64(exactly: expected) != nil && scale <= 18
      let product = left.multiplied(by: right)
      #expect((product != nil) == fits, "\(left) × \(right)")
      guard let product else { continue }
      products += 1
      #expect(
        Int128(product.normalized.significand) == expected && product.normalized.scale == scale)
    }
    #expect(products > 3_000)
  }

  @Test func quotientsAgreeWithPenAndPaper() {
    var random = SeededRandom(seed: 5)
    var quotients = 0
    for _ in 0..<20_000 {
      let (left, right) = (random.figure(), random.figure())
      let places = UInt8.random(in: 0...18, using: &random)
      let quotient = left.divided(by: right, places: places)
      guard !right.isZero else {
        #expect(quotient == nil)
        continue
      }
      let expected = quotientOnPaper(left, right, places: Int(places))
      #expect(quotient == Figure(expected), "\(left) / \(right) to \(places): \(expected)")
      if quotient != nil { quotients += 1 }
    }
    #expect(quotients > 8_000)
  }

  /// Division on squared paper: digits in a row, the point moved, the row rounded. It shares no
  /// step with the arithmetic under test.
  private func quotientOnPaper(_ left: Figure, _ right: Figure, places: Int) -> String {
    let divisor = UInt128(right.significand.magnitude)
    var rest: UInt128 = 0
    // The dividend with forty zeros after its point: more than any shift and places use.
    let dividend = Array("\(left.significand.magnitude)") + Array(repeating: "0", count: 40)
    var row: [Int] = dividend.map { digit in
      rest = rest * 10 + UInt128(digit.wholeNumberValue ?? 0)
      defer { rest %= divisor }
      return Int(rest / divisor)
    }
    var fraction = 40 + Int(left.scale) - Int(right.scale)
    while row.count <= fraction { row.insert(0, at: 0) }
    let roundsUp = fraction > places && row[row.count - (fraction - places)] >= 5
    while fraction > places {
      row.removeLast()
      fraction -= 1
    }
    if roundsUp {
      row.insert(0, at: 0)
      var index = row.count - 1
      while row[index] == 9 {
        row[index] = 0
        index -= 1
      }
      row[index] += 1
    }
    let sign = left.isNegative != right.isNegative ? "-" : ""
    let digits = row.map(String.init).joined()
    return "\(sign)\(digits.dropLast(fraction))\(fraction > 0 ? "." : "")\(digits.suffix(fraction))"
  }
}
