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
    add(isReadable: answer.isReadable, answer.findings)
  }

  mutating func add(isReadable: Bool, _ findings: FindingCount) {
    files += 1
    self.findings.add(findings)
    if !isReadable {
      unreadable += 1
    } else if findings[.error] > 0 {
      toCorrect += 1
    }
  }

  var code: ExitCode {
    if unreadable == files { return .failed }
    return unreadable > 0 || toCorrect > 0 ? .toCorrect : .done
  }
}
