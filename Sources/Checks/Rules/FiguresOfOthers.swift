internal import Reporting
internal import Vocabulary

/// A figure in a row that another office reports, or nobody: it would be counted twice.
///
/// A 0 does no harm and is only mentioned.
enum FiguresOfOthers: ReportRule {
  static let code = FindingCode(rawValue: "BM401")

  static func findings(in report: CheckedReport) -> [RuleFinding] {
    guard report.isEntry else { return [] }
    return report.figures.indices.compactMap { position in
      guard let figure = report.figures[position], report.duty(position) == .exempt else {
        return nil
      }
      let note = report.form(position)?.statement.map { Quoting.quoted($0, upTo: 60) }
      let rule =
        note.map {
          Phrase(
            vi: "biểu mẫu ghi ở dòng này \($0), nên đơn vị không báo cáo dòng này.",
            en: "the form says \($0) there, so that the unit does not report this row.")
        }
        ?? Phrase(
          vi: "theo biểu mẫu, cấp hoặc cơ quan khác báo cáo dòng này.",
          en: "by the form, another level or agency reports this row.")
      return report.finding(
        code, figure.isZero ? .info : .warning, at: position,
        Phrase(
          vi: "đơn vị đã ghi \(figure.shown.vietnamese); ", en: "there is \(figure.shown.english); "
        )
          + rule,
        fix: Phrase(
          vi:
            "Đề nghị đơn vị xóa số ở ô này, hoặc chuyển sang đúng dòng của đơn vị nếu ghi nhầm dòng.",
          en: "Please clear the cell, or move the figure if it belongs to another row."))
    }
  }
}

extension FormRow {
  /// What the form prints to say who reports; nil where it says so above the row.
  fileprivate var statement: String? {
    if !note.isEmpty { return note }
    return hints.first?.text
  }
}
