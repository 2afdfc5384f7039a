/// A date as it stands in a text: `20/9/2022`, `14. / 12. / 2022`, `9/2022`,
/// `ngày 20 tháng 9 năm 2022`, and behind the word `ngày` with any part left blank or in dots:
/// `ngày /9/ 2022`.
struct WrittenDate {
  /// Nil where nothing is filled in, where what was written is no day of any calendar, and where
  /// the year is not written in full.
  let date: PartialDate?
  /// The piece behind the last of the date.
  let end: Int

  /// Nil where no date begins.
  init?(_ pieces: TypedPieces, at start: Int) {
    var reader = DateReader(pieces, at: start)
    guard reader.read() else { return nil }
    date = reader.date
    end = reader.index
  }
}

private struct DateReader {
  let pieces: TypedPieces
  private(set) var index: Int
  private var day: Int?
  private var month: Int?
  private var year: Int?
  private var isBroken = false

  init(_ pieces: TypedPieces, at start: Int) {
    self.pieces = pieces
    index = start
  }

  var date: PartialDate? {
    isBroken ? nil : PartialDate(day: day, month: month, year: year)
  }

  mutating func read() -> Bool {
    switch pieces[index]?.kind {
    case .number: return readNumbers()
    case .word:
      switch pieces.key(at: index) {
      case "ngày": return readBehindDay()
      case "tháng": return readBehindMonth()
      case "năm": return readBehindYear()
      default: return false
      }
    default: return false
    }
  }

  // MARK: In words

  private mutating func readBehindDay() -> Bool {
    index += 1
    skipDots()
    if pieces.isNumber(at: index), readNumbers() { return true }
    day = takeNumber()
    skipDots()
    if takeSign("/") || takeWord("tháng") {
      skipDots()
      month = takeNumber()
      skipDots()
      if takeSign("/") || takeWord("năm") {
        skipDots()
        takeYear()
      }
      return true
    }
    return false
  }

  private mutating func readBehindMonth() -> Bool {
    index += 1
    month = takeNumber()
    guard month != nil, takeSign("/") || takeWord("năm"), pieces.isNumber(at: index) else {
      return false
    }
    takeYear()
    return true
  }

  private mutating func readBehindYear() -> Bool {
    index += 1
    guard let written = pieces.integer(at: index, digits: 4...4) else { return false }
    index += 1
    year = written
    return true
  }

  // MARK: In numbers

  private mutating func readNumbers() -> Bool {
    guard let parts = parts() else { return false }
    switch parts.count {
    case 2:
      // Any other pair is a ratio.
      guard let first = parts[0].value(digits: 1...2), (1...12).contains(first),
        let second = parts[1].value(digits: 4...4), PartialDate.years.contains(second)
      else { return false }
      (month, year) = (first, second)
    default:
      let isYearFirst = parts[0].digits == 4
      day = parts[isYearFirst ? 2 : 0].value(digits: 1...2)
      month = parts[1].value(digits: 1...2)
      year = parts[isYearFirst ? 0 : 2].value(digits: 4...4)
      isBroken = day == nil || month == nil || year == nil
    }
    return true
  }

  private struct Part {
    let digits: Int
    let integer: Int?

    func value(digits allowed: ClosedRange<Int>) -> Int? {
      allowed.contains(digits) ? integer : nil
    }
  }

  /// Two or three numbers with strokes between them, three with dashes, or three in one with points:
  /// `20.9.2022`. Moves behind them.
  private mutating func parts() -> [Part]? {
    guard let first = pieces[index] else { return nil }
    let groups = pieces.signs.scalars[first.range]
      .split(separator: ".", omittingEmptySubsequences: false)
    if groups.count == 3 {
      guard groups[0].count <= 2, groups[1].count <= 2, groups[2].count == 4 else { return nil }
      index += 1
      return groups.map { Part(digits: $0.count, integer: TypedPieces.integer($0)) }
    }

    for stroke: Unicode.Scalar in ["/", "-"] {
      var parts: [Part] = []
      var end = index
      while let part = part(at: end) {
        parts.append(part)
        end += 1
        let next = pieces.isSign(".", at: end) ? end + 1 : end
        guard parts.count < 3, pieces.isSign(stroke, at: next), self.part(at: next + 1) != nil
        else { break }
        end = next + 1
      }
      guard parts.count == 3 || parts.count == 2 && stroke == "/" else { continue }
      // What goes on is no date: `36/2015/12/4`, the number of a document `36/2015/QĐ-UBND`.
      guard !pieces.isSign(stroke, at: end) else { return nil }
      index = end
      return parts
    }
    return nil
  }

  private func part(at index: Int) -> Part? {
    guard let piece = pieces[index], piece.kind == .number else { return nil }
    let digits = pieces.signs.scalars[piece.range]
    guard let integer = TypedPieces.integer(digits) else { return nil }
    return Part(digits: digits.count, integer: integer)
  }

  // MARK: Parts

  private mutating func takeNumber() -> Int? {
    guard let number = pieces.integer(at: index, digits: 1...2) else { return nil }
    index += 1
    return number
  }

  /// Two digits of a year are refused, and so is a year with a slip of the hand.
  private mutating func takeYear() {
    guard pieces.isNumber(at: index) else { return }
    year = pieces.integer(at: index, digits: 4...4)
    isBroken = year == nil
    index += 1
  }

  private mutating func takeSign(_ sign: Unicode.Scalar) -> Bool {
    guard pieces.isSign(sign, at: index) else { return false }
    index += 1
    return true
  }

  private mutating func takeWord(_ word: String) -> Bool {
    guard pieces.key(at: index) == word else { return false }
    index += 1
    return true
  }

  private mutating func skipDots() {
    while let piece = pieces[index] {
      switch piece.kind {
      case .sign("."), .sign("…"), .sign("_"), .sign("·"): index += 1
      default: return
      }
    }
  }
}
