internal import Vocabulary

/// A day as workbooks count them.
///
/// It may be one of the two days that are on no calendar: in the 1900 system 0 is 0 January 1900,
/// and 60 is 29 February 1900.
package struct SerialDate: Sendable, Hashable {
  package let year: Int
  /// 1...12
  package let month: Int
  /// 1...31, and 0 for the day before all others.
  package let day: Int

  /// The first day that Excel counts and 31 December 9999, the last.
  package static func days(_ system: DateSystem) -> ClosedRange<Int> {
    switch system {
    case .from1900: 0...2_958_465
    case .from1904: 0...2_957_003
    }
  }

  /// Nil outside of `days(system)`.
  package init?(_ number: Int, _ system: DateSystem) {
    guard Self.days(system).contains(number) else { return nil }
    let number = number + system.daysBehind1900
    switch (number, system) {
    case (0, _): self.init(trustedYear: 1900, month: 1, day: 0)
    case (60, _): self.init(trustedYear: 1900, month: 2, day: 29)
    default:
      // Until the false leap day the count is one behind.
      let sinceMarch0 = number + (number < 60 ? 1 : 0) + Self.daysFromYear0To30December1899
      self.init(daysSinceMarchOfYear0: sinceMarch0)
    }
  }

  /// Nil for days that are on no calendar, and for years outside of 1900...9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1900...9999).contains(year), (1...12).contains(month),
      (1...CalendarDate.length(ofMonth: month, in: year)).contains(day)
    else { return nil }
    self.init(trustedYear: year, month: month, day: day)
  }

  private init(trustedYear year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The number of the day; nil for days before the first of the system.
  package func number(_ system: DateSystem) -> Int? {
    let number: Int
    if year == 1900, month == 1, day == 0 {
      number = 0
    } else if year == 1900, month == 2, day == 29 {
      number = 60
    } else {
      let days = daysSinceMarchOfYear0 - Self.daysFromYear0To30December1899
      number = days <= 60 ? days - 1 : days
    }
    let counted = number - system.daysBehind1900
    return Self.days(system).contains(counted) ? counted : nil
  }
}

// Years are counted from March, so that the leap day is the last of a year, and in turns of 400
// years, which are all alike.
extension SerialDate {
  private static let daysOf400Years = 146_097
  /// From 1 March of year 0 to 30 December 1899, the day before all where days count from 1900.
  private static let daysFromYear0To30December1899 = 693_899

  private var daysSinceMarchOfYear0: Int {
    let marchYear = month > 2 ? year : year - 1
    let marchMonth = month > 2 ? month - 3 : month + 9
    let (turns, rest) = marchYear.quotientAndRemainder(dividingBy: 400)
    // Five months from March on have 153 days, and so have the next five.
    let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
    return turns * Self.daysOf400Years + rest * 365 + rest / 4 - rest / 100 + dayOfYear
  }

  private init(daysSinceMarchOfYear0 days: Int) {
    let (turns, rest) = days.quotientAndRemainder(dividingBy: Self.daysOf400Years)
    // The last day of a turn, of a century and of four years is one more than the others have.
    let year = (rest - rest / 1_460 + rest / 36_524 - rest / 146_096) / 365
    let dayOfYear = rest - (365 * year + year / 4 - year / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    self.init(
      trustedYear: turns * 400 + year + (marchMonth >= 10 ? 1 : 0),
      month: marchMonth < 10 ? marchMonth + 3 : marchMonth - 9,
      day: dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }
}

extension DateSystem {
  /// What to add to a day's number to have its number in the 1900 system.
  var daysBehind1900: Int {
    switch self {
    case .from1900: 0
    case .from1904: 1_462
    }
  }
}
