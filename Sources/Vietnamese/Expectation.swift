/// What a cell is expected to hold, as far as that decides how its text is read: `1.144` is a
/// thousand and more where people are counted, and 1,144 where a percentage stands.
package enum Expectation: Hashable, Sendable {
  /// A whole number of things.
  case count
  /// Money, in whatever unit.
  case money
  /// A percentage in points.
  case percent
  /// One of these answers.
  case answer([KnownAnswer])
  /// Some number.
  case number
}

/// An answer that a form offers, as it prints it.
package struct KnownAnswer: Hashable, Sendable {
  package let code: Int
  package let meaning: String

  package init(code: Int, meaning: String) {
    self.code = code
    self.meaning = meaning
  }
}
