package import Vocabulary

/// A rule for what may be typed into cells.
package struct DataValidation: Hashable, Sendable {
  package enum Kind: String, Sendable {
    /// Anything; such a rule is there for its prompt.
    case none
    case whole, decimal, list, date, time, textLength, custom
  }

  package enum Comparison: String, Sendable {
    case between, notBetween, equal, notEqual
    case lessThan, lessThanOrEqual, greaterThan, greaterThanOrEqual
  }

  package enum Severity: String, Sendable {
    /// What breaks the rule is refused.
    case stop
    /// Asked about, and told of: it may stay.
    case warning, information
  }

  package var kind = Kind.none
  package var comparison = Comparison.between
  /// As written: a number, a range, a quoted list, any formula without its `=`.
  package var formula1: String?
  package var formula2: String?
  package var allowsBlank = false
  /// A list drops down in the cell. A file says the opposite: its `showDropDown` hides the arrow.
  package var hasDropDown = true
  package var showsPrompt = false
  package var promptTitle: String?
  package var prompt: String?
  package var showsError = false
  package var severity = Severity.stop
  package var errorTitle: String?
  package var error: String?
  package var ranges: [CellRange] = []

  package init() {}

  /// The values of a list that the rule itself spells out: `"Có,Không"`. Nil where they are in
  /// cells, or anything else but a list.
  package var listValues: [String]? {
    guard kind == .list, let formula = formula1, formula.utf8.count >= 2, formula.hasPrefix("\""),
      formula.hasSuffix("\"")
    else { return nil }
    return formula.dropFirst().dropLast().replacing("\"\"", with: "\"")
      .split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }
}
