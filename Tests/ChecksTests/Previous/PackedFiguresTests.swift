import TestSupport
import Testing
import Vocabulary

@testable import Checks

@Suite struct PackedFiguresTests {
  @Test(arguments: 0..<20 as Range<UInt64>)
  func `figures come out as they went in`(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let figures: [Figure?] = (0..<Int.random(in: 0...60, using: &random)).map { _ in
      Bool.random(using: &random)
        ? nil
        : Figure(
          significand: Int64.random(in: .min ... .max, using: &random),
          scale: UInt8.random(in: 0...Figure.maximumScale, using: &random))
    }
    let packed = PackedFigures(figures)
    #expect(packed.unpacked(count: figures.count) == figures)
    // A form that has become shorter since.
    let half = figures.count / 2
    #expect(packed.unpacked(count: half) == Array(figures.prefix(half)))
    #expect(
      packed.unpacked(count: 70) == figures + Array(repeating: nil, count: 70 - figures.count))
  }
}
