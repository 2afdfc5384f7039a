package import Reporting
package import Vocabulary

/// What is kept of a report to hold a later one against it: its figures, and none of its words.
///
/// The reports of a whole country are kept at a time, so that one takes a kilobyte.
package struct KeptReport: Sendable {
  package let file: String
  package let form: String
  package let unit: ReportUnit?
  /// Whether it says itself whose it is; else the unit is called by its file.
  package let isUnitNamed: Bool
  package let period: Period?
  /// Those of the column in which the unit enters them; not those that cannot be right.
  let figures: PackedFigures

  init(_ entry: CheckedReport, isUnitNamed: Bool) {
    let report = entry.report
    file = report.file
    form = entry.relations.form.id
    unit = report.unit
    self.isUnitNamed = isUnitNamed
    period = report.period
    figures = PackedFigures(entry.figures.indices.map { entry.figure($0) })
  }
}

extension Checks {
  /// What later reports are held against; nil for a report of another form, and where nobody has
  /// described the form, so that it has nothing in common with any other.
  package func kept(_ report: Report, isUnitNamed: Bool = true) -> KeptReport? {
    guard report.formID != nil, isOfThisForm(report) else { return nil }
    return KeptReport(entry(of: report), isUnitNamed: isUnitNamed)
  }
}
