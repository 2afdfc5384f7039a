import TestSupport
import Testing

@testable import Reporting

/// The code by which a page is compared with a file.
struct CheckCodeTests {
  private static func code(_ entries: [(row: Int, entry: CheckCode.Entry)]) -> String? {
    CheckCode.sum(of: entries).map { CheckCode.code(of: [$0]) }
  }

  @Test func `nothing has no code`() {
    #expect(Self.code([]) == "")
    #expect(CheckCode.code(of: []) == "")
  }

  @Test func `as the formula computes it`() {
    // Row 9 weighs 81 + 1, row 10 weighs 100 mod 97 + 1.
    #expect(CheckCode.weight(ofRow: 9) == 82 && CheckCode.weight(ofRow: 10) == 4)
    #expect(
      CheckCode.sum(of: [(9, .number(12)), (10, .number(0.5))]) == (12 * 82 + 2) * 1000 + 82 + 4)
    #expect(CheckCode.factor(ofTable: 0) == 1 && CheckCode.factor(ofTable: 1) == 38)
    #expect(CheckCode.code(of: [5, 7]) == "000-271")
    #expect(CheckCode.code(of: [999_982, 0]) == "999-982")
  }

  @Test func `a figure in another row, or two that changed places, make another code`() {
    let entries: [(row: Int, entry: CheckCode.Entry)] = [
      (9, .number(12)), (10, .number(144)), (11, .number(7)),
    ]
    let swapped =
      [(9, .number(144)), (10, .number(12)), (11, .number(7))] as [(Int, CheckCode.Entry)]
    #expect(Self.code(entries) != Self.code(swapped.map { (row: $0.0, entry: $0.1) }))
    #expect(
      Self.code(entries) != Self.code([(9, .number(12)), (10, .number(144)), (12, .number(7))]))
    #expect(CheckCode.code(of: [1, 2]) != CheckCode.code(of: [2, 1]))
  }

  @Test func `letters count, in their order`() {
    #expect(Self.code([(9, .text("27/27"))]) != Self.code([(9, .text("27/72"))]))
    #expect(Self.code([(9, .text("Chưa rõ"))]) != Self.code([(9, .text("Chưa có"))]))
    #expect(Self.code([(9, .text("12"))]) != Self.code([(9, .number(12))]))
    // Some programs count such a sign as two letters.
    #expect(Self.code([(9, .text("😀"))]) == nil)
  }

  @Test func `what cannot be added exactly has no code`() {
    #expect(Self.code([(9, .number(1e10))]) == nil)
    #expect(Self.code([(9, .number(.nan))]) == nil)
    #expect(Self.code([(9, .number(.infinity))]) == nil)
    #expect(Self.code([(9, .number(4_494_051))]) != nil)
  }

  @Test func `0 is not blank`() {
    #expect(Self.code([(5, .number(0))]) != "")
    #expect(Self.code([(5, .number(0)), (6, .number(7))]) != Self.code([(6, .number(7))]))
  }

  /// One late task put down as done in time, and one as done late: nothing is lost from the sum.
  @Test func `what is moved between neighbours is seen`() {
    for row in 7..<200 {
      let one: [(row: Int, entry: CheckCode.Entry)] = [
        (row, .number(5)), (row + 1, .number(8)), (row + 2, .number(3)),
      ]
      let other: [(row: Int, entry: CheckCode.Entry)] = [
        (row, .number(6)), (row + 1, .number(6)), (row + 2, .number(4)),
      ]
      #expect(Self.code(one) != Self.code(other), "\(row)")
    }
  }

  /// One changed figure changes the code, whatever the others are.
  @Test func `a slip is seen`() {
    var random = SeededRandom(seed: 3)
    for _ in 0..<2_000 {
      var entries: [(row: Int, entry: CheckCode.Entry)] = (7..<60).map { row in
        (row, .number(Double(Int.random(in: 0...50_000, using: &random)) / 100))
      }
      let before = Self.code(entries)
      let place = Int.random(in: 0..<entries.count, using: &random)
      guard case .number(let figure) = entries[place].entry else { return }
      let slip: Double = [0.01, 1, 9, 90, 990].randomElement(using: &random) ?? 1
      entries[place].entry = .number(figure + slip)
      #expect(Self.code(entries) != before)
    }
  }
}
