package import Reporting
internal import Vocabulary

/// What a run remembers of a report, so that later ones can be held against it: not its figures, but a
/// digest of them.
package struct RunEntry: Sendable {
  let file: String
  let form: String
  let period: Period?
  /// Nil where nobody says whose it is; then it is called by its file.
  let unit: UnitIdentity?
  let unitName: String?
  let digest: FigureDigest
  let figures: Int
  let figuresOtherThanZero: Int
}

extension RunEntry {
  init(_ entry: CheckedReport, isUnitNamed: Bool) {
    let report = entry.report
    file = report.file
    form = entry.relations.form.id
    period = report.period
    unit = isUnitNamed ? report.unit.map { UnitIdentity($0) } : nil
    unitName = isUnitNamed ? report.unit?.name : nil
    digest = FigureDigest(entry.figures)
    figures = entry.figures.count { $0 != nil }
    figuresOtherThanZero = entry.figures.count { $0.map { !$0.isZero } ?? false }
  }
}

extension Checks {
  /// What a run has to remember of a report of this form; nil of a report of another, and where nobody has
  /// described the form. `isUnitNamed` tells whether the report says itself whose it is.
  package func runEntry(_ report: Report, isUnitNamed: Bool = true) -> RunEntry? {
    guard report.formID != nil, isOfThisForm(report) else { return nil }
    return RunEntry(entry(of: report), isUnitNamed: isUnitNamed)
  }
}
