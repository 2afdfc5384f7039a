internal import Reporting
internal import Vocabulary

/// What a run says of one file, ready to be written: made on any thread, said on the first one.
struct ReadAnswer: Sendable {
  let bytes: [UInt8]
  /// For standard error.
  let messages: [Message]
  let isReadable: Bool
  let findings: FindingCount

  /// One line.
  struct Message: Equatable, Sendable {
    let severity: Severity
    let line: String
  }

  init(_ report: Report, as style: ReadStyle) {
    bytes = style.bytes(of: report)
    messages = style.toldAside(of: report).map {
      Message(
        severity: $0.severity, line: FindingText.line(for: $0, of: report.file, in: style.language))
    }
    isReadable = report.isReadable
    findings = FindingCount(report.findings)
  }
}
