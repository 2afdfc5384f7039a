/// The stable name of one kind of finding, `BM101`. The first digit is its family:
/// 1 file, 2 form, 3 value, 4 duty, 5 arithmetic, 6 between periods and units, 7 roll-up, 8 fill.
///
/// An open vocabulary: each stage names its own codes beside the sentences they stand for.
package struct FindingCode: RawRepresentable, Hashable, Comparable, Sendable {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// "BM" stands for "biểu mẫu".
  static let prefix = "BM"

  /// The code that a person means who types `BM106`, `bm106` or `106`. Whether there is such a code
  /// is another question.
  package init(typed: String) {
    let isNumber = typed.utf8.allSatisfy(\.isDigit)
    rawValue = isNumber ? Self.prefix + typed : typed.uppercased()
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.rawValue < right.rawValue
  }
}
