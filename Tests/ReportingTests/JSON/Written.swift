import JSON
import Reporting
import Vocabulary

/// What the writer makes of a report, as text.
func written(_ report: Report, in language: Language = .vietnamese) -> String {
  var writer = JSONWriter()
  ReportJSON.write(report, in: language, to: &writer)
  return String(decoding: writer.bytes, as: UTF8.self)
}
