internal import Vocabulary

// What a person in a Vietnamese office sees of a number.

extension NumberFormat {
  /// What Excel fills a cell with when it has no way to show the number. It takes the width of the
  /// column, which we do not know.
  package static let unshowable = "########"

  /// The number as the cell shows it: 1144 in `#,##0` as `1.144`. A date outside of what Excel
  /// counts, and a number that no section takes, are `unshowable`.
  package func shown(_ number: StoredNumber, _ dates: DateSystem) -> String {
    let value = DecimalDigits(number)
    guard let section = sections.section(for: value) else { return Self.unshowable }
    var line = ShownLine()
    if section.isClock {
      guard section.appendClock(value, dates, to: &line) else { return Self.unshowable }
    } else {
      section.append(value, to: &line)
    }
    return line.text
  }

  /// Whether it may set something around texts.
  var saysHowToShowTexts: Bool { sections.text != nil }

  /// The text as the cell shows it: with what the format sets around it, or nothing at all in
  /// `;;;`.
  package func shown(_ text: String) -> String {
    guard let section = sections.text else { return text }
    var line = ShownLine()
    for token in section.tokens {
      switch token {
      case .literal(let literal): line.append(literal)
      case .text, .general:
        // A thousand `@` would make a thousand copies of a long text.
        if line.count <= SheetLimits.charactersInCell { line.append(text) }
      default: break
      }
    }
    return line.text
  }
}

extension FormatSection {
  func append(_ value: DecimalDigits, to line: inout ShownLine) {
    let scaled = value.shifted(by: shift)
    switch kind {
    case .scientific: appendScientific(scaled, to: &line)
    case .fraction: appendFraction(scaled, to: &line)
    default: appendPlain(scaled, to: &line)
    }
  }

  private func appendPlain(_ value: DecimalDigits, to line: inout ShownLine) {
    let isGeneral = kind == .general
    let rounded = isGeneral ? value : value.rounded(places: places)
    // What is rounded to nothing has no sign, unless there are no digits to tell.
    let hasDigits = isGeneral || integerDigits + places > 0
    if showsMinus, value.isNegative, !value.isZero, !hasDigits || !rounded.isZero {
      line.append(UInt8(ascii: "-"))
    }
    for token in tokens {
      switch token {
      case .literal(let text): line.append(text)
      case .digit(let placeholder, let power):
        line.append(
          rounded, placeholder, power: power, of: integerDigits, isGrouped: isGrouped)
      case .point: line.appendMark(after: rounded, positions: integerDigits)
      case .general: line.appendGeneral(value)
      default: break
      }
    }
  }
}
