internal import Vocabulary

/// Keeps texts from running as formulas where a spreadsheet opens separated text.
package enum FormulaGuard {
  /// The text with an apostrophe before it, which a spreadsheet takes for "this is text", where it
  /// would be run. What is written as a number is left alone.
  ///
  /// A text that has such an apostrophe of its own gets a second one: else it would lose its own when
  /// it is read.
  package static func guarded(_ text: String) -> String {
    wouldRun(text.drop { $0 == mark }) ? "\(mark)\(text)" : text
  }

  /// The text that was guarded.
  package static func unguarded(_ text: String) -> String {
    guard text.first == mark, wouldRun(text.drop { $0 == mark }) else { return text }
    return String(text.dropFirst())
  }

  private static let mark: Character = "'"

  private static func wouldRun(_ text: Substring) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return switch first {
    case "=", "@", "\t", "\r": true
    case "+", "-": !isNumber(text.utf8.dropFirst())
    default: false
    }
  }

  /// Digits with marks between them, and perhaps the sign of a percentage.
  private static func isNumber(_ text: Substring.UTF8View) -> Bool {
    let digits = text.last == UInt8(ascii: "%") ? text.dropLast() : text
    guard let first = digits.first, let last = digits.last, first.isDigit, last.isDigit else {
      return false
    }
    return digits.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
  }
}
