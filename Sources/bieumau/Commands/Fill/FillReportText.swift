internal import Desk
internal import Vocabulary

/// The evidence of what was changed in a workbook and what was not, for whoever answers for the file.
enum FillReportText {
  static func text(
    _ outcome: WorkbookFilling.Outcome, template: String, data: String, output: String,
    in language: Language
  ) -> String {
    var lines = [
      Phrase(vi: "Tệp mẫu:   \(template)", en: "Template:  \(template)"),
      Phrase(vi: "Số liệu:   \(data)", en: "Data:      \(data)"),
      Phrase(vi: "Kết quả:   \(output)", en: "Output:    \(output)"),
    ].map { VisibleText.oneLine($0.text(in: language)) }
    lines += [""] + cells(outcome, language) + [""] + parts(outcome.evidence, language)
    let open = outcome.findings.filter { $0.severity == .error }
    if !open.isEmpty {
      lines += ["", Phrase(vi: "Chưa điền được:", en: "Not put in:").text(in: language)]
      for finding in open {
        let sentence = ErrorSentence.sentence(finding.message, finding.fix, finding.code)
        lines.append("  - \(VisibleText.oneLine(sentence.text(in: language)))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func cells(
    _ outcome: WorkbookFilling.Outcome, _ language: Language
  ) -> [String] {
    let count = outcome.cells.count
    var lines = [
      Phrase(
        vi: "Số ô đã thay đổi: \(count)", en: "Cells changed: \(count)"
      ).text(in: language)
    ]
    var sheets: [String] = []
    for cell in outcome.cells where !sheets.contains(cell.sheet) { sheets.append(cell.sheet) }
    for sheet in sheets {
      let own = outcome.cells.filter { $0.sheet == sheet }
      lines.append("  \(VisibleText.oneLine(sheet)): \(own.count)")
      for cell in own {
        let (before, after) = (shown(cell.before), shown(cell.after))
        lines.append(
          VisibleText.oneLine("    \(cell.address)  \(before) → \(after)  \(cell.label)"))
      }
    }
    return lines
  }

  private static func shown(_ text: String) -> String {
    let line = text.split(separator: "\n").joined(separator: " / ")
    return line.isEmpty ? "–" : "“\(line)”"
  }

  private static func parts(_ evidence: FidelityEvidence, _ language: Language) -> [String] {
    let same = evidence.parts.filter(\.isSame)
    let other = evidence.parts.filter { !$0.isSame }
    var lines = [
      Phrase(
        vi: "Phần của tệp còn nguyên (SHA-256 của nội dung): \(same.count)/\(evidence.parts.count)",
        en:
          "Parts that are the same (SHA-256 of the content): \(same.count)/\(evidence.parts.count)"
      ).text(in: language)
    ]
    for part in same { lines.append(VisibleText.oneLine("  \(part.after ?? "")  \(part.name)")) }
    lines.append(
      Phrase(
        vi: "Phần đã thay đổi: \(other.count)", en: "Parts that were changed: \(other.count)"
      ).text(in: language))
    for part in other {
      let (before, after) = (part.before ?? "–", part.after ?? "–")
      lines.append(VisibleText.oneLine("  \(before) → \(after)  \(part.name)"))
    }
    return lines
  }
}
