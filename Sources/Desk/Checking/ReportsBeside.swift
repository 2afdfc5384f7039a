package import Checks
internal import Forms
package import Reporting

// Reports beside others: those of the previous period, and those of the same run.

extension ReportChecks {
  /// What later reports are held against; nil where there is no form that somebody described.
  func kept(_ report: Report) -> KeptReport? {
    report.form.flatMap { checks(of: $0).kept(report, isUnitNamed: report.namesUnit) }
  }

  /// What there is to tell of a report beside the previous one.
  package func comparison(of report: Report, with previous: KeptReport) -> Comparison? {
    report.form.map {
      checks(of: $0).comparison(of: report, with: previous, isUnitNamed: report.namesUnit)
    }
  }

  /// What a run has to remember of a report; nil where there is no form that somebody described.
  package func runEntry(_ report: Report) -> RunEntry? {
    report.form.flatMap { checks(of: $0).runEntry(report, isUnitNamed: report.namesUnit) }
  }
}

extension Report {
  /// Whether it says whose it is: a unit that is only called by its file may be any.
  var namesUnit: Bool {
    unit.map { !UnitOfFile.isOne($0, path: file) } ?? false
  }
}
