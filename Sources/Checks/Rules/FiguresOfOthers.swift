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
      let rule = rule(at: position, in: report)
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

  /// Who reports the row instead, in the words of the form where it has any there.
  private static func rule(at position: Int, in report: CheckedReport) -> Phrase {
    if let row = report.form(position) {
      let statement = row.note.isEmpty ? row.hint(in: report.column) ?? "" : row.note
      if !statement.isEmpty {
        let quoted = Quoting.quoted(statement, upTo: 60)
        return Phrase(
          vi: "biểu mẫu ghi ở dòng này \(quoted), nên đơn vị không báo cáo dòng này.",
          en: "the form says \(quoted) there, so that the unit does not report this row.")
      }
      let share = report.report.unit?.level.flatMap { row.duties.share(of: $0) }
      if let agencies = share?.agencies, !agencies.isEmpty {
        let names = Quoting.quoted(agencies.joined(separator: ", "), upTo: 60)
        return Phrase(
          vi: "theo biểu mẫu, dòng này chỉ do \(names) báo cáo.",
          en: "by the form, \(names) alone reports this row.")
      }
    }
    return Phrase(
      vi: "theo biểu mẫu, cấp hoặc cơ quan khác báo cáo dòng này.",
      en: "by the form, another level or agency reports this row.")
  }
}
