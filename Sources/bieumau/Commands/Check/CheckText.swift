internal import Desk
internal import Reporting
internal import Vocabulary

/// What there is to tell about one report, for a person: a line on whose it is, then its findings.
struct CheckText {
  private let report: Report
  private let facts: ReportFacts
  private let language: Language
  private let showsAll: Bool

  init(_ report: Report, _ levels: LevelTrees, _ language: Language, showsAll: Bool) {
    self.report = report
    facts = ReportFacts(report, levels)
    self.language = language
    self.showsAll = showsAll
  }

  var text: String {
    let file = VisibleText.oneLine(report.file)
    var lines = IndentedText.lines("\(file): \(state)", by: 0)
    lines += FindingList(report: report, language: language, showsAll: showsAll).lines
    return lines.joined(separator: "\n") + "\n"
  }

  private var state: String {
    if let absence = facts.absence { return absence.text(in: language) }
    let found =
      FindingCount(report.findings).phrase
      ?? Phrase(vi: "không có nội dung cần rà soát", en: "nothing to be reviewed")
    let parts = [facts.unitInLine, facts.periodInLine, found].map { $0.text(in: language) }
    return VisibleText.oneLine(parts.joined(separator: " · "))
  }
}
