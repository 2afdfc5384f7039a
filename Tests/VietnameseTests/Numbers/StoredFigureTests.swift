import TestSupport
import Testing
import Vietnamese
import Vocabulary

struct StoredFigureTests {
  struct Stored: CustomTestStringConvertible, Sendable {
    let number: String
    let isPercent: Bool
    let expectation: Expected
    let reading: CellReading

    var testDescription: String { "\(number)\(isPercent ? " %" : "") as \(expectation)" }

    init(
      _ number: String, percent: Bool = false, _ expectation: Expected, _ value: String?,
      _ remarks: FigureRemark...
    ) {
      self.number = number
      isPercent = percent
      self.expectation = expectation
      reading = CellReading(
        value: value.map { figure($0) }, words: value == nil ? "shown" : nil, remarks: remarks)
    }
  }

  static let tiers: Expected = .answer(AnswerTextTests.tiers)

  @Test(arguments: [
    Stored("12", .count, "12"), Stored("0", .count, "0"), Stored("1144", .count, "1144"),
    Stored("12.00", .count, "12"), Stored("100", .percent, "100"),
    Stored("99.97", .percent, "99.97"),
    Stored("1", .percent, "1"), Stored("0", .percent, "0"), Stored("196870", .money, "196870"),
    Stored("12.5", .number, "12.5"), Stored("2", tiers, "2"),
    // 1.144 typed into an Excel with English settings.
    Stored("1.144", .count, "1.144", .thousandsLost(asTyped: 1144)),
    Stored("112.001", .count, "112.001", .thousandsLost(asTyped: 112_001)),
    Stored("-1.144", .count, "-1.144", .negative, .thousandsLost(asTyped: -1144)),
    // 12.500 and 1.200, whose zeros Excel drops, or true fractions.
    Stored("12.5", .count, "12.5", .fractionInCount(asTyped: 12500)),
    Stored("1.2", .count, "1.2", .fractionInCount(asTyped: 1200)),
    // No thousands begin with 0 or have more than three digits, or four behind the point.
    Stored("0.36", .count, "0.36", .fractionInCount(asTyped: nil)),
    Stored("1144.567", .count, "1144.567", .fractionInCount(asTyped: nil)),
    Stored("1.1445", .count, "1.1445", .fractionInCount(asTyped: nil)),
    Stored("196.87", .money, "196.87", .thousandsPerhapsLost(asTyped: 196_870)),
    Stored("196.875", .number, "196.875", .thousandsPerhapsLost(asTyped: 196_875)),
    Stored("1234.5", .money, "1234.5"), Stored("0.5", .money, "0.5"),
    Stored("76.1", .percent, "76.1"), Stored("99.975", .percent, "99.975"),
    Stored("0.36", .percent, "0.36", .fractionForPercent(asPoints: 36)),
    Stored("-0.36", .percent, "-0.36", .negative, .fractionForPercent(asPoints: -36)),
    Stored("-5", .count, "-5", .negative), Stored("-5", .money, "-5", .negative),
    Stored("3", tiers, "3", .outsideList(AnswerTextTests.tiers, meant: AnswerTextTests.tiers[2])),
    Stored("1.5", tiers, "1.5", .outsideList(AnswerTextTests.tiers, meant: nil)),
    // With a percent format the points are exact.
    Stored("0.36", percent: true, .percent, "36"),
    Stored("0.9997", percent: true, .percent, "99.97"),
    Stored("1", percent: true, .percent, "100"), Stored("0.01", percent: true, .percent, "1"),
    Stored("0.0036", percent: true, .percent, "0.36"), Stored("0", percent: true, .percent, "0"),
    Stored("1", percent: true, .number, "100"),
    // Up to twice the plan is nothing to ask about; 36 that was pasted shows as 3600%.
    Stored("2", percent: true, .percent, "200"),
    Stored("2.01", percent: true, .percent, "201", .percentPerhapsTwice(asPoints: figure("2.01"))),
    Stored("36", percent: true, .percent, "3600", .percentPerhapsTwice(asPoints: 36)),
    Stored("36", percent: true, .number, "3600", .percentPerhapsTwice(asPoints: 36)),
    Stored("-36", percent: true, .percent, "-3600", .negative),
    Stored("36", percent: true, .count, nil, .percentInstead(points: 3600)),
    Stored("-0.05", percent: true, .percent, "-5", .negative),
    Stored("0.05", percent: true, .count, nil, .percentInstead(points: 5)),
    Stored("1", percent: true, tiers, nil, .percentInstead(points: 100)),
    Stored("0.5", percent: true, .money, nil, .percentInstead(points: 50)),
    Stored("9000000000000000000", percent: true, .percent, nil, .tooLong),
  ])
  func `reads`(_ stored: Stored) {
    #expect(
      StoredFigure.read(
        figure(stored.number), shown: "shown", isPercentFormat: stored.isPercent,
        as: stored.expectation) == stored.reading)
  }

  @Test(arguments: [
    ("99.969999999999999", "99.97"), ("1E-2", "0.01"), ("28.999999999999996", "29"),
  ])
  func `reads digits as a file has them`(_ literal: String, _ value: String) {
    let reading = StoredFigure.read(
      literal: literal, shown: "shown", isPercentFormat: false, as: .money)
    #expect(reading.value == figure(value))
  }

  @Test(arguments: ["1E+300", "99999999999999999999", "9,5"])
  func `a number that no figure holds is kept as it is shown`(_ literal: String) {
    for isPercent in [false, true] {
      #expect(
        StoredFigure.read(literal: literal, shown: "1E+300", isPercentFormat: isPercent, as: .count)
          == CellReading(words: "1E+300", remarks: [.tooLong]))
    }
  }

  /// What the office saw in its cell is what is read: the points of a percentage come from the
  /// number, digit for digit.
  @Test func `every percentage is exact`() throws {
    var random = SeededRandom(seed: 12)
    for _ in 0..<5_000 {
      let scale = UInt8.random(in: 0...6, using: &random)
      let significand = Int64.random(in: 0...9_999_999, using: &random)
      let points = try #require(Figure(significand: significand, scale: scale))
      let stored = try #require(Figure(significand: significand, scale: scale + 2))
      let reading = StoredFigure.read(
        stored, shown: "", isPercentFormat: true, as: .percent)
      #expect(reading.value == points && reading.parts == nil && reading.words == nil)
    }
  }

  // MARK: Dates

  @Test(arguments: [
    (44813, 2022, 9, 9, [ratio(9, 9)]),
    (44866, 2022, 11, 1, [ratio(1, 11), ratio(11, 1)]),
    (44605, 2022, 2, 13, [ratio(13, 2), ratio(2, 13)]),
    // 2/29 in a year that has no such day, 2/30, 9/32.
    (47150, 2029, 2, 1, [ratio(1, 2), ratio(2, 1), ratio(2, 29)]),
    (10990, 1930, 2, 1, [ratio(1, 2), ratio(2, 1), ratio(2, 30)]),
    (11933, 1932, 9, 1, [ratio(1, 9), ratio(9, 1), ratio(9, 32)]),
  ])
  func `a day is asked about, with what may have been typed`(
    _ serial: Int64, _ year: Int, _ month: Int, _ day: Int, _ mistyped: [Ratio]
  ) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    for expectation in [Expected.count, .percent, Self.tiers] {
      #expect(
        StoredFigure.read(serial: Figure(serial), date: date, shown: "9/9/2022", as: expectation)
          == CellReading(words: "9/9/2022", remarks: [.date(mistyped: mistyped)]))
    }
  }

  @Test func `a day of long ago is a number with the format of another`() throws {
    let date = try #require(CalendarDate(year: 1900, month: 1, day: 27))
    func read(_ serial: Figure, as expectation: Expected) -> CellReading {
      StoredFigure.read(serial: serial, date: date, shown: "27/01/1900", as: expectation)
    }
    #expect(read(27, as: .count) == CellReading(value: 27, remarks: [.dateFormat(stored: 27)]))
    #expect(
      read(27, as: Self.tiers)
        == CellReading(
          value: 27,
          remarks: [.dateFormat(stored: 27), .outsideList(AnswerTextTests.tiers, meant: nil)]))
    // 0 and 60 are days that no calendar has.
    #expect(
      StoredFigure.read(serial: 60, date: nil, shown: "29/02/1900", as: .count)
        == CellReading(value: 60, remarks: [.dateFormat(stored: 60)]))
  }

  @Test func `a time is no figure`() {
    // 18:18 is stored as a part of the day.
    #expect(
      StoredFigure.read(serial: figure("0.7625"), date: nil, shown: "18:18", as: .count)
        == CellReading(words: "18:18", remarks: [.time]))
  }
}
