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

  mutating func add(_ other: ReadTally) {
    files += other.files
    unreadable += other.unreadable
    toCorrect += other.toCorrect
    findings.add(other.findings)
  }

  var code: ExitCode {
    if unreadable == files { return .failed }
    return unreadable > 0 || toCorrect > 0 ? .toCorrect : .done
  }
}
