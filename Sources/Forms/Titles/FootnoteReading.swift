internal import Reporting

/// Tells the footnotes of a table from its other closing lines, by the marks on its labels.
struct FootnoteReading {
  private(set) var footnotes: [FormTable.Footnote] = []
  private(set) var closing: [String] = []
  /// The labels without the marks that were printed behind their words.
  private(set) var labels: [LabelReading]

  /// `lines` are the rows below the table, each with the texts of its cells.
  init(_ lines: [[String]], labels: [LabelReading]) {
    self.labels = labels
    let lines = lines.map { Self.printedLines(of: $0).map { ($0, Self.note($0[...])) } }
    let marks = Set(lines.lazy.joined().compactMap { $0.1?.mark })
    let rows = marks.isEmpty ? [:] : takeMarks(marks)
    for line in lines {
      if !line.contains(where: { $0.1.map { rows[$0.mark] != nil } ?? false }) {
        closing.append(line.map(\.0).joined(separator: " "))
        continue
      }
      for (text, note) in line {
        if let note, let rows = rows[note.mark] {
          footnotes.append(FormTable.Footnote(mark: note.mark, text: note.text, rows: rows))
        } else {
          closing.append(text)
        }
      }
    }
  }

  // MARK: Notes

  /// A cell alone in its row may hold several notes, each on a line of its own.
  private static func printedLines(of line: [String]) -> [String] {
    line.count == 1 ? line[0].printedLines : [line.map(\.onOneLine).joined(separator: " ")]
  }

  private typealias Note = (mark: String, text: String)

  /// `19 Văn bản quy phạm pháp luật.`
  private static func note(_ line: Substring) -> Note? {
    let head = line.prefix(8)
    let isOpen = head.first == "(" || head.first == "["
    let start = isOpen ? head.dropFirst() : head
    let isStar = start.first == "*"
    let mark = start.prefix { isStar ? $0 == "*" : "0" <= $0 && $0 <= "9" }
    guard (1...3).contains(mark.count) else { return afterRemark(line) }
    let text = String(line[mark.endIndex...].drop { ")].: \u{A0}".contains($0) }).trimmed
    return text.isEmpty ? nil : (String(mark), text)
  }

  /// `Ghi chú: (1) Gồm cả viên chức.`
  private static func afterRemark(_ line: Substring) -> Note? {
    guard let colon = line.prefix(20).firstIndex(of: ":") else { return nil }
    let rest = line[line.index(after: colon)...].drop { $0.isWhitespace }
    guard let first = rest.first, "([*".contains(first) else { return nil }
    return note(rest)
  }

  // MARK: Marks

  /// The rows of each mark, by ordinals. Marks that are part of a label's text are taken off it.
  private mutating func takeMarks(_ wanted: Set<String>) -> [String: [Int]] {
    var rows: [String: [Int]] = [:]
    for index in labels.indices {
      var found = labels[index].marks.filter { wanted.contains($0) }
      // Nobody puts more marks to one label.
      for _ in 0..<9 {
        guard let mark = labels[index].takePrintedMark(wanted) else { break }
        found.append(mark)
      }
      for mark in Set(found) { rows[mark, default: []].append(index + 1) }
    }
    return rows
  }
}

extension LabelReading {
  /// Takes one mark off the words: behind the last, or what is left of a raised number where its
  /// font is lost.
  fileprivate mutating func takePrintedMark(_ wanted: Set<String>) -> String? {
    guard label.utf8.count <= FormLimits.labelBytes,
      let mark = takeLastMark(wanted) ?? takeGluedNumber(wanted)
    else { return nil }
    marks.append(mark)
    return mark
  }

  /// `Số hồ sơ (1)`, `Số hồ sơ (*)`, `Số hồ sơ**`.
  private mutating func takeLastMark(_ wanted: Set<String>) -> String? {
    guard let last = label.utf8.last, ")]*".utf8.contains(last) else { return nil }
    let tail = label.suffix(5)
    let start =
      last == UInt8(ascii: "*")
      ? tail.index(tail.endIndex, offsetBy: -tail.reversed().prefix { $0 == "*" }.count)
      : tail.lastIndex { $0 == "(" || $0 == "[" }
    guard let start, let mark = tail[start...].footnoteMark, wanted.contains(mark) else {
      return nil
    }
    let rest = String(label[..<start]).trimmed
    guard !rest.isEmpty else { return nil }
    label = rest
    return mark
  }

  /// `VBQPPL19`, `VBQPPL19,`: letters, the mark, and at most punctuation.
  private mutating func takeGluedNumber(_ wanted: Set<String>) -> String? {
    guard label.utf8.contains(where: \.isDigit) else { return nil }
    var words = label.split(omittingEmptySubsequences: false) { $0 == " " || $0 == "\u{A0}" }
    for (index, word) in words.enumerated() where word.utf8.contains(where: \.isDigit) {
      let letters = word.prefix { $0.isLetter }
      let digits = word[letters.endIndex...].prefix { "0" <= $0 && $0 <= "9" }
      let rest = word[digits.endIndex...]
      guard letters.count >= 2, wanted.contains(String(digits)),
        !rest.contains(where: { $0.isLetter || $0.isNumber })
      else { continue }
      let mark = String(digits)
      words[index] = Substring(letters + rest)
      label = words.joined(separator: " ")
      return mark
    }
    return nil
  }
}
