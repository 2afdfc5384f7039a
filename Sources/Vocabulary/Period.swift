/// The time a report covers: a quarter, a half-year, a year, a month, or the first nine months.
///
/// A period that exists is sane: its year lies in `Period.years`, its number in its kind's range.
package struct Period: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case month
    case quarter
    case half
    case nineMonths
    case year

    /// The numbers a period of this kind can have within its year.
    package var numbers: ClosedRange<Int> {
      switch self {
      case .month: 1...12
      case .quarter: 1...4
      case .half: 1...2
      case .nineMonths, .year: 1...1
      }
    }
  }

  package let kind: Kind
  package let year: Int
  /// Which month, quarter or half of the year; 1 for a year and for nine months.
  package let number: Int

  /// Before the first reporting rules and far after the last: a year outside is a slip of the hand.
  package static let years = 1990...2100

  /// Nil when the year is outside `years`, or the number outside what the kind allows.
  package init?(_ kind: Kind, _ number: Int = 1, of year: Int) {
    guard Self.years.contains(year), kind.numbers.contains(number) else { return nil }
    self.kind = kind
    self.number = number
    self.year = year
  }

  /// The months of its year that the period covers: 7...9 for the third quarter.
  package var months: ClosedRange<Int> {
    switch kind {
    case .month: number...number
    case .quarter: number * 3 - 2...number * 3
    case .half: number * 6 - 5...number * 6
    case .nineMonths: 1...9
    case .year: 1...12
    }
  }
}

extension Period: Comparable {
  /// By the month in which the period ends; of two that end together, the shorter comes first:
  /// June 2022, quarter II, the first half.
  package static func < (left: Self, right: Self) -> Bool {
    (left.year, left.months.upperBound, right.months.lowerBound)
      < (right.year, right.months.upperBound, left.months.lowerBound)
  }
}

extension Period: CustomStringConvertible {
  /// The canonical name: `2022-M05`, `2022-Q1`, `2022-H1`, `2022-9M`, `2022`.
  package var description: String {
    switch kind {
    case .month: "\(year)-M\(number < 10 ? "0" : "")\(number)"
    case .quarter: "\(year)-Q\(number)"
    case .half: "\(year)-H\(number)"
    case .nineMonths: "\(year)-9M"
    case .year: "\(year)"
    }
  }

  /// The Vietnamese name in plain letters, fit for file names: `thang-5-2022`, `quy-1-2022`,
  /// `6-thang-2022`, `6-thang-cuoi-nam-2022`, `9-thang-2022`, `nam-2022`.
  package var slug: String {
    switch (kind, number) {
    case (.month, _): "thang-\(number)-\(year)"
    case (.quarter, _): "quy-\(number)-\(year)"
    case (.half, 1): "6-thang-\(year)"
    case (.half, _): "6-thang-cuoi-nam-\(year)"
    case (.nineMonths, _): "9-thang-\(year)"
    case (.year, _): "nam-\(year)"
    }
  }

  /// The name a person reads: "Quý I năm 2022", "Quarter I of 2022".
  package var title: Phrase {
    switch (kind, number) {
    case (.month, _):
      Phrase(vi: "Tháng \(number) năm \(year)", en: "\(Self.englishMonths[number - 1]) \(year)")
    case (.quarter, _):
      Phrase(
        vi: "Quý \(Self.romanNumerals[number - 1]) năm \(year)",
        en: "Quarter \(Self.romanNumerals[number - 1]) of \(year)")
    case (.half, 1):
      Phrase(vi: "6 tháng đầu năm \(year)", en: "First half of \(year)")
    case (.half, _):
      Phrase(vi: "6 tháng cuối năm \(year)", en: "Second half of \(year)")
    case (.nineMonths, _):
      Phrase(vi: "9 tháng đầu năm \(year)", en: "First nine months of \(year)")
    case (.year, _):
      Phrase(vi: "Năm \(year)", en: "Year \(year)")
    }
  }

  private static let romanNumerals = ["I", "II", "III", "IV"]

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

extension Period {
  /// Reads a name of a period, in either case: the canonical ones, the slugs, and what people type
  /// for them (`2022-M5`, `thang-05-2022`, `quy-iii-2022`, `6-thang-dau-nam-2022`,
  /// `9-thang-dau-nam-2022`).
  ///
  /// Nil for anything else, white space around the name and years outside `years` included. Names
  /// with Vietnamese letters ("Quý I năm 2022") are read where cells are read.
  package init?(_ text: some StringProtocol) {
    // The longest name has five words. A cap keeps a text of any size from being split.
    guard text.utf8.count <= 32 else { return nil }
    let words = text.lowercased().split(separator: "-", omittingEmptySubsequences: false)
    let period: Period?
    if let year = words.first.flatMap(Self.year) {
      period = Self.canonical(words.dropFirst().map(String.init), of: year)
    } else if let year = words.last.flatMap(Self.year) {
      period = Self.vietnamese(words.dropLast().map(String.init), of: year)
    } else {
      period = nil
    }
    guard let period else { return nil }
    self = period
  }

  /// What follows the year in a canonical name.
  private static func canonical(_ words: [String], of year: Int) -> Period? {
    guard let word = words.first else { return Period(.year, of: year) }
    guard words.count == 1 else { return nil }
    if word == "9m" { return Period(.nineMonths, of: year) }
    let digits = word.dropFirst()
    switch word.first {
    case "m": return number(digits, upTo: 2).flatMap { Period(.month, $0, of: year) }
    case "q": return number(digits, upTo: 1).flatMap { Period(.quarter, $0, of: year) }
    case "h": return number(digits, upTo: 1).flatMap { Period(.half, $0, of: year) }
    default: return nil
    }
  }

  /// What precedes the year in a slug.
  private static func vietnamese(_ words: [String], of year: Int) -> Period? {
    switch words {
    case ["nam"]:
      return Period(.year, of: year)
    case ["6", "thang"], ["6", "thang", "dau", "nam"]:
      return Period(.half, 1, of: year)
    case ["6", "thang", "cuoi", "nam"]:
      return Period(.half, 2, of: year)
    case ["9", "thang"], ["9", "thang", "dau", "nam"]:
      return Period(.nineMonths, of: year)
    default:
      guard words.count == 2 else { return nil }
      switch words[0] {
      case "thang":
        return number(words[1][...], upTo: 2).flatMap { Period(.month, $0, of: year) }
      case "quy":
        let roman = romanNumerals.firstIndex { $0.lowercased() == words[1] }
        return (roman.map { $0 + 1 } ?? number(words[1][...], upTo: 1))
          .flatMap { Period(.quarter, $0, of: year) }
      default:
        return nil
      }
    }
  }

  private static func year(_ word: Substring) -> Int? {
    word.utf8.count == 4 ? number(word, upTo: 4) : nil
  }

  /// `Int` would read "+1" too; a period has digits only.
  private static func number(_ digits: Substring, upTo length: Int) -> Int? {
    guard (1...length).contains(digits.utf8.count),
      digits.utf8.allSatisfy(\.isDigit)
    else { return nil }
    return Int(digits)
  }
}
