package import Reporting
package import Vocabulary

/// What is counted in a return, and added up over all of them.
package struct ReviewTotals: Hashable, Sendable {
  package private(set) var findings: [Severity: Int] = [:]
  /// Rows that the unit has to fill in; nil where its level is not known, so that nobody can say, and
  /// of a sum that lacks such a unit.
  package private(set) var due: Int? = 0
  /// Rows that it has filled in: of those that it has to, where these are known.
  package private(set) var filled = 0

  package init() {}

  init(_ report: Report) {
    for finding in report.findings { count(finding) }
    // What cannot be read lacks no level; it has no rows at all.
    guard let form = report.form else { return }
    let isAddressed = report.unit?.level.map { form.levels.contains($0) } ?? false
    let asked = report.tables.flatMap { table in
      table.rows.filter { row in
        row.form.kind != .group && (!isAddressed || report.duty(of: row) == .report)
      }
    }
    due = isAddressed ? asked.count : nil
    filled = asked.count(where: \.isFilled)
  }

  /// What belongs to no single return.
  package mutating func count(_ finding: Finding) {
    findings[finding.severity, default: 0] += 1
  }

  package static func += (sum: inout Self, other: Self) {
    sum.findings.merge(other.findings, uniquingKeysWith: +)
    sum.due = sum.due.flatMap { sum in other.due.map { sum + $0 } }
    sum.filled += other.filled
  }
}
