internal import Vocabulary

/// Numbers as a workbook keeps them: doubles, of which Excel shows and keeps 15 digits.
enum ExactNumber {
  /// The double that stands for the figure, and for no other of as many digits. Never infinite, never
  /// no number: of those the library would write `-NAN`.
  static func double(_ figure: Figure) throws(PlanFault.Reason) -> Double {
    var digits = figure.normalized.significand.magnitude
    // Zeros at the end of a whole number are no digits to be kept.
    while digits != 0, digits.isMultiple(of: 10) { digits /= 10 }
    guard digits < limit else { throw .digits(figure) }
    return Double(figure)
  }

  private static let limit: UInt64 = (0..<WritingLimits.digits).reduce(1) { power, _ in power * 10 }
}
