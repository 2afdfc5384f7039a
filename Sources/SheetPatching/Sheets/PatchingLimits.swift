/// How much of a sheet is held while its cells are changed. A file of some kilobytes can hold millions
/// of empty rows; no workbook that people made comes near these.
enum PatchingLimits {
  /// Rows, merged areas, columns, formulas of groups, and what else the map of a sheet has places of: a
  /// sheet has 1,048,576 rows at most.
  static let places = 2_000_000
  /// Cells in the rows that are changed.
  static let cells = 1_000_000
}
