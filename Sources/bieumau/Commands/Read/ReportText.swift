internal import Desk
internal import Reporting
internal import Vocabulary

/// One report for a person: whose it is, every table with its figures, what there is to correct.
struct ReportText {
  private let report: Report
  private let facts: ReportFacts
  private let language: Language

  init(_ report: Report, _ levels: LevelTrees, _ language: Language) {
    self.report = report
    facts = ReportFacts(report, levels)
    self.language = language
  }

  var text: String {
    let tables = report.tables.map { ReportTableText($0, findings: report.findings, language) }
    let key =
      tables.contains(where: \.showsRows) ? [IndentedText.lines(say(Self.key), by: 0)] : []
    return HelpText.joined(
      [heading] + tables.map(\.lines) + key + FindingText.blocks(report.findings, in: language))
  }

  private func say(_ phrase: Phrase) -> String {
    VisibleText.oneLine(phrase.text(in: language))
  }

  private var heading: [String] {
    guard let form = report.form else {
      let absence = facts.absence.map(say) ?? ""
      return IndentedText.lines(VisibleText.oneLine(report.file) + ": " + absence, by: 0)
    }
    var rows = [(Phrase(vi: "Biểu mẫu", en: "Form"), facts.form)]
    if !form.title.isEmpty {
      rows.append((Phrase(vi: "Tên biểu", en: "Title"), Phrase(vi: form.title, en: form.title)))
    }
    rows.append((Phrase(vi: "Đơn vị", en: "Unit"), facts.unit))
    rows.append((Phrase(vi: "Kỳ báo cáo", en: "Period"), facts.period))
    if let letter = facts.letter {
      rows.append((Phrase(vi: "Kèm báo cáo", en: "Letter"), letter))
    }
    rows.append((Phrase(vi: "Số liệu", en: "Figures"), facts.filled))
    if let code = report.checkCode?.computed, !code.isEmpty {
      rows.append((Phrase(vi: "Mã đối chiếu", en: "Check code"), Phrase(vi: code, en: code)))
    }
    if let found = FindingCount(report.findings).phrase {
      rows.append((Phrase(vi: "Ghi nhận", en: "Findings"), found))
    }
    let list = rows.map { HelpRow(say($0.0) + ":", say($0.1)) }
    return HelpRow.section(VisibleText.oneLine(report.file), list)
  }

  private static let key = Phrase(
    vi:
      "! có ghi nhận ở cuối, ≈ mã số hoặc tên dòng khác biểu mẫu, ↕ nằm ở chỗ khác, ✗ tệp không có"
      + " dòng này, + biểu mẫu không có dòng này, → số đã đọc được",
    en:
      "! see the findings below, ≈ its code or its label differs from the form, ↕ stands elsewhere,"
      + " ✗ the file lacks the row, + the form has no such row, → the figure that was read")
}
