/// What this program sets to lists of units. The country had 10,598 communes in 2022.
package enum RosterLimits {
  /// Units of one list.
  package static let units = 100_000
  /// Cells of one table that say something: six columns of units, and more of the office's own.
  static let cells = 1_000_000
  /// Bytes of all texts of one table.
  static let textBytes = FormLimits.textBytes
  /// Letters in one cell that is read. Names go into drop-down lists and names of files.
  static let letters = 500
  /// Lines in which the names of the columns are looked for, empty ones left out.
  static let headingLines = 30
  /// Findings that are kept of one list; the others are counted. A list may have as many as lines.
  static let keptFindings = 1_000
  /// Findings that are shown of them.
  package static let shownFindings = 20
}
