internal import Vocabulary

/// The numbers that names of periods have, as words of a line.
enum PeriodNumber {
  static func year(_ word: Substring) -> Int? {
    word.utf8.count == 4 ? digits(word, in: Period.years) : nil
  }

  static func digits(_ word: Substring, in range: ClosedRange<Int>) -> Int? {
    guard (1...4).contains(word.utf8.count), word.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(word), range.contains(number)
    else { return nil }
    return number
  }

  static func quarter(_ word: Substring) -> Int? {
    quarters[word] ?? (word.utf8.count <= 2 ? digits(word, in: 1...4) : nil)
  }

  /// How many months: "6", "06", "sáu".
  static func count(_ word: Substring) -> Int? {
    counts[word] ?? (word.utf8.count <= 2 ? digits(word, in: 1...12) : nil)
  }

  private static let quarters: [Substring: Int] = [
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "một": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4,
  ]

  private static let counts: [Substring: Int] = [
    "ba": 3, "sáu": 6, "chín": 9,
  ]
}
