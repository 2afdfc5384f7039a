/// The parts of a workbook in which the words stand that name its unit.
enum StampedParts {
  /// All texts of cells.
  static let texts = "xl/sharedStrings.xml"
  /// What the workbook says of itself under names of its own.
  static let facts = "docProps/custom.xml"

  static let names = [texts, facts]
}
