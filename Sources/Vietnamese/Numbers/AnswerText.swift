internal import Vocabulary

/// Words in a row that offers answers.
///
/// What is offered is compared as a whole, before any number in the text is looked at: where "2 cấp"
/// has the code 1, "2 cấp" is 1.
struct AnswerText {
  let answers: [KnownAnswer]

  /// The one answer that the text names; nil where it names none or more than one.
  func answer(named text: String) -> KnownAnswer? {
    if answers.count == 1, Self.ticks.contains(text) { return answers.first }
    let key = Fold.key(text)
    guard !key.isEmpty else { return nil }
    return only { Fold.key($0.meaning) == key }
      ?? numbered(key)
      ?? only { Self.withoutDone(Fold.key($0.meaning)) == Self.withoutDone(key) }
      ?? (key.utf8.allSatisfy { $0 < 0x80 } ? only { Fold.bare($0.meaning) == key } : nil)
  }

  /// The answer whose meaning begins with this number: "3 cấp" for 3.
  func meant(by figure: Figure) -> KnownAnswer? {
    guard let number = figure.integer else { return nil }
    return only { Self.words($0.meaning).first.flatMap { Int64($0) } == number }
  }

  func hasCode(_ figure: Figure) -> Bool {
    guard let number = figure.integer else { return false }
    return answers.contains { Int64($0.code) == number }
  }

  /// With its own code before it or behind it, as the form prints it: "1 - Phát phiếu", "Có = 1".
  private func numbered(_ key: String) -> KnownAnswer? {
    let words = key.split(separator: " ")
    guard words.count > 1 else { return nil }
    return only { answer in
      let meaning = Self.words(answer.meaning)
      func isCode(_ word: Substring) -> Bool {
        word.utf8.allSatisfy { (0x30...0x39).contains($0) } && Int(word) == answer.code
      }
      return isCode(words[0]) && words.dropFirst().elementsEqual(meaning)
        || isCode(words[words.count - 1]) && words.dropLast().elementsEqual(meaning)
    }
  }

  /// What people tick an answer with, where the row offers no other.
  private static let ticks: Set<String> = ["x", "X", "v", "V", "✓", "✔", "☑", "√", "×"]

  private func only(_ isNamed: (KnownAnswer) -> Bool) -> KnownAnswer? {
    let named = answers.filter(isNamed)
    return named.count == 1 ? named.first : nil
  }

  private static func words(_ meaning: String) -> [Substring] {
    Fold.key(meaning).split(separator: " ")
  }

  /// "Đã hoàn thành" says what "Hoàn thành" says.
  private static func withoutDone(_ key: String) -> Substring {
    key.hasPrefix("đã ") ? key.dropFirst(3) : key[...]
  }
}
