internal import Vocabulary

/// Why the computing of a formula ends before its end.
enum FormulaStop: Error {
  /// The part that is being computed gives this error.
  case fault(FormulaError)
  /// What Excel would give is not known here, or not for certain.
  case notComputable
  /// Formulas in this area are to be computed first.
  case waiting(sheet: Int, CellRange)
}
