internal import Vocabulary

/// Finds the periods that a line mentions, in one pass.
struct PeriodMentions {
  private let words: LineWords
  private var index = 0
  /// Where the mention being read begins.
  private var start = 0
  private var isPlan = false
  private(set) var all: [PeriodMention] = []

  init(_ line: String) {
    words = LineWords(line)
    while index < words.words.count {
      start = index
      read()
      if index == start { index += 1 }
    }
  }

  private mutating func read() {
    switch words[index] {
    case "ngày": skipDate()
    case "quý": readQuarters()
    case "q": readShortQuarter()
    case "tháng": readMonth()
    case "năm": readYear()
    case "phương":
      if words[index + 1] == "hướng" { isPlan = true }
    case "nhiệm":
      if words[index + 1] == "vụ", words[index + 2] == "trọng" { isPlan = true }
    case "và":
      if words[index + 1] == "nhiệm", words[index + 2] == "vụ" { isPlan = true }
    default:
      if words[index + 1] == "tháng", let count = PeriodNumber.count(words[index]) {
        readMonths(count)
      }
    }
  }

  private mutating func add(_ span: PeriodMention.Span, year: Int?, takesYear: Bool = true) {
    // What a report is compared with is not what it is about.
    let isComparison = (2...4).contains {
      words[start - $0] == "so" && words[start - $0 + 1] == "với"
    }
    // The country, in a line without diacritics.
    guard !isComparison, words[start - 1] != "việt" else { return }
    all.append(PeriodMention(span: span, year: year, takesYear: takesYear, isPlan: isPlan))
  }

  // MARK: Quarters

  private mutating func readQuarters() {
    let isEvery = ["hàng", "từng", "mỗi", "theo", "các"].contains(words[index - 1])
    index += 1
    guard let first = PeriodNumber.quarter(words[index]), words[index + 1] != "tháng" else {
      // "Hàng quý" names none, and no quarter is left blank by it.
      if !isEvery { add(.unclear, year: nil) }
      return
    }
    var numbers = [first]
    index += 1
    while let (next, behind) = anotherQuarter() {
      numbers.append(next)
      index = behind
    }
    let year = takeYear()
    for number in numbers { add(.period(.quarter, number: number), year: year) }
  }

  /// `II` of "quý I, II", "quý I và II", "quý I-II".
  private func anotherQuarter() -> (Int, behind: Int)? {
    var place = index
    if [",", "và", "đến"].contains(words[place]) { place += 1 }
    guard let number = PeriodNumber.quarter(words[place]), words[place + 1] != "tháng" else {
      return nil
    }
    return (number, place + 1)
  }

  /// `Q3/2022`; without a year it is too short to be sure.
  private mutating func readShortQuarter() {
    guard let number = PeriodNumber.digits(words[index + 1], in: 1...4),
      let year = PeriodNumber.year(words[index + 2])
    else { return }
    index += 3
    add(.period(.quarter, number: number), year: year)
  }

  // MARK: Months

  private mutating func readMonth() {
    index += 1
    guard let number = PeriodNumber.digits(words[index], in: 1...12) else {
      // "tháng … năm 2022" is no year.
      if words[index] == "năm" {
        index += 1
        add(.unclear, year: PeriodNumber.year(words[index]))
      }
      return
    }
    index += 1
    add(.period(.month, number: number), year: takeYear())
  }

  /// "6 tháng đầu năm 2022".
  private mutating func readMonths(_ count: Int) {
    index += 2
    var half: Substring = ""
    if ["đầu", "cuối"].contains(words[index]), words[index + 1] == "năm" {
      half = words[index]
      index += 2
    }
    let span: PeriodMention.Span =
      switch (count, half) {
      case (3, "đầu"): .period(.quarter, number: 1)
      case (3, "cuối"): .period(.quarter, number: 4)
      case (6, "cuối"): .period(.half, number: 2)
      case (6, _): .period(.half, number: 1)
      case (9, "đầu"), (9, ""): .period(.nineMonths, number: 1)
      case (12, ""): .period(.year, number: 1)
      default: .unclear
      }
    // In "quý, 6 tháng, năm" nothing but kinds of reports are listed.
    add(span, year: takeYear(), takesYear: !half.isEmpty)
  }

  // MARK: Years

  private mutating func readYear() {
    index += 1
    guard let year = PeriodNumber.year(words[index]) else { return }
    index += 1
    if let last = PeriodNumber.year(words[index]) ?? yearBehindLink() {
      // "năm 2021-2025" are several.
      index += 1
      add(.unclear, year: last)
      return
    }
    add(.period(.year, number: 1), year: year)
  }

  private mutating func yearBehindLink() -> Int? {
    guard [",", "và", "đến"].contains(words[index]), let year = PeriodNumber.year(words[index + 1])
    else {
      return nil
    }
    index += 1
    return year
  }

  /// The year right behind a period: "năm 2022", "của năm 2022", "/2022".
  private mutating func takeYear() -> Int? {
    var place = index
    if words[place] == "của" { place += 1 }
    if words[place] == "năm" { place += 1 }
    guard let year = PeriodNumber.year(words[place]) else { return nil }
    index = place + 1
    return year
  }

  /// "ngày 20 tháng 9 năm 2022", with any part left blank.
  private mutating func skipDate() {
    index += 1
    for word: Substring in ["", "tháng", "năm"] {
      if !word.isEmpty {
        guard words[index] == word else { return }
        index += 1
      }
      if PeriodNumber.digits(words[index], in: 1...9999) != nil { index += 1 }
    }
  }
}
