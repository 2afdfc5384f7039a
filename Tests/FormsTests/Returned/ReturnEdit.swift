import TestSupport
import Testing

/// One thing that people do to a form before they send it back.
struct ReturnEdit: Sendable, CustomTestStringConvertible {
  /// What is left of the figures.
  enum Keeps: Sendable {
    /// All of them can be read, with so many errors and warnings at the most.
    case all(told: Int)
    /// Some cannot, and that is told.
    case some
  }

  let testDescription: String
  let keeps: Keeps
  /// The codes of findings that have to be there.
  let tells: [String]
  let apply: @Sendable (inout FilledForm, inout SeededRandom) -> Void

  init(
    _ name: String, keeps: Keeps = .all(told: 0), tells: [String] = [],
    _ apply: @escaping @Sendable (inout FilledForm, inout SeededRandom) -> Void
  ) {
    testDescription = name
    self.keeps = keeps
    self.tells = tells
    self.apply = apply
  }

  /// In the order in which they make sense one after the other.
  static let all = labels + codes + figures + rows + columns + headers + surroundings + sheets
}

extension SeededRandom {
  /// True once in `count` times.
  mutating func oneIn(_ count: Int) -> Bool {
    Int.random(in: 0..<count, using: &self) == 0
  }
}
