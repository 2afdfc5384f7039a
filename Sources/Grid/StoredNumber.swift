package import Vocabulary

/// A number as a cell stores it, digit for digit: `9.5`, `1E-2`, `99.969999999999999`.
///
/// Excel computes with binary doubles and prints them into its files with up to 17 digits. The
/// literal is kept, so that nothing is lost on the way through; `figure` is the number that people
/// see and mean.
package struct StoredNumber: Hashable, Sendable, CustomStringConvertible {
  /// In the grammar of `Figure.init(utf8:)`, without white space.
  package let literal: String

  /// Nil when the text is no number, or one that no double can hold: `1E400`.
  package init?(_ literal: String) {
    guard Figure(rounding: literal) != nil || Self.isWide(literal) else { return nil }
    self.literal = literal
  }

  package init(_ figure: Figure) {
    literal = figure.description
  }

  /// For readers that have checked the grammar.
  package init(trusted literal: String) {
    self.literal = literal
  }

  /// The number with the 15 digits that Excel keeps: 99.97 for `99.969999999999999`. Nil for
  /// numbers beyond what a `Figure` holds, such as 1E+300.
  package var figure: Figure? { Figure(rounding: literal) }

  /// The double that Excel computes with.
  package var double: Double { Double(literal) ?? 0 }

  package var description: String { literal }

  /// Too large for a figure, and a number all the same.
  private static func isWide(_ literal: String) -> Bool {
    // `Double` also reads hexadecimals and words.
    literal.utf8.allSatisfy { "0123456789.eE+-".utf8.contains($0) }
      && Double(literal)?.isFinite == true
  }
}
