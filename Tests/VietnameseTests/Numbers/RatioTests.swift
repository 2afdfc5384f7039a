import TestSupport
import Testing
import Vietnamese
import Vocabulary

struct RatioTests {
  @Test(arguments: [
    (ratio(18, 18), "100", true), (ratio(1, 8), "12.5", true), (ratio(3, 16), "18.75", true),
    (ratio(1, 3), "33.33", false), (ratio(2, 3), "66.67", false), (ratio(0, 9), "0", true),
    (ratio(732, 17045), "4.29", false), (ratio(9, 3), "300", true),
    (Ratio(figure("1.5"), of: 3), "50", true),
  ])
  func `in points`(_ ratio: Ratio, _ points: String, _ isExact: Bool) {
    #expect(ratio.points(places: 2) == figure(points))
    #expect(ratio.isExactly(figure(points)) == isExact)
  }

  @Test func `nothing is divided by nothing`() {
    #expect(ratio(0, 0).points(places: 2) == nil)
    #expect(!ratio(0, 0).isExactly(0))
    #expect(!ratio(0, 0).agrees(with: 0))
    #expect(ratio(.init(.max), 1).points(places: 2) == nil)
    #expect(!ratio(.init(.max), 1).isExactly(100))
  }

  @Test(arguments: [
    (ratio(20071, 20077), "99.97", true), (ratio(20071, 20077), "99.9", true),
    (ratio(20071, 20077), "100", true), (ratio(20071, 20077), "99", true),
    (ratio(20071, 20077), "99.98", false), (ratio(20071, 20077), "99.96", false),
    (ratio(20071, 20077), "98", false),
    (ratio(2, 3), "66.6", true), (ratio(2, 3), "66.7", true), (ratio(2, 3), "66.5", false),
    (ratio(1, 3), "33.3", true), (ratio(1, 3), "33.2", false), (ratio(1, 3), "34", false),
    (ratio(18, 18), "100", true), (ratio(18, 18), "100.00", true), (ratio(18, 18), "99", false),
    (ratio(18, 18), "99.99", false), (ratio(1, 2), "50.0", true),
  ])
  func `agrees with points rounded or cut off`(_ ratio: Ratio, _ points: String, _ agrees: Bool) {
    #expect(ratio.agrees(with: figure(points)) == agrees)
  }

  /// Rounding and cutting off by whole numbers, the long way.
  @Test func `agrees as arithmetic has it`() throws {
    var random = SeededRandom(seed: 14)
    for _ in 0..<5_000 {
      let denominator = Int64.random(in: 1...5_000, using: &random)
      let numerator = Int64.random(in: 0...denominator, using: &random)
      let places = UInt8.random(in: 0...3, using: &random)
      let power = (0..<places).reduce(Int64(1)) { power, _ in power * 10 }
      let cut = numerator * 100 * power / denominator
      let rest = numerator * 100 * power - cut * denominator
      let rounded = rest * 2 >= denominator ? cut + 1 : cut
      let ratio = ratio(Figure(numerator), Figure(denominator))
      for offset in -2...2 {
        let points = try #require(Figure(significand: cut + Int64(offset), scale: places))
        let isRight = cut + Int64(offset) == cut || cut + Int64(offset) == rounded
        #expect(ratio.agrees(with: points) == isRight, "\(numerator)/\(denominator) \(points)")
      }
    }
  }
}
