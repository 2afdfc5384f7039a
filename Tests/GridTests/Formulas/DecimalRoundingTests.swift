import TestSupport
import Testing
import Vocabulary

@testable import Grid

struct DecimalRoundingTests {
  @Test func `a double goes through its digits unchanged`() {
    var random = SeededRandom(seed: 11)
    for _ in 0..<5_000 {
      let number = Double(Int.random(in: -1_000_000...1_000_000, using: &random)) / 1_000
      #expect(DecimalDigits(number).double == number)
      let any = Double.random(in: -1e9...1e9, using: &random)
      #expect(DecimalDigits(any, digits: 17).double == any)
    }
  }

  /// `Figure` divides exactly, so its rounding is the one that people compute on paper.
  @Test func `shares are rounded as on paper`() throws {
    for whole in 1...400 {
      for part in stride(from: 0, through: whole, by: 7) {
        let rounded = (Double(part) / Double(whole) * 100).rounded(places: 2)
        let paper = try #require(
          Figure(Int64(part * 100)).divided(by: Figure(Int64(whole)), places: 2))
        #expect(rounded == Double(paper), "\(part)/\(whole)")
      }
    }
  }

  @Test(arguments: [
    (2.999, 2, false, "2.99"), (2.991, 2, true, "3"), (1.005, 1, true, "1.1"), (0, 0, true, "0"),
    (9.99, 0, true, "10"), (0.004, 2, true, "0.01"), (-0.004, 2, true, "-0.01"),
    (3, -2, true, "100"),
    (3, -2, false, "0"), (350, -2, false, "300"), (1.5, 9, true, "1.5"),
  ])
  func `digits are dropped or carried`(
    _ number: Double, _ places: Int, _ up: Bool, _ result: String
  ) {
    #expect(DecimalDigits(number).truncated(places: places, up: up).double.literal == result)
  }
}
