// Sections that show dates and times.

extension FormatSection {
  mutating func readClock(_ lexemes: [FormatLexeme]) {
    hasFields = true
    /// Where a lone `m` stands that seconds behind it would make a minute.
    var undecided: (index: Int, isPadded: Bool)?
    /// Whether an `m` that comes now is a minute.
    var followsHour = false
    var hasCalendarField = false
    var hasElapsed = false

    func add(_ field: DateField) {
      tokens.append(.date(field))
    }

    var index = 0
    while index < lexemes.count {
      let lexeme = lexemes[index]
      index += 1
      switch lexeme {
      case .letters(UInt8(ascii: "m"), let written) where written.count <= 2:
        let isPadded = written.count == 2
        if followsHour {
          add(.minute(padded: isPadded))
        } else {
          undecided = (tokens.count, isPadded)
          add(.month(padded: isPadded))
        }
        followsHour = false
        continue
      case .letters(UInt8(ascii: "s"), let written):
        if let minute = undecided { tokens[minute.index] = .date(.minute(padded: minute.isPadded)) }
        // After `mm:ss` the next `m` is a month again.
        followsHour = undecided == nil && !endsWithMinute
        add(.second(padded: written.count > 1))
      case .letters(UInt8(ascii: "h"), let written):
        followsHour = true
        add(.hour(padded: written.count > 1))
      case .elapsed(let letter, let width):
        hasElapsed = true
        followsHour = letter != UInt8(ascii: "m")
        switch letter {
        case UInt8(ascii: "h"): add(.elapsedHours(width: width))
        case UInt8(ascii: "m"): add(.elapsedMinutes(width: width))
        default: add(.elapsedSeconds(width: width))
        }
      case .letters(let letter, let written):
        followsHour = false
        guard let field = Self.calendarField(letter, written.count) else { continue }
        hasCalendarField = true
        add(field)
      case .halfDay(let style, _):
        isTwelveHours = true
        add(.halfDay(style))
        continue
      case .point:
        let zeros = lexemes[index...].prefix(3).prefix { $0 == .placeholder(.zero) }.count
        guard zeros > 0 else {
          appendLiteral(lexeme)
          continue
        }
        index += zeros
        secondPlaces = max(secondPlaces, zeros)
        add(.secondFraction(places: zeros))
        continue
      default:
        appendLiteral(lexeme)
        continue
      }
      undecided = nil
    }

    if tokens.contains(where: \.isMonth) { hasCalendarField = true }
    kind = hasElapsed && !hasCalendarField ? .duration : .date
  }

  private var endsWithMinute: Bool {
    for token in tokens.reversed() {
      guard case .date(let field) = token else { continue }
      switch field {
      case .minute, .elapsedMinutes: return true
      default: return false
      }
    }
    return false
  }

  /// Years, days, weekdays and long months. Nil for the names of eras, which nobody here shows.
  private static func calendarField(_ letter: UInt8, _ count: Int) -> DateField? {
    switch (letter, count) {
    case (UInt8(ascii: "y"), ...2): .yearOfCentury
    case (UInt8(ascii: "y"), _), (UInt8(ascii: "e"), _): .year
    case (UInt8(ascii: "b"), ...2): .buddhistYearOfCentury
    case (UInt8(ascii: "b"), _): .buddhistYear
    case (UInt8(ascii: "m"), 3): .monthAbbreviation
    case (UInt8(ascii: "m"), 5): .monthInitial
    case (UInt8(ascii: "m"), _): .monthName
    case (UInt8(ascii: "d"), ...2): .day(padded: count == 2)
    case (UInt8(ascii: "d"), 3), (UInt8(ascii: "a"), 3): .weekdayAbbreviation
    case (UInt8(ascii: "d"), _), (UInt8(ascii: "a"), 4...): .weekdayName
    default: nil
    }
  }
}

extension FormatToken {
  fileprivate var isMonth: Bool {
    if case .date(.month) = self { return true }
    return false
  }
}
