package import Vocabulary

/// A date as a letter has it before it is signed: `ngày /9/ 2022` has a month and a year and no day
/// yet.
package struct PartialDate: Hashable, Sendable {
  package let day: Int?
  package let month: Int?
  package let year: Int?

  /// The years in which anything that a report cites was written. A year outside is a slip of the
  /// hand.
  package static let years = 1945...2100

  /// Nil when what is known belongs to no day, and when nothing is known.
  package init?(day: Int?, month: Int?, year: Int?) {
    guard day != nil || month != nil || year != nil else { return nil }
    if let year, !Self.years.contains(year) { return nil }
    if let month, !(1...12).contains(month) { return nil }
    let last = month.map { CalendarDate.length(ofMonth: $0, in: year) } ?? 31
    if let day, !(1...last).contains(day) { return nil }
    self.day = day
    self.month = month
    self.year = year
  }

  /// The day, where all of it is known.
  package var date: CalendarDate? {
    guard let year, let month, let day else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}
