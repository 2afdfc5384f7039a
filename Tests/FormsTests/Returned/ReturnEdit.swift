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

  static let all = plain + encodings

  /// All but those that leave other letters behind.
  static let plain = Array(groups.joined())

  /// In the order in which they make sense one after the other.
  static let groups = [labels, codes, rows, figures, columns, headers, surroundings, sheets]

  /// Some of these, in their order. Once in a while everything is in an old encoding at the end.
  static func some(
    _ count: Int, of edits: [ReturnEdit], _ random: inout SeededRandom
  ) -> [ReturnEdit] {
    let chosen = edits.indices.shuffled(using: &random).prefix(count).sorted().map { edits[$0] }
    guard random.oneIn(4), let encoding = encodings.randomElement(using: &random) else {
      return chosen
    }
    return chosen + [encoding]
  }

  /// Whether all figures can be read without a word said about them.
  var isHarmless: Bool {
    if case .all(told: 0) = keeps { true } else { false }
  }
}

extension SeededRandom {
  /// True once in `count` times.
  mutating func oneIn(_ count: Int) -> Bool {
    Int.random(in: 0..<count, using: &self) == 0
  }
}
