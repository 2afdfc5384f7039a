/// A day of the calendar. One that exists is sane: there is no 30 February.
package struct CalendarDate: Hashable, Sendable {
  package let year: Int
  /// 1...12
  package let month: Int
  /// 1...31
  package let day: Int

  /// What a workbook can hold.
  package static let years = 1900...9999

  /// Nil for days that no calendar has, and outside of `years`.
  package init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, in: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// How many days a month has; in a year that is not known, February has 29.
  package static func length(ofMonth month: Int, in year: Int?) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year.map(isLeap) ?? true ? 29 : 28
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }
}

extension CalendarDate {
  /// Reads `2022-09-20`; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let digits = Array(text.utf8)
    guard digits.count == 10, digits[4] == UInt8(ascii: "-"), digits[7] == UInt8(ascii: "-") else {
      return nil
    }
    func number(_ places: Range<Int>) -> Int? {
      places.reduce(0) { number, place in
        let digit = digits[place] &- UInt8(ascii: "0")
        return digit <= 9 ? number.map { $0 * 10 + Int(digit) } : nil
      }
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }
}

extension CalendarDate: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// As JSON has it: `2022-09-20`.
  package var description: String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}
