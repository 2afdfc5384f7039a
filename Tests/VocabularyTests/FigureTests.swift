import TestSupport
import Testing
import Vocabulary

@Suite struct FigureTests {
  @Test(
    arguments: [
      (950, 2, "9.50"), (-5, 2, "-0.05"), (0, 0, "0"), (0, 3, "0.000"), (1144, 0, "1144"),
      (-1, 0, "-1"), (10, 1, "1.0"), (5, 18, "0.000000000000000005"),
      (Int64.max, 0, "9223372036854775807"), (Int64.min, 0, "-9223372036854775808"),
      (Int64.min, 18, "-9.223372036854775808"), (Int64.max, 10, "922337203.6854775807"),
    ] as [(Int64, UInt8, String)])
  func printsEveryPlace(significand: Int64, scale: UInt8, expected: String) throws {
    let figure = try #require(Figure(significand: significand, scale: scale))
    #expect(figure.description == expected)
    var bytes = Array("x=".utf8)
    figure.append(to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "x=" + expected)
  }

  @Test func refusesScalesAboveEighteen() {
    #expect(Figure(significand: 1, scale: 18) != nil)
    #expect(Figure(significand: 1, scale: 19) == nil)
    #expect(Figure(significand: 0, scale: 255) == nil)
  }

  @Test func staysSmall() {
    #expect(MemoryLayout<Figure>.size <= 16)
    #expect(MemoryLayout<Figure>.stride <= 16)
  }

  @Test(arguments: [
    ("9.50", "9.5"), ("0", "0.000"), ("-0", "0"), ("100", "100.00"),
    ("-1.10", "-1.1"), ("1E2", "100"), ("9", "9.000000000000000000"),
  ])
  func equalValuesAreEqualAndHashAlike(_ one: String, _ other: String) throws {
    let (left, right) = (try #require(Figure(one)), try #require(Figure(other)))
    #expect(left == right)
    #expect(left.hashValue == right.hashValue)
    #expect(!(left < right) && !(right < left))
    #expect(Set([left, right]).count == 1)
  }

  @Test(
    arguments: [
      "-9223372036854775808", "-9223372036854775807", "-10", "-9.5", "-9.223372036854775808",
      "-0.05", "0", "0.000000000000000001", "0.05", "0.5", "1", "9.223372036854775807", "9.5", "10",
      "9223372036854775806", "9223372036854775807",
    ].indices)
  func orderIsThatOfTheNumberLine(index: Int) throws {
    let line = [
      "-9223372036854775808", "-9223372036854775807", "-10", "-9.5", "-9.223372036854775808",
      "-0.05", "0", "0.000000000000000001", "0.05", "0.5", "1", "9.223372036854775807", "9.5",
      "10", "9223372036854775806", "9223372036854775807",
    ].compactMap { Figure($0) }
    for other in line.indices {
      #expect((line[index] < line[other]) == (index < other), "\(line[index]) < \(line[other])")
      #expect((line[index] == line[other]) == (index == other))
    }
  }

  @Test func comparisonAgreesWithCrossMultiplication() {
    var random = SeededRandom(seed: 1)
    for _ in 0..<20_000 {
      let (left, right) = (random.figure(), random.figure())
      let first = Int128(left.significand) * tenth(right.scale)
      let second = Int128(right.significand) * tenth(left.scale)
      #expect((left < right) == (first < second))
      #expect((left == right) == (first == second))
    }
  }

  @Test(
    arguments: [
      ("9.00", 9), ("9", 9), ("-120", -120), ("0.000", 0), ("9.5", nil), ("-0.05", nil),
      ("9223372036854775807", .max), ("-9223372036854775808", .min),
    ] as [(String, Int64?)])
  func knowsItsIntegers(_ text: String, expected: Int64?) throws {
    let figure = try #require(Figure(text))
    #expect(figure.integer == expected)
    #expect(figure.isInteger == (expected != nil))
  }

  @Test func knowsItsSign() {
    #expect(Figure(-1).isNegative && !Figure(0).isNegative && !Figure(1).isNegative)
    #expect(Figure(0).isZero && Figure("0.00")?.isZero == true && Figure("-0.0")?.isZero == true)
    #expect(Figure("0.01")?.isZero == false)
  }

  @Test(arguments: [
    ("9.50", "9.5"), ("9.00", "9"), ("120", "120"), ("0.000", "0"), ("-1.230", "-1.23"),
    ("-0.05", "-0.05"),
  ])
  func dropsZerosOfTheFractionOnly(_ text: String, expected: String) throws {
    #expect(try #require(Figure(text)).normalized.description == expected)
  }

  @Test func nearestDoubleIsWhatTheStandardLibraryReads() {
    var random = SeededRandom(seed: 2)
    for _ in 0..<20_000 {
      let figure = random.figure()
      #expect(Double(figure) == Double(figure.description), "\(figure)")
    }
  }

  /// Just above 2^53 with 18 places the division leaves the fewest bits below a double's last, so
  /// that one figure in thirty stands next to a tie.
  @Test func nearestDoubleBesideATie() throws {
    var random = SeededRandom(seed: 10)
    for _ in 0..<20_000 {
      let significand = Int64.random(in: 1 << 53...1 << 56, using: &random)
      let figure = try #require(Figure(significand: significand, scale: 18))
      #expect(Double(figure) == Double(figure.description), "\(figure)")
    }
  }

  @Test(arguments: [
    "99.97", "0.1", "-0.36", "9007199254740993", "-9007199254740993", "9223372036854775807",
    "-9223372036854775808", "0.000000000000000001", "9.223372036854775807",
    "4503599627370496.5", "0",
  ])
  func nearestDoubleAtTheEdges(_ text: String) throws {
    #expect(Double(try #require(Figure(text))) == Double(text))
  }

  private func tenth(_ scale: UInt8) -> Int128 {
    (0..<scale).reduce(1) { power, _ in power * 10 }
  }
}
