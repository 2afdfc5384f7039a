package import JSON
package import Vocabulary

/// What there is to tell about a report, as one line of JSON: whose it is, and its findings.
package enum FindingsJSON {
  /// The sentences are written in `language`; all else is the same in every language.
  package static func write(
    _ report: Report, in language: Language, to writer: inout JSONWriter
  ) {
    writer.object { line in
      line.member("file", report.file)
      line.member("form", report.formID)
      ReportJSON.write(report.unit, to: &line)
      line.member("period", report.period)
      line.member("findings", report.findings, in: language)
    }
  }
}
