package import Reporting
package import SheetPlans
package import Vocabulary

/// What one return brings into a workbook on many: a row of the summary, and a row for each finding.
///
/// The rows are ready to be written but for their numbers, and no more is kept of the report: there may
/// be ten thousand.
package struct ReviewedReturn: Sendable {
  package let summary: RowPlan
  /// The gravest first, then by place.
  package let findings: [RowPlan]
  package let totals: ReviewTotals

  package init(_ report: Report, _ levels: LevelTrees, in language: Language) {
    let order = report.findings.gravestFirst
    totals = ReviewTotals(report)
    summary =
      Summary(
        report: report, levels: levels, language: language, totals: totals, gravest: order.first
      ).row
    findings = order.map { finding in
      Self.row(
        of: finding, unit: report.unit?.name, file: report.file,
        row: report.rowName(at: finding.place) ?? report.tableName(at: finding.place), language)
    }
  }

  /// The row of a finding that belongs to no single return.
  package static func row(of finding: Finding, in language: Language) -> RowPlan {
    row(of: finding, unit: nil, file: nil, row: nil, language)
  }

  private static func row(
    of finding: Finding, unit: String?, file: String?, row: String?, _ language: Language
  ) -> RowPlan {
    List<FindingColumn>.row { column in
      switch column {
      case .number: .blank
      case .unit: .text(unit)
      case .file: .text(file)
      case .sheet: .text(finding.place.sheet)
      case .cell: .text(finding.place.cell?.description)
      case .row: .text(row?.onOneLine)
      case .severity:
        .text(
          finding.severity.shown.text(in: language),
          fill: FindingColours.paper(of: finding.severity))
      case .message: .text(finding.sentence(in: language))
      case .fix: .text(finding.fix.text(in: language))
      case .code: .text(finding.code.rawValue)
      }
    }
  }
}

/// The row of a return in the summary by unit.
private struct Summary {
  let report: Report
  let levels: LevelTrees
  let language: Language
  let totals: ReviewTotals
  let gravest: Finding?

  var row: RowPlan {
    List<UnitColumn>.row { column in
      switch column {
      case .number: .blank
      case .unit: .text(report.unit?.name)
      case .level: .text(level)
      case .period: .text(report.period?.title.text(in: language))
      case .form: .text(form.text(in: language))
      case .file: .text(report.file)
      case .due: report.form == nil ? .blank : totals.due.map { .number($0) } ?? .blank
      case .filled: report.form == nil ? .blank : .number(totals.filled)
      case .errors, .warnings, .notes: count(in: column)
      case .gravest: .text(gravest?.message.text(in: language))
      }
    }
  }

  private var level: String? {
    report.unit?.level.map { level in levels.name(of: level)?.text(in: language) ?? level.rawValue }
  }

  private var form: Phrase {
    guard let form = report.form else {
      return report.isReadable
        ? Phrase(vi: "không có biểu mẫu", en: "holds no form")
        : Phrase(vi: "không đọc được", en: "cannot be read")
    }
    return form.isDescribed
      ? Phrase(vi: form.id, en: form.id)
      : Phrase(vi: "chưa có trong danh mục", en: "not one of the known forms")
  }

  /// With the colour of its weight where there is something to look at.
  private func count(in column: UnitColumn) -> ListCell {
    guard let severity = column.severity else { return .blank }
    let count = totals.findings[severity] ?? 0
    return .number(count, fill: count > 0 ? FindingColours.paper(of: severity) : nil)
  }
}
