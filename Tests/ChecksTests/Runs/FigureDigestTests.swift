import TestSupport
import Testing
import Vocabulary

@testable import Checks

@Suite struct FigureDigestTests {
  @Test func `the same figures in the same rows`() {
    #expect(
      FigureDigest([9, nil, 0]) == FigureDigest([Figure(significand: 90, scale: 1), nil, 0]))
    #expect(FigureDigest([9, nil]) == FigureDigest([9]))
  }

  @Test(
    arguments: [
      ([9], [nil, 9]), ([0], [nil]), ([1, 2], [2, 1]), ([-1], [1]),
      ([Figure(significand: 15, scale: 1)], [15]),
    ] as [([Figure?], [Figure?])])
  func `other figures and other rows`(_ one: [Figure?], _ other: [Figure?]) {
    #expect(FigureDigest(one) != FigureDigest(other))
  }

  /// Neighbours, which returns of one form are, do not meet.
  @Test func `ten thousand columns have ten thousand digests`() {
    var random = SeededRandom(seed: 7)
    var columns: Set<[Figure?]> = []
    var column: [Figure?] = Array(repeating: 0, count: 8)
    while columns.count < 10_000 {
      column[Int.random(in: 0..<8, using: &random)] = Figure(
        Int64.random(in: 0...20, using: &random))
      columns.insert(column)
    }
    #expect(Set(columns.map { FigureDigest($0) }).count == columns.count)
  }
}
