internal import Vocabulary

/// What a text is where a number is asked for.
///
/// Which texts are numbers, and which, depends on the language of the office: `1.144` and `1,5` on
/// its decimal mark, `9/9` on its dates. Only what means the same everywhere is read here.
enum TypedNumber: Equatable {
  case number(Double)
  /// A number for nobody.
  case none
  case unsure

  init(_ text: String) {
    guard text.utf8.contains(where: \.isDigit) else {
      // Digits of other scripts, `½` and `①`, are somebody's digits.
      self = text.unicodeScalars.contains { $0.properties.numericType != nil } ? .unsure : .none
      return
    }
    if Self.hasPlainWord(text) {
      self = .none
      return
    }
    var rest = text.utf8.drop { $0 == 0x20 }
    while rest.last == 0x20 { rest = rest.dropLast() }
    let isPercent = rest.last == UInt8(ascii: "%")
    if isPercent { rest = rest.dropLast() }
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    guard (1...15).contains(rest.count), rest.allSatisfy(\.isDigit),
      let value = Double(Substring(rest))
    else {
      self = .unsure
      return
    }
    self = .number((isNegative ? -value : value) / (isPercent ? 100 : 1))
  }

  /// Whether a word stands in it that is part of no number, no amount of money, no date and no time:
  /// "02 văn bản", "Quý 1".
  private static func hasPlainWord(_ text: String) -> Bool {
    text.lowercased().unicodeScalars.split { !$0.properties.isAlphabetic }.contains { word in
      // Composed or not, letters count with their marks.
      let word = String(String.UnicodeScalarView(word))
      return word.count > 2 && !wordsOfNumbers.contains(word)
    }
  }

  /// In Vietnamese and in English. Shorter words, `th` and `am`, may be anything.
  private static let wordsOfNumbers: Set<String> = [
    "tháng", "thg", "ngày", "năm", "giờ", "phút", "giây", "thứ", "chủ", "nhật", "hai", "bốn", "sáu",
    "bảy", "tám", "chín", "mười", "một", "mốt", "sáng", "chiều", "trưa", "tối", "đồng", "vnd",
    "vnđ",
    "usd", "jan", "january", "feb", "february", "mar", "march", "apr", "april", "may", "jun",
    "june",
    "jul", "july", "aug", "august", "sep", "sept", "september", "oct", "october", "nov", "november",
    "dec", "december", "mon", "monday", "tue", "tues", "tuesday", "wed", "wednesday", "thu",
    "thur", "thurs", "thursday", "fri", "friday", "sat", "saturday", "sun", "sunday",
  ]
}
