import Reporting
import TestSupport
import Vocabulary

/// Figures that suit the rules of rows, and some that do not.
enum DrawnFigure {
  /// Nil for one in ten.
  static func figure(for row: FormRow, _ random: inout SeededRandom) -> Figure? {
    guard Int.random(in: 0..<10, using: &random) > 0 else { return nil }
    if let answer = row.answers?.answers.randomElement(using: &random) {
      return Figure(Int64(answer.code))
    }
    switch row.kind {
    case .group: return nil
    case .count: return count(&random)
    case .number: return count(&random)
    case .money:
      return Figure(
        significand: Int64.random(in: 0...9_999_999, using: &random), scale: 2)
    case .percent, .ratio:
      // One below one percent is read with a doubt, as it may lack its percent sign.
      return Figure(significand: Int64.random(in: 100...10_000, using: &random), scale: 2)
    case .bool, .coded, .statusOption: return Figure(Int64.random(in: 0...1, using: &random))
    }
  }

  private static func count(_ random: inout SeededRandom) -> Figure {
    switch Int.random(in: 0..<10, using: &random) {
    case 0: 0
    // Of these, shares end in half a hundredth.
    case 1...3: [160, 800, 1_600, 8_000].randomElement(using: &random) ?? 800
    case 4, 5: Figure(Int64.random(in: 10_000...2_000_000, using: &random))
    case 6, 7: Figure(Int64.random(in: 1_000..<10_000, using: &random))
    default: Figure(Int64.random(in: 1..<1_000, using: &random))
    }
  }

  /// How much a whole is above the part for which it was raised.
  static func margin(_ random: inout SeededRandom) -> Figure {
    Figure(Int64.random(in: 0...40, using: &random))
  }

  /// What the rule of the row must refuse.
  static func refused(for row: FormRow) -> [String] {
    if let answers = row.answers?.answers, !answers.isEmpty {
      let other = (0...99).first { number in !answers.contains { $0.code == number } } ?? 100
      return ["\(other)", "-1", "1.5", "có"]
    }
    return switch row.kind {
    case .group: []
    case .count: ["-1", "0.5", "năm"]
    case .money, .number: ["-0.01", "-1", "1 tỷ"]
    case .percent, .ratio: ["-0.01", "100.01", "99%"]
    case .bool, .coded, .statusOption: ["-1", "10", "0.5", "có"]
    }
  }
}
