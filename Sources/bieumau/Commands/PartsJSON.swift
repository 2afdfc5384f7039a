internal import Desk
internal import JSON
internal import Vocabulary

/// A file's parts as one line of JSON.
enum PartsJSON {
  static func line(for report: PartsReport, in language: Language) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { file in
      file.member("file", report.file)
      file.member("whole", report.problems.isEmpty)
      file.array("parts") { parts in
        for part in report.parts {
          parts.object { item in
            item.member("name", part.name)
            item.member("packed", part.packed)
            item.member("size", part.size)
            item.member("content", part.content.rawValue)
            item.member("whole", part.problem == nil)
          }
        }
      }
      file.array("findings") { findings in
        for problem in report.problems {
          findings.object { finding in
            finding.member("code", problem.code.rawValue)
            finding.member("severity", "error")
            finding.member("message", problem.message.text(in: language))
            finding.member("fix", problem.fix.text(in: language))
          }
        }
      }
    }
    return writer.bytes
  }
}
