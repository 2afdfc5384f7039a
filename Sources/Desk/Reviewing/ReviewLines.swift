internal import Rendering
internal import Reporting
internal import SheetPlans
internal import SheetWriting
internal import Vocabulary

/// The two lists of a `ReviewBook` on their way into its file, row by row.
struct ReviewLines {
  private let language: Language
  private let writer: RowBookWriter
  private var units: ReviewList
  private var findings: ReviewList
  private var totals = ReviewTotals()

  init(_ path: String, _ language: Language, rowLimit: Int) throws(SheetWritingError) {
    self.language = language
    writer = try RowBookWriter(
      path, BookFacts(title: ReviewLists.units.title.text(in: language), author: "bieumau"))
    units = try ReviewList(.units, in: writer, language, rowLimit: rowLimit)
    findings = try ReviewList(.findings, in: writer, language, rowLimit: rowLimit)
  }

  mutating func add(_ file: ReviewedReturn) throws(SheetWritingError) {
    try units.append(file.summary, to: writer)
    for row in file.findings { try findings.append(row, to: writer) }
    totals += file.totals
  }

  mutating func add(_ finding: Finding) throws(SheetWritingError) {
    try findings.append(ReviewedReturn.row(of: finding, in: language), to: writer)
    totals.count(finding)
  }

  /// Ends both lists; nothing can be added any more.
  mutating func close() throws(SheetWritingError) {
    if findings.isEmpty {
      try findings.close(with: ReviewLists.rowOfNothing(in: language), in: writer)
    }
    try units.close(with: ReviewLists.row(of: totals, in: language), in: writer)
    try writer.close()
  }

  /// How many rows each sheet has, in the order of the tabs.
  var rowCounts: [Int] { writer.rowCounts }

  /// The sheets on which a list goes on.
  var furtherSheets: [String] { units.furtherSheets + findings.furtherSheets }
}
