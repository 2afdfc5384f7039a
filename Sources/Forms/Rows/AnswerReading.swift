internal import Reporting

/// Reads the list of answers that a form prints in the unit cell: `Trực tuyến = 0`, each on a line of
/// its own, or with `;` between them.
enum AnswerReading {
  /// Nil where the text is no such list. A meaning may hold digits: `2 cấp = 1`.
  static func answers(in text: String) -> AnswerList? {
    guard text.utf8.count <= longest, text.utf8.contains(UInt8(ascii: "=")) else { return nil }
    var answers: [AnswerList.Answer] = []
    for entry in entries(of: text) {
      guard let answer = answer(entry), !answers.contains(where: { $0.code == answer.code }) else {
        return nil
      }
      answers.append(answer)
    }
    return answers.isEmpty ? nil : AnswerList(answers)
  }

  /// In bytes. The lists of forms have a tenth of this.
  private static let longest = 2_000

  /// Between the entries stand line breaks or `;`; a code ends its entry too, whatever follows.
  private static func entries(of text: String) -> [String] {
    text.split { $0.isNewline || $0 == ";" }
      .flatMap { afterCodes(String($0)) }
      .map { String($0.trimmed.drop { ",/.".contains($0) }).trimmed }
      .filter { !$0.isEmpty }
  }

  /// Cuts `Không = 0 Có = 1` after each code.
  private static func afterCodes(_ line: String) -> [String] {
    var entries: [String] = []
    var entry = ""
    var hasCode = false
    var isBehindSign = false
    for character in line {
      if hasCode, !character.isASCIIDigit {
        entries.append(entry)
        entry = ""
        hasCode = false
      }
      entry.append(character)
      if isBehindSign, character.isASCIIDigit { hasCode = true }
      if !character.isWhitespace { isBehindSign = character == "=" }
    }
    return entries + [entry]
  }

  private static func answer(_ entry: String) -> AnswerList.Answer? {
    let sides = entry.split(separator: "=", omittingEmptySubsequences: false)
      .map { String($0).trimmed }
    guard sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty else { return nil }
    // Some forms write the code first: `0 = Không`.
    if let code = code(sides[1]) { return .init(code: code, meaning: sides[0]) }
    if let code = code(sides[0]) { return .init(code: code, meaning: sides[1]) }
    return nil
  }

  private static func code(_ text: String) -> Int? {
    guard (1...2).contains(text.utf8.count), text.allSatisfy(\.isASCIIDigit) else { return nil }
    return Int(text)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { "0" <= self && self <= "9" }
}
