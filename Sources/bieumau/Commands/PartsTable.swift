internal import Desk
internal import Vocabulary

/// A file's parts as a table to read.
enum PartsTable {
  static func text(for report: PartsReport, in language: Language) -> String {
    let file = VisibleText.oneLine(report.file)
    guard report.refusal == nil else {
      return Phrase(vi: "\(file): không đọc được\n", en: "\(file): cannot be read\n")
        .text(in: language)
    }
    var lines = [heading(of: report).text(in: language)]
    for part in report.parts {
      let size = part.size.map(\.grouped)
      let cell = size?.text(in: language) ?? "?"
      let mark = part.problem == nil ? " " : "!"
      lines.append(
        " \(mark) \(String(repeating: " ", count: max(0, 12 - cell.count)))\(cell)  \(VisibleText.oneLine(part.name))"
      )
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func heading(of report: PartsReport) -> Phrase {
    let bytes = report.parts.reduce(0) { $0 + ($1.size ?? 0) }
    let count = report.parts.count
    let damaged = report.parts.count { $0.problem != nil }
    let file = VisibleText.oneLine(report.file)
    return Phrase(
      vi: "\(file): \(count) phần, \(bytes.grouped.vietnamese) byte"
        + (damaged == 0 ? ", nguyên vẹn" : ", \(damaged) phần có lỗi"),
      en: "\(file): \(count) part\(count == 1 ? "" : "s"), \(bytes.grouped.english) bytes"
        + (damaged == 0 ? ", whole" : ", \(damaged) with problems"))
  }
}
