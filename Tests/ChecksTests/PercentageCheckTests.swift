import Testing
import Vocabulary

@testable import Checks

struct PercentageCheckTests {
  struct Row: Sendable {
    let points: String
    let numerator: Int64
    let denominator: Int64
    let expected: PercentageCheck?

    init(_ points: String, _ numerator: Int64, _ denominator: Int64, _ expected: PercentageCheck?) {
      self.points = points
      self.numerator = numerator
      self.denominator = denominator
      self.expected = expected
    }
  }

  static let rows = [
    // Rounded as everybody does, with any number of places.
    Row("100", 18, 18, .right), Row("99.97", 20_071, 20_077, .right), Row("66.7", 2, 3, .right),
    Row("67", 2, 3, .right), Row("66.67", 2, 3, .right), Row("66.666666666666671", 2, 3, .right),
    // Halves go either way: 6,25.
    Row("6.3", 1, 16, .right), Row("6.2", 1, 16, .right),
    // Cut off, rounded up.
    Row("66", 2, 3, .near), Row("66.6", 2, 3, .near), Row("43.8", 1_965_892, 4_494_051, .near),
    Row("65", 299, 455, .near), Row("99.99", 106_070, 106_075, .near), Row("34", 1, 3, .near),
    // A unit of the last place.
    Row("99", 18, 18, .unitAway), Row("76", 3, 4, .unitAway), Row("74", 3, 4, .unitAway),
    Row("1", 0, 64, .unitAway), Row("99.99", 18, 18, .unitAway), Row("33.4", 1, 3, .near),
    // More.
    Row("99.7", 1_142, 1_144, .wrong), Row("36", 30, 38, .wrong), Row("0", 152, 152, .wrong),
    Row("98.9", 18, 18, .wrong), Row("98", 18, 18, .wrong), Row("99.98", 18, 18, .wrong),
    Row("4.29", 732, 17_323, .wrong), Row("-100", 18, 18, .wrong),
    Row("1", Int64.max, 1, .wrong), Row("100", Int64.max, Int64.max, .wrong),
    Row("0", 0, 0, nil), Row("100", 5, 0, nil), Row("100", -5, -5, nil),
  ]

  @Test(arguments: rows) func `holds points against their parts`(_ row: Row) throws {
    let points = try #require(Figure(rounding: row.points))
    let check = PercentageCheck(points, of: Figure(row.numerator), Figure(row.denominator))
    #expect(check == row.expected, "\(row)")
  }

  @Test(arguments: [
    ("100", 18, 18), ("99.995", 106_070, 106_075), ("78.95", 30, 38), ("0", 0, 9),
    ("0.005", 5, 106_075),
  ])
  func `nobody is told to write 100 where something is left`(
    _ expected: String, _ numerator: Int64, _ denominator: Int64
  ) throws {
    let shown = Percentage.shown(Figure(numerator), of: Figure(denominator))
    #expect(shown == Figure(expected))
  }
}
