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
      if pieces.isWord("ngày", at: index) { return readBehindDay() }
      if pieces.isWord("tháng", at: index) { return readBehindMonth() }
      return pieces.isWord("năm", at: index) && readBehindYear()
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
    guard let written = NumericDate(pieces, at: index) else { return false }
    (day, month, year) = (written.day, written.month, written.year)
    isBroken = written.isBroken
    index = written.end
    return true
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
    guard pieces.isWord(word, at: index) else { return false }
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
