/// A piece of a formula as it is written.
enum FormulaToken: Hashable, Sendable {
  case number(Double)
  case text(String)
  case boolean(Bool)
  case error(FormulaError)
  case area(FormulaArea)
  /// A defined name, with the sheet that is written before it.
  case name(String, sheet: String?)
  /// In capitals and without the prefixes of newer functions; its `(` belongs to it.
  case function(String)
  /// Cells that are not written here: of other files, of tables by their columns, of several sheets
  /// at once.
  case elsewhere
  case binary(FormulaOperator)
  case percent
  case open, close, comma
  case openBrace, closeBrace, semicolon
  /// A colon that does not stand within an area: `A1:INDEX(…)`.
  case colon
  /// `A1#`: as far as the results of A1 reach.
  case spill
  /// `@A1:A9`: the cell of one's own row.
  case at
  /// Between two areas it means what both have in common.
  case blank
}
