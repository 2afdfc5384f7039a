internal import Grid

/// How much the program takes of one workbook, beyond what Excel itself allows and what the
/// container limits. Ordinary workbooks stay far below each of these.
package enum ReadingLimits {
  /// Worksheets. Excel has no limit of its own; the most seen in public workbooks is some 250.
  package static let sheets = 4_096
  /// Bytes of XML of sheets that share their part with a sheet before them. No program makes such
  /// sheets, and a thousand of them would be a thousand times the work.
  package static let repeatedSheetBytes = 32 * 1024 * 1024
  /// Cells of one workbook that is held in memory.
  package static let cells = 8_000_000
  /// Different texts of one workbook.
  package static let strings = 8_000_000
  /// Bytes of all cells and texts of one workbook that is held in memory.
  package static let heldBytes = 192 * 1024 * 1024
  /// Bytes of all texts that cells share, with their pieces where those are asked for.
  package static let sharedTextBytes = 96 * 1024 * 1024
  /// Bytes of all texts and formulas that one reading may give out. A text that a million cells
  /// share is stored once and given out a million times.
  package static let spokenBytes = 512 * 1024 * 1024
  /// Bytes of one text. The 32,767 characters that Excel allows take at most 98,301.
  package static let textBytes = TextPool.longestText
  /// Bytes of all formulas that one reading may write anew for cells which share them. Writing one
  /// takes seven times as long as passing on a text.
  package static let sharedFormulaBytes = 160 * 1024 * 1024
  /// Pieces of one text. No more than the 32,767 characters that Excel allows can have fonts.
  package static let runs = 100_000
  /// Formulas of one sheet that others share.
  package static let sharedFormulas = 100_000
  /// Formats of cells. Excel allows 65,490.
  package static let styles = 65_536
  /// Different number formats that cells use. Excel allows 250. Understood, one of the longest takes
  /// some 25 KiB.
  package static let formats = 2_000
  /// Fonts, fills and borders, each. Excel allows a thousand or so.
  package static let appearances = 100_000
  /// What lies beside the cells of one workbook, all together: runs of columns, links, validations
  /// and their areas, page breaks, notes, names. Excel allows 65,530 links on a sheet.
  package static let asides = 500_000
  /// Bytes of the texts of these.
  package static let asideBytes = 32 * 1024 * 1024
  /// Runs of rows with a height of their own in one workbook.
  package static let rowRuns = 1_000_000
  /// Of one part to others. Excel allows 65,530 links on a sheet.
  package static let relationships = 100_000
  /// Merged ranges of one sheet.
  package static let merges = 1_000_000
  /// Remarks that are told of one sheet; of more only the number.
  package static let remarks = 20
}
