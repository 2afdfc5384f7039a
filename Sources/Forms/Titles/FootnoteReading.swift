internal import Reporting

/// Tells the footnotes of a table from its other closing lines, by the marks on its labels.
enum FootnoteReading {
  struct Result {
    var footnotes: [FormTable.Footnote]
    var closing: [String]
    /// The labels without the marks that were glued to their words.
    var labels: [LabelReading]
  }

  static func read(_ lines: [String], labels: [LabelReading]) -> Result {
    var result = Result(footnotes: [], closing: [], labels: labels)
    for line in lines {
      guard let (mark, text) = markAndText(line) else {
        result.closing.append(line)
        continue
      }
      let rows = result.labels.indices.filter { takeMark(mark, from: &result.labels[$0]) }
      if rows.isEmpty {
        result.closing.append(line)
      } else {
        result.footnotes.append(
          FormTable.Footnote(mark: mark, text: text, rows: rows.map { $0 + 1 }))
      }
    }
    return result
  }

  /// `19 Văn bản quy phạm pháp luật.`
  private static func markAndText(_ line: String) -> (mark: String, text: String)? {
    let isStar = line.hasPrefix("*")
    let mark = line.drop { $0 == "(" }.prefix { isStar ? $0 == "*" : "0" <= $0 && $0 <= "9" }
    guard (1...3).contains(mark.count) else { return nil }
    let text = String(line[mark.endIndex...].drop { ").: \u{A0}".contains($0) }).trimmed
    return text.isEmpty ? nil : (String(mark), text)
  }

  /// Whether the label carries the mark; one glued to a word is taken off it.
  private static func takeMark(_ mark: String, from label: inout LabelReading) -> Bool {
    if label.marks.contains(where: { $0.contains(mark) && $0.count <= mark.count + 2 }) {
      return true
    }
    let words = label.label.split(separator: " ", omittingEmptySubsequences: false)
    guard let index = words.firstIndex(where: { isWord($0, with: mark) }) else { return false }
    var kept = words.map(String.init)
    kept[index] = kept[index].replacingLast(mark)
    label.label = kept.joined(separator: " ")
    label.marks.append(mark)
    return true
  }

  /// `VBQPPL19`, `VBQPPL19,`: letters, the mark, and at most punctuation.
  private static func isWord(_ word: Substring, with mark: String) -> Bool {
    let letters = word.prefix { $0.isLetter }
    guard letters.count >= 2 else { return false }
    let rest = word[letters.endIndex...]
    return rest.hasPrefix(mark)
      && rest.dropFirst(mark.count).allSatisfy { !$0.isLetter && !("0" <= $0 && $0 <= "9") }
  }
}

extension String {
  fileprivate func replacingLast(_ mark: String) -> String {
    let letters = prefix { $0.isLetter }
    return String(letters) + self[letters.endIndex...].dropFirst(mark.count)
  }
}
