internal import Reporting
internal import Vocabulary

/// "(Kèm theo Báo cáo số 481/BC-UBND ngày 20 tháng 9 năm 2022 của UBND tỉnh Bến Tre)".
enum LetterLine {
  /// The line of a form with what is known of the letter; what is not stays as it is printed, to be
  /// written by hand.
  static func text(_ letter: Letter, in line: String) -> String {
    let parts = Parts(of: line)
    let number = letter.number ?? parts.number ?? "     "
    let date = letter.date.map(text) ?? parts.date ?? "   tháng    năm     "
    let sender = letter.sender ?? parts.sender ?? String(repeating: "…", count: 10)
    return "(\(parts.opening) số \(number) ngày \(date) của \(sender))"
  }

  /// For a form that has no such line.
  static func text(_ letter: Letter) -> String { text(letter, in: "") }

  /// As Nghị định 30 has it: days below 10 and the first two months with a zero.
  private static func text(_ day: CalendarDate) -> String {
    let month = day.month < 3 ? padded(day.month) : "\(day.month)"
    return "\(padded(day.day)) tháng \(month) năm \(day.year)"
  }

  private static func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  /// What a form prints between the words of the line: "/BC-UBND" behind "số", dots behind "của".
  private struct Parts {
    var opening = "Kèm theo Báo cáo"
    var number: String?
    var date: String?
    var sender: String?

    init(of line: String) {
      var inner = line.drop { $0 == "(" || $0 == " " }
      while let last = inner.last, last == ")" || last == " " { inner.removeLast() }
      guard let (before, rest) = Self.cut(inner, at: "số") else { return }
      if !before.isEmpty { opening = before.onOneLine }
      guard let (number, behind) = Self.cut(rest, at: "ngày") else { return }
      self.number = number
      guard let (date, sender) = Self.cut(behind, at: "của") else { return }
      self.date = date
      self.sender = String(sender)
    }

    /// The text before and behind a word that stands by itself, without one blank at each side.
    private static func cut(_ text: Substring, at word: String) -> (String, Substring)? {
      var index = text.startIndex
      while index < text.endIndex {
        let rest = text[index...]
        let isBegin = index == text.startIndex || text[text.index(before: index)] == " "
        if isBegin, rest.lowercased().hasPrefix(word) {
          let behind = rest.dropFirst(word.count).drop { $0 == ":" }
          if behind.isEmpty || behind.first == " " {
            let before = text[..<index]
            return (String(before.last == " " ? before.dropLast() : before), behind.dropFirst())
          }
        }
        index = text.index(after: index)
      }
      return nil
    }
  }
}
