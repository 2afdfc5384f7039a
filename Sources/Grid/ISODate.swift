extension StoredNumber {
  /// Reads the text of a cell of type `d`: `2022-09-20`, `2022-09-20T10:30:00.500`, `10:30:00`. A
  /// time alone is a part of a day.
  ///
  /// The offset of a time zone, `Z` or `+07:00`, must be well formed and changes nothing. A cell
  /// holds what clock and calendar said where it was written: applied to the hour of some other
  /// place the offset would move a report to the day before.
  ///
  /// Digits beyond the millisecond are rounded. Nil for any other text, for days that are on no
  /// calendar (also 29 February 1900), and for those before the first of the system.
  package init?(iso8601 text: some StringProtocol, _ dates: DateSystem) {
    var scanner = ISOScanner(text)
    var day = 0
    var isTimeOnly = true
    if scanner.hasDate {
      guard let date = scanner.date(), let number = date.number(dates) else { return nil }
      day = number
      isTimeOnly = false
      if scanner.isAtEnd {
        self.init(trusted: String(day))
        return
      }
    }
    if !scanner.take(UInt8(ascii: "T")), !isTimeOnly { return nil }
    guard let milliseconds = scanner.milliseconds(), scanner.takeOffset(), scanner.isAtEnd else {
      return nil
    }

    let (days, ofDay) = milliseconds.quotientAndRemainder(
      dividingBy: ClockTime.millisecondsOfDay)
    guard SerialDate.days(dates).contains(day + days) else { return nil }
    guard ofDay > 0 else {
      self.init(trusted: String(day + days))
      return
    }
    // Both are exact doubles, so this is the nearest to the moment: the one that Excel stores.
    let total = (day + days) * ClockTime.millisecondsOfDay + ofDay
    self.init((Double(total) / Double(ClockTime.millisecondsOfDay)).description)
  }
}

/// The parts of a date and time in order.
private struct ISOScanner {
  private let text: [UInt8]
  private var index = 0

  /// Nothing that is longer is looked at.
  private static let longest = 64

  init(_ text: some StringProtocol) {
    self.text = Array(text.utf8.prefix(Self.longest + 1))
    if self.text.count > Self.longest { index = self.text.count + 1 }
  }

  var isAtEnd: Bool { index == text.count }

  /// Whether it starts like `2022-`.
  var hasDate: Bool { text.count > 4 && text[4] == UInt8(ascii: "-") }

  mutating func take(_ byte: UInt8) -> Bool {
    guard index < text.count, text[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func number(_ digits: Int) -> Int? {
    guard index + digits <= text.count else { return nil }
    var sum = 0
    for byte in text[index..<(index + digits)] {
      let digit = byte &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      sum = sum * 10 + Int(digit)
    }
    index += digits
    return sum
  }

  mutating func date() -> SerialDate? {
    guard let year = number(4), take(UInt8(ascii: "-")), let month = number(2),
      take(UInt8(ascii: "-")), let day = number(2)
    else { return nil }
    return SerialDate(year: year, month: month, day: day)
  }

  /// Of `10:30`, `10:30:00` and `10:30:00.5`; as much as a day when it rounds up to that.
  mutating func milliseconds() -> Int? {
    guard let hour = number(2), take(UInt8(ascii: ":")), let minute = number(2) else { return nil }
    var second = 0
    var fraction = 0
    if take(UInt8(ascii: ":")) {
      guard let whole = number(2) else { return nil }
      second = whole
      if take(UInt8(ascii: ".")) {
        guard let digits = millisecondsBehindPoint() else { return nil }
        fraction = digits
      }
    }
    return ClockTime(hour: hour, minute: minute, second: second).map { $0.milliseconds + fraction }
  }

  private mutating func millisecondsBehindPoint() -> Int? {
    var (sum, digits) = (0, 0)
    while let digit = number(1) {
      digits += 1
      if digits <= 3 { sum = sum * 10 + digit }
      if digits == 4, digit >= 5 { sum += 1 }
    }
    guard digits > 0 else { return nil }
    for _ in digits..<max(digits, 3) { sum *= 10 }
    return sum
  }

  /// True also when there is none.
  mutating func takeOffset() -> Bool {
    if isAtEnd || take(UInt8(ascii: "Z")) { return true }
    guard take(UInt8(ascii: "+")) || take(UInt8(ascii: "-")), let hours = number(2),
      take(UInt8(ascii: ":")), let minutes = number(2)
    else { return false }
    // No zone is further from Greenwich.
    return hours <= 14 && minutes < 60
  }
}
