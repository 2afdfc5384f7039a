package import Checks
package import Reporting
internal import Vocabulary

/// The checks of all forms of a library: what a form says of its rows is looked up when the first
/// report of the form comes, and kept for all others. Any number of threads may ask.
package final class ReportChecks: Sendable {
  private let library: FormLibrary
  private let options: CheckOptions
  private let monitor = Monitor()
  /// Only touched within the monitor.
  private nonisolated(unsafe) var known: [String: Checks] = [:]

  package init(_ library: FormLibrary, _ options: CheckOptions = CheckOptions()) {
    self.library = library
    self.options = options
  }

  /// The report with what the checks have to tell of it.
  package func checked(_ report: Report) -> Report {
    guard let form = report.form else { return report }
    var report = report
    report.add(checks(of: form).findings(on: report))
    return report
  }

  /// What is wrong with a form itself, for whoever sends it out.
  package func remarks(on form: Form) -> [Finding] {
    checks(of: form).remarks
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
