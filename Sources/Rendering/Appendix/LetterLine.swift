internal import Reporting
internal import Vocabulary

/// "(Kèm theo Báo cáo số 481/BC-UBND ngày 20 tháng 9 năm 2022 của UBND tỉnh Bến Tre)", with the
/// opening of the form's own line.
enum LetterLine {
  /// What is not known is left open, to be written by hand.
  static func text(_ letter: Letter, opening: String) -> String {
    let number = letter.number.map { " số \($0)" } ?? " số      "
    let date =
      letter.date.map { day in
        " ngày \(padded(day.day)) tháng \(day.month < 3 ? padded(day.month) : "\(day.month)")"
          + " năm \(day.year)"
      } ?? " ngày    tháng    năm      "
    let sender = letter.sender.map { " của \($0)" } ?? " của \(String(repeating: "…", count: 10))"
    return "(\(opening)\(number)\(date)\(sender))"
  }

  /// As Nghị định 30 has it: days below 10 and the first two months with a zero.
  private static func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  /// "Kèm theo Báo cáo" of the line as it is printed: all before the number.
  static func opening(of line: String) -> String {
    let usual = "Kèm theo Báo cáo"
    let inner = line.onOneLine.drop { $0 == "(" }
    var words: [Substring] = []
    for word in inner.split(separator: " ") {
      if word.lowercased() == "số" || word.lowercased() == "số:" {
        return words.isEmpty ? usual : words.joined(separator: " ")
      }
      words.append(word)
    }
    return usual
  }
}
