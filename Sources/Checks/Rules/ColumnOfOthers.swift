internal import Reporting
internal import Vocabulary

/// Figures in a column that another level fills in: told once for each table, as whoever goes into the
/// wrong column fills all of it.
///
/// Not where the form names the unit there: “Sở Nội vụ tổng hợp” in the column of the province.
enum ColumnOfOthers: ReportRule {
  static let code = FiguresOfOthers.code

  static func findings(in report: CheckedReport) -> [RuleFinding] {
    let form = report.relations.form
    guard !report.isEntry, let unit = report.report.unit, let level = unit.level,
      let own = form.entries.first(where: { $0.levels.contains(level) }),
      let others = form.entries.first(where: { $0.column == report.column })?.levels,
      !others.contains(level)
    else { return [] }
    return report.relations.sections.compactMap { section in
      let filled = section.positions.filter { position in
        report.figures[position] != nil && !isNamed(unit, for: others, at: position, in: report)
      }
      let cells = CellList.text(of: filled.compactMap { report.value($0).cell })
      let column = Quoting.quoted(heading(of: report.column, in: section.table), upTo: 60)
      let isNothing = filled.allSatisfy { report.figures[$0]?.isZero ?? true }
      return report.finding(
        code, isNothing ? .info : .warning, on: section, rows: filled,
        Phrase(
          vi:
            "đơn vị đã ghi \(filled.count) số liệu ở cột \(column)\(cells.vietnamese); theo biểu mẫu,"
            + " cột này do cấp khác ghi.",
          en:
            "there \(filled.count == 1 ? "is 1 figure" : "are \(filled.count) figures") in the column"
            + " \(column)\(cells.english); by the form, another level fills it in."),
        fix: cure(heading(of: own.column, in: section.table)))
    }
  }

  /// Whether the form has named this office to report what the other levels are asked for.
  private static func isNamed(
    _ unit: ReportUnit, for levels: [Level], at position: Int, in report: CheckedReport
  ) -> Bool {
    levels.contains { report.form(position)?.duties.share(of: $0)?.names(unit) ?? false }
  }

  private static func heading(of column: ValueColumn, in table: FormTable) -> String {
    table.columns.first { $0.role == .value(column) }?.heading.last ?? ""
  }

  private static func cure(_ heading: String) -> Phrase {
    let column = Quoting.quoted(heading, upTo: 60)
    return Phrase(
      vi: "Đề nghị đơn vị chuyển số liệu sang cột \(column), hoặc xóa nếu ghi thừa.",
      en: "Please move the figures to the column \(column), or clear them.")
  }
}
