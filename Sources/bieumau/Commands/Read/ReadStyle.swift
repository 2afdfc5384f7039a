internal import JSON
internal import Reporting
internal import Vocabulary

/// In which shape reports are given out, and what of them is said aside.
struct ReadStyle: Sendable {
  enum Kind: Sendable {
    case json
    case csv
    /// For a person, with all tables.
    case tables
    /// For a person with many files, a few lines for each.
    case digest
  }

  let kind: Kind
  let levels: LevelTrees
  let language: Language

  var opening: [UInt8] {
    kind == .csv ? ReportCSV.opening : []
  }

  func bytes(of report: Report) -> [UInt8] {
    switch kind {
    case .json:
      var writer = JSONWriter()
      ReportJSON.write(report, in: language, to: &writer)
      return writer.bytes
    case .csv: return ReportCSV.lines(of: report)
    case .tables: return Array(ReportText(report, levels, language).text.utf8)
    case .digest: return Array(ReportDigest(report, levels, language).text.utf8)
    }
  }

  /// What stands after the reports.
  func closing(_ tally: ReadTally) -> [UInt8] {
    kind == .digest ? Array(ReadSummary.text(of: tally, in: language).utf8) : []
  }

  /// The findings that a person is told on standard error. JSON has them all; comma-separated values
  /// have no place for any; text has them, and says once more which files cannot be read, as it may
  /// go to a file that nobody looks at.
  func toldAside(of report: Report) -> [Finding] {
    switch kind {
    case .json: []
    case .csv: report.findings.filter { $0.severity != .info }
    case .tables, .digest: report.form == nil ? report.findings : []
    }
  }
}
