internal import Vocabulary

/// What people typed when Excel made a day of it: `9/9`, `12/20`.
enum MistypedRatio {
  /// A second number that is no month and no day is taken for a year, 30 for 1930 at the earliest.
  static let firstYear = 1930

  /// Which number comes first depends on the settings of the computer, so both orders are possible.
  /// The first of a month may also be a month and a year: `2/30` cannot be a day, so it is February
  /// of 1930, and `2/29` of 2029.
  static func candidates(for date: CalendarDate) -> [Ratio] {
    var pairs = [(date.day, date.month)]
    if date.day != date.month { pairs.append((date.month, date.day)) }
    let shortYear = date.year % 100
    if date.day == 1, date.year < firstYear + 100, shortYear > 28 {
      pairs.append((date.month, shortYear))
    }
    return pairs.map { Ratio(Figure(Int64($0.0)), of: Figure(Int64($0.1))) }
  }
}
