import Reporting
import Testing
import Vocabulary

/// What an office entered in one of the five forms, and what every entry means.
///
///     1.2 36% = 36
///     4.2 100% (18/18) = 100 of 18/18
///     5.2 27/27 = 27 of 27/27
///     7.1 Chưa rõ ! BM313
///     3.10 12 // (Lĩnh vực đất đai)
///
/// Table and row, what was typed, its value where that is not what was typed, the parts of a ratio, the
/// code of what is to be told, the note. Of rows that are left out nothing was entered.
struct RealReport: Sendable, CustomTestStringConvertible {
  let form: String
  let entries: [RowReference: Entry]

  struct Entry: Hashable, Sendable {
    let typed: String
    let figure: Figure?
    let parts: Value.Parts?
    let code: String?
    let note: String?
  }

  init(form: String, _ drawing: String) {
    self.form = form
    entries = Dictionary(
      drawing.split(separator: "\n").compactMap { Self.entry(String($0)) },
      uniquingKeysWith: { first, _ in first })
  }

  static let all = [laoCai, quangPhu, rachGia, benTre, giaLai]

  var testDescription: String { form }

  private static func entry(_ line: String) -> (RowReference, Entry)? {
    let (rest, note) = split(line, at: " // ")
    let (written, code) = split(rest, at: " ! ")
    let (place, entry) = split(written, at: " ")
    let (typed, meaning) = split(entry ?? "", at: " = ")
    let (value, ratio) = split(meaning ?? (code == nil ? typed : ""), at: " of ")
    let numbers = place.split(separator: ".").compactMap { Int($0) }
    let parts = ratio?.split(separator: "/").compactMap { Figure(String($0)) } ?? []
    guard numbers.count == 2 else { return nil }
    return (
      RowReference(table: numbers[0], row: numbers[1]),
      Entry(
        typed: typed, figure: Figure(value),
        parts: parts.count == 2
          ? Value.Parts(numerator: parts[0], denominator: parts[1]) : nil,
        code: code, note: note)
    )
  }

  private static func split(_ text: String, at mark: String) -> (String, String?) {
    guard let range = text.firstRange(of: mark) else { return (text, nil) }
    return (String(text[..<range.lowerBound]), String(text[range.upperBound...]))
  }
}
