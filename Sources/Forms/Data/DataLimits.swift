internal import Vocabulary

/// What this program sets to data as separated text, beside the size of its file.
enum DataLimits {
  /// A file of the size that is taken has some 600,000 lines as `read` writes them.
  static let lines = 1_000_000
  /// Each report has room for all rows of its form, however little is said of it. The country had
  /// 10,598 communes in 2022.
  static let reports = 12_000
  /// What Excel puts into one cell.
  static let cellCharacters = SheetLimits.charactersInCell
  /// Lines in which the headings are looked for, empty ones left out.
  static let headingLines = 30
}
