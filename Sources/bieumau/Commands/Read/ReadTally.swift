internal import Reporting
internal import Vocabulary

/// What is counted of the reports of a run.
struct ReadTally: Equatable {
  var files = 0
  var unreadable = 0
  /// Files with findings that have to be corrected, those that cannot be read left out.
  var toCorrect = 0
  var findings = FindingCount()

  mutating func add(_ answer: ReadAnswer) {
    files += 1
    findings.add(answer.findings)
    if !answer.isReadable {
      unreadable += 1
    } else if answer.findings[.error] > 0 {
      toCorrect += 1
    }
  }

  var code: ExitCode {
    if unreadable == files { return .failed }
    return unreadable > 0 || toCorrect > 0 ? .toCorrect : .done
  }
}

/// How many findings of each weight.
struct FindingCount: Equatable {
  private var counts: [Severity: Int] = [:]

  init(_ findings: [Finding] = []) {
    for finding in findings { counts[finding.severity, default: 0] += 1 }
  }

  subscript(severity: Severity) -> Int { counts[severity] ?? 0 }

  mutating func add(_ other: FindingCount) {
    counts.merge(other.counts, uniquingKeysWith: +)
  }

  /// "2 Cần sửa, 1 Lưu ý", the gravest first; nil where there is none.
  var phrase: Phrase? {
    let told = Severity.allCases.filter { self[$0] > 0 }
    if told.isEmpty { return nil }
    func text(_ language: Language) -> String {
      told.map { "\(self[$0]) \($0.shown.text(in: language))" }.joined(separator: ", ")
    }
    return Phrase(vi: text(.vietnamese), en: text(.english))
  }
}
