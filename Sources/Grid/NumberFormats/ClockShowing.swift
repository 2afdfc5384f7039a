// What a person in a Vietnamese office sees of a date or time.

extension FormatSection {
  /// False, and nothing shown, for what Excel has no date for.
  func appendClock(
    _ value: DecimalDigits, _ dates: DateSystem, to line: inout ShownLine
  ) -> Bool {
    guard let moment = SerialMoment(value, dates, secondPlaces: secondPlaces) else { return false }
    if moment.isNegative {
      // Days before the first have no date where days count from 1900. Time that has passed may
      // well be less than none.
      guard dates == .from1904 || showsElapsedOnly else { return false }
      line.append(UInt8(ascii: "-"))
    }
    for token in tokens {
      switch token {
      case .literal(let text): line.append(text)
      case .date(let field): append(field, of: moment, to: &line)
      default: break
      }
    }
    return true
  }

  private var showsElapsedOnly: Bool {
    tokens.allSatisfy { token in
      switch token {
      case .date(.elapsedHours), .date(.elapsedMinutes), .date(.elapsedSeconds): true
      case .date: false
      default: true
      }
    }
  }

  private func append(_ field: DateField, of moment: SerialMoment, to line: inout ShownLine) {
    let (date, time) = (moment.date, moment.time)
    let names = speaksEnglish ? CalendarNames.english : .vietnamese
    switch field {
    case .year: line.append(date.year, width: 4)
    case .yearOfCentury: line.append(date.year % 100, width: 2)
    case .buddhistYear: line.append(date.year + Self.buddhistEra)
    case .buddhistYearOfCentury: line.append((date.year + Self.buddhistEra) % 100, width: 2)
    case .month(let isPadded): line.append(date.month, width: isPadded ? 2 : 1)
    case .monthAbbreviation: line.append(names.shortMonth(date.month))
    case .monthName: line.append(names.month(date.month))
    case .monthInitial: line.append(String(names.month(date.month).prefix(1)))
    case .day(let isPadded): line.append(date.day, width: isPadded ? 2 : 1)
    case .weekdayAbbreviation: line.append(names.shortWeekday(moment.weekday))
    case .weekdayName: line.append(names.weekday(moment.weekday))
    case .hour(let isPadded):
      let hour = isTwelveHours ? (time.hour + 11) % 12 + 1 : time.hour
      line.append(hour, width: isPadded ? 2 : 1)
    case .minute(let isPadded): line.append(time.minute, width: isPadded ? 2 : 1)
    case .second(let isPadded): line.append(time.second, width: isPadded ? 2 : 1)
    case .secondFraction(let places):
      line.append(ShownLine.decimalMark)
      line.append(moment.secondFraction(places: places), width: places)
    case .halfDay(.words): line.append(time.hour < 12 ? names.morning : names.afternoon)
    case .halfDay(.capital): line.append(UInt8(ascii: time.hour < 12 ? "A" : "P"))
    case .halfDay(.small): line.append(UInt8(ascii: time.hour < 12 ? "a" : "p"))
    case .elapsedHours(let width): line.append(moment.seconds / 3_600, width: width)
    case .elapsedMinutes(let width): line.append(moment.seconds / 60, width: width)
    case .elapsedSeconds(let width): line.append(moment.seconds, width: width)
    }
  }

  private static let buddhistEra = 543
}
