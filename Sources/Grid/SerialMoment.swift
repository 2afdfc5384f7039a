/// A stored number as day and time.
package struct SerialMoment: Sendable {
  package let date: SerialDate
  package let time: ClockTime
  /// Before the first day of the system. Date and time are then those of the magnitude, as Excel
  /// shows them behind a minus sign where days count from 1904.
  package let isNegative: Bool
  /// Sunday is 0.
  package let weekday: Int
  /// All seconds since the first day.
  let seconds: Int

  /// Rounded to a millisecond. Nil outside of the days that Excel counts.
  package init?(_ number: StoredNumber, _ system: DateSystem) {
    self.init(DecimalDigits(number), system, secondPlaces: 3)
  }

  /// Rounded to so many digits of the second, 0...3, half up, from the digits of the number: noon
  /// stored as 0.49999999999999994 is noon.
  init?(_ value: DecimalDigits, _ system: DateSystem, secondPlaces: Int) {
    // A trillionth of a millisecond is lost on the way, if any.
    let value = value.rounded(places: 18)
    guard value.isZero || value.leading < 8 else { return nil }
    var fractions: Int = 86_400
    for _ in 0..<min(max(secondPlaces, 0), 3) { fractions *= 10 }
    var ticks = UInt128(value.significand) * UInt128(fractions)
    for _ in 0..<(value.isZero ? 0 : max(value.lowest, 0)) { ticks *= 10 }
    var divisor: UInt128 = 1
    for _ in 0..<(value.isZero ? 0 : max(-value.lowest, 0)) { divisor *= 10 }
    if divisor > 1 {
      let (quotient, remainder) = ticks.quotientAndRemainder(dividingBy: divisor)
      ticks = remainder >= divisor - remainder ? quotient + 1 : quotient
    }

    // Below 10^8 days, in milliseconds: far from overflow.
    let (day, ofDay) = Int(ticks).quotientAndRemainder(dividingBy: fractions)
    guard let date = SerialDate(day, system) else { return nil }
    self.date = date
    time = ClockTime(milliseconds: ofDay * (ClockTime.millisecondsOfDay / fractions))
    isNegative = value.isNegative && ticks > 0
    weekday = (day + system.daysBehind1900 + 6) % 7
    seconds = Int(ticks) / (fractions / 86_400)
  }

  /// The first digits of the second's fraction.
  func secondFraction(places: Int) -> Int {
    switch places {
    case 1: time.millisecond / 100
    case 2: time.millisecond / 10
    default: time.millisecond
    }
  }
}
