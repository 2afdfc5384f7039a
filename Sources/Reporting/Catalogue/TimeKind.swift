/// Which time a figure covers. Figures of two periods are never added without looking at it.
package enum TimeKind: String, CaseIterable, Sendable {
  /// What happened in the period.
  case period
  /// All since the reporting year began, on 15 December.
  case cumulative
  /// What there was on the day of the report.
  case stock
  /// What was assigned for the whole year.
  case year
}
