internal import Vocabulary

/// What a clerk leaves in one cell of a form.
enum ClerkEntry {
  case text(String)
  /// As it is stored, with a point.
  case number(String)
  /// A share of one in a cell that shows percents: 0.9997 for 99,97 %.
  case share(String)
  case formula(String, result: Int)
}

/// A whole number that stands in a cell, for formulas further down to point at.
struct EnteredCount {
  let cell: CellAddress
  let value: Int
}
