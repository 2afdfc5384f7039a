internal import Desk
internal import Reporting
internal import Vocabulary

/// A report in a few lines, for whoever has a hundred of them: whose it is, how much is filled in,
/// and what has to be corrected.
struct ReportDigest {
  private let report: Report
  private let facts: ReportFacts
  private let language: Language

  init(_ report: Report, _ levels: LevelTrees, _ language: Language) {
    self.report = report
    facts = ReportFacts(report, levels)
    self.language = language
  }

  var text: String {
    let state = facts.absence?.text(in: language) ?? whose
    var lines = IndentedText.lines("\(VisibleText.oneLine(report.file)): \(state)", by: 0)
    if report.form != nil { lines += IndentedText.lines(counts, by: 2) }
    let errors = report.findings.filter { $0.severity == .error }
    for error in errors.prefix(Self.shownErrors) {
      lines += IndentedText.lines(
        FindingText.sentence(error, in: language), by: 2, mark: "- ")
    }
    if errors.count > Self.shownErrors {
      lines += IndentedText.lines(rest(errors.count - Self.shownErrors), by: 2, mark: "- ")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Beyond these a person looks at the file by itself.
  private static let shownErrors = 5

  private var whose: String {
    let facts = [facts.form, facts.unitInLine, facts.periodInLine]
    return VisibleText.oneLine(facts.map { $0.text(in: language) }.joined(separator: " · "))
  }

  private var counts: String {
    let found = FindingCount(report.findings).phrase
    return [facts.filled, found].compactMap { $0?.text(in: language) }.joined(separator: "; ")
  }

  private func rest(_ count: Int) -> String {
    Phrase(
      vi: "… và \(count) chỗ khác cần sửa; đề nghị đọc riêng tệp này để xem đủ",
      en: "… and \(count) more to correct; please read this file by itself to see them all"
    ).text(in: language)
  }
}
