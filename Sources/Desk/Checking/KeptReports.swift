internal import Checks
internal import Reporting
internal import Vocabulary

/// Reports by the units that they are of, to find the one before a given report.
struct KeptReports: Sendable {
  private var all: [KeptReport] = []
  /// By the form, as a report is compared with one of the same form only.
  private var named: [String: UnitDirectory<[Int]>] = [:]
  /// Units that are only called by their files.
  private var unnamed: [String: UnitDirectory<[Int]>] = [:]

  var count: Int { all.count }

  /// Nil where there are several, or none.
  var only: KeptReport? { all.count == 1 ? all[0] : nil }

  mutating func add(_ report: KeptReport) {
    if let unit = report.unit.map({ UnitIdentity($0) }) {
      if report.isUnitNamed {
        named[report.form, default: UnitDirectory()][unit, default: []].append(all.count)
      } else {
        unnamed[report.form, default: UnitDirectory()][unit, default: []].append(all.count)
      }
    }
    all.append(report)
  }

  /// The latest of the unit's reports in this form that is earlier than the period; nil where the unit
  /// has none.
  ///
  /// Where none is earlier, one whose period is not known, and at last any: that it does not go with the
  /// other is told. Of several for one period the last file counts. Files of one name that say nothing
  /// of a unit may be of several units, and are taken where there is one for a period.
  func previous(of report: Report) -> KeptReport? {
    guard let form = report.formID, let unit = report.unit.map({ UnitIdentity($0) }) else {
      return nil
    }
    guard report.namesUnit else {
      let found = (unnamed[form]?[unit] ?? []).map { all[$0] }
      let periods = found.map(\.period)
      return Set(periods).count == periods.count ? Self.latest(found, before: report.period) : nil
    }
    return Self.latest((named[form]?[unit] ?? []).map { all[$0] }, before: report.period)
  }

  private static func latest(_ reports: [KeptReport], before period: Period?) -> KeptReport? {
    func last(_ reports: [KeptReport]) -> KeptReport? {
      // The last of equals.
      reports.reduce(nil) { found, next in
        guard let known = found?.period, let period = next.period else {
          return next.period == nil ? found ?? next : next
        }
        return period < known ? found : next
      }
    }
    guard let period else { return last(reports) }
    return last(reports.filter { $0.period?.ends(before: period) ?? false })
      ?? reports.last { $0.period == nil } ?? last(reports)
  }
}
