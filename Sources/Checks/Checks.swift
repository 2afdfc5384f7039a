package import Reporting
internal import Vocabulary

/// What a careful officer would notice in the reports of one form, beyond what the reader has told.
///
/// What the form says of its rows is looked up once here, so that one value serves all reports of the
/// form, on any thread.
package struct Checks: Sendable {
  private let relations: FormRelations
  private let options: CheckOptions

  package init(
    _ form: Form, _ catalogue: Catalogue, _ levels: LevelTrees,
    _ options: CheckOptions = CheckOptions()
  ) {
    relations = FormRelations(form, catalogue, levels)
    self.options = options
  }

  /// What there is to tell of a report of this form; of a report of any other form, nothing.
  package func findings(on report: Report) -> [Finding] {
    guard isOfThisForm(report) else { return [] }
    return columns(of: report).flatMap { checked in
      ReportRules.all.flatMap { $0.findings(in: checked) }.map(\.finding)
    }
  }

  /// What is wrong with the form itself: for whoever sends it out, not for the units.
  package var remarks: [Finding] {
    PrintedUnit.findings(on: relations).map(\.finding)
  }

  func isOfThisForm(_ report: Report) -> Bool {
    guard let form = report.form else { return false }
    return form.id == relations.form.id && form.rowCount == relations.rows.count
  }

  /// The column in which the unit enters its figures.
  func entry(of report: Report) -> CheckedReport {
    let level = report.unit?.level
    let entry = relations.form.entries.first { entry in
      level.map(entry.levels.contains) ?? false
    }
    return CheckedReport(
      report, relations, options, column: entry?.column ?? .main, isEntry: true)
  }

  /// The column in which the unit enters its figures, and every other one that has some.
  private func columns(of report: Report) -> [CheckedReport] {
    let own = entry(of: report)
    let others = Set(relations.form.tables.flatMap(\.sideColumns) + [.main])
      .subtracting([own.column])
      .sorted { $0.rawValue < $1.rawValue }
      .map { CheckedReport(report, relations, options, column: $0, isEntry: false) }
      .filter { $0.figures.contains { $0 != nil } }
    return [own] + others
  }
}
