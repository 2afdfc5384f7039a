internal import Vocabulary

/// How much of a formula is looked at. Whatever is beyond is not computed, and may depend on
/// anything.
enum FormulaLimits {
  /// Excel takes 8,192 characters, each of which has at most three bytes.
  static let bytes = 3 * SheetLimits.charactersInFormula
  /// Functions and parentheses within each other. Excel allows 64 functions.
  static let nesting = 96
  /// Values that one formula may hold in memory at a time.
  static let valuesInArray = 200_000
  /// Cells that one formula may look at.
  static let cellsInFormula = 1_000_000
  /// Cells that all formulas of a workbook may look at together.
  static let cellsAltogether = 100_000_000
  /// Names that stand for other names.
  static let nestingOfNames = 16
}
