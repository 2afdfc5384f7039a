internal import Desk
internal import Reporting
internal import Vocabulary

/// Findings for a person.
enum FindingText {
  /// The whole sentence: where, what is wrong, the rule, what to do, and the code.
  static func sentence(_ finding: Finding, in language: Language) -> String {
    let phrase = ErrorSentence.sentence(finding.message, finding.fix, finding.code)
    return VisibleText.oneLine(phrase.text(in: language))
  }

  /// As one of the lines on standard error, where it stands among those of other files.
  static func line(for finding: Finding, of file: String, in language: Language) -> String {
    // A sentence about a file names it already; any other begins with the sheet.
    let place = finding.code.family == .file ? "" : "\(VisibleText.oneLine(file)): "
    return "\(Program.name): \(place)\(sentence(finding, in: language))\n"
  }

  /// Under one heading for each weight, the gravest first.
  static func blocks(_ findings: [Finding], in language: Language) -> [[String]] {
    Severity.allCases.compactMap { severity in
      let told = findings.filter { $0.severity == severity }
      if told.isEmpty { return nil }
      return ["\(severity.shown.text(in: language)) (\(told.count)):"]
        + told.flatMap { IndentedText.lines(sentence($0, in: language), by: 2, mark: "- ") }
    }
  }
}
