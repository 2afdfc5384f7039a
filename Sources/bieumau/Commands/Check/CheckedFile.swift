internal import Reporting
internal import Vocabulary

/// What a summary wants to know of one file; small, as there may be ten thousand.
struct CheckedFile: Sendable {
  let path: String
  /// Nil where the file says nothing of it.
  let unit: String?
  let isReadable: Bool
  let findings: FindingCount
  /// How many findings of each kind.
  let kinds: [FindingCode: Int]

  init(_ report: Report) {
    path = report.file
    unit = report.unit?.name
    isReadable = report.isReadable
    findings = FindingCount(report.findings)
    kinds = Dictionary(report.findings.map { ($0.code, 1) }, uniquingKeysWith: +)
  }
}
