internal import Checks
internal import Forms
package import Reporting

/// A return with all that there is to tell of it.
package struct CheckedReturn: Sendable {
  /// With what the unit may read: what is wrong with its own figures.
  package let ofUnit: Report
  /// With all of it, for the office that collects the returns.
  package fileprivate(set) var report: Report
  /// Whether there should be a previous report, and is none.
  package let lacksPrevious: Bool
  /// Nil where there is no form that somebody described.
  fileprivate let entry: RunEntry?
}

extension ReportChecks {
  /// What there is to tell of a report by itself, and beside the previous one of its unit. `isOnly` tells
  /// whether it is the only one of its run.
  package func checked(
    _ report: Report, after previous: PreviousReports?, isOnly: Bool
  ) -> CheckedReturn {
    var ofUnit = checked(report)
    guard let form = report.form, form.isDescribed else {
      return CheckedReturn(ofUnit: ofUnit, report: ofUnit, lacksPrevious: false, entry: nil)
    }
    let checks = checks(of: form)
    let isUnitNamed = report.namesUnit
    let entry = checks.runEntry(report, isUnitNamed: isUnitNamed)
    guard let found = previous?.previous(of: report, isOnly: isOnly) else {
      return CheckedReturn(
        ofUnit: ofUnit, report: ofUnit, lacksPrevious: previous != nil, entry: entry)
    }
    let comparison = checks.comparison(of: ofUnit, with: found, isUnitNamed: isUnitNamed)
    ofUnit.add(comparison.ofReport)
    var whole = ofUnit
    whole.add(comparison.ofChoice)
    return CheckedReturn(ofUnit: ofUnit, report: whole, lacksPrevious: false, entry: entry)
  }
}

/// The returns of one run beside each other, in the order in which they are told.
package struct ReturnsOfRun: Sendable {
  private var checks = RunChecks()

  package init() {}

  /// Adds what there is to tell of the next return beside those before it. Says whether there is
  /// anything.
  package mutating func add(to next: inout CheckedReturn) -> Bool {
    let findings = next.entry.map { checks.findings(on: $0) } ?? []
    if findings.isEmpty { return false }
    next.report.add(findings)
    return true
  }
}

extension Report {
  /// Whether it says whose it is: a unit that is only called by its file may be any.
  var namesUnit: Bool {
    unit.map { !UnitOfFile.isOne($0, path: file) } ?? false
  }
}
