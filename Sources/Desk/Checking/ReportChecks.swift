internal import Checks
package import Reporting
package import Vocabulary

/// The checks of all forms of a library: what a form says of its rows is looked up when the first
/// report of the form comes, and kept for all others. Any number of threads may ask.
package final class ReportChecks: Sendable {
  private let library: FormLibrary
  private let options: CheckOptions
  private let monitor = Monitor()
  /// Only touched within the monitor.
  private nonisolated(unsafe) var known: [String: Checks] = [:]

  /// `zeroOverZero` is how grave a percentage of nothing is.
  package init(_ library: FormLibrary, zeroOverZero: Severity = .info) {
    self.library = library
    options = CheckOptions(zeroOverZero: zeroOverZero)
  }

  /// The report with what the checks have to tell of it.
  package func checked(_ report: Report) -> Report {
    guard let form = report.form else { return report }
    var report = report
    report.add(checks(of: form).findings(on: report))
    return report
  }

  /// What is wrong with the forms themselves of which there were reports, by their ids.
  package var formRemarks: [FormRemark] {
    let known: [String: Checks] = monitor.withLock { unsafe self.known }
    return known.sorted { $0.key < $1.key }.flatMap(\.value.remarks).map { FormRemark(finding: $0) }
  }

  func checks(of form: Form) -> Checks {
    // Forms that nobody described have no id, and each is another.
    guard form.isDescribed else { return Checks(form, library.catalogue, library.levels, options) }
    return monitor.withLock {
      if let checks = unsafe known[form.id] { return checks }
      let checks = Checks(form, library.catalogue, library.levels, options)
      unsafe known[form.id] = checks
      return checks
    }
  }
}

/// What is wrong with a form itself, for whoever sends it out.
package struct FormRemark: Noticed {
  let finding: Finding

  package var code: FindingCode { finding.code }
  package var severity: Severity { finding.severity }
  package var message: Phrase { finding.message }
  package var fix: Phrase { finding.fix }
}
