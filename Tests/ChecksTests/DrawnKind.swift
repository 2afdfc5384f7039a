import Reporting
import Vocabulary

/// The cell of a drawing that says what a row asks for.
struct DrawnKind {
  private let words: [Substring]
  private let kind: RowKind
  private let table: Int

  init(_ text: String, table: Int, line: String) throws {
    words = text.split(separator: " ")
    let name = words.first.map(String.init) ?? "count"
    guard let kind = RowKind(rawValue: name == "status" ? "status_option" : name) else {
      throw NoDrawing(line: line)
    }
    self.kind = kind
    self.table = table
  }

  func row(
    _ ordinal: Int, code: String, label: String, unit: String
  ) throws -> FormRow {
    var row = FormRow(
      ordinal: ordinal, code: code, label: label, unit: unit, depth: 0, kind: kind)
    var duty = kind == .group ? Duty.group : .report
    var others: [String] = []
    var agencies: [String] = []
    for word in words.dropFirst() {
      if word.hasPrefix("#") {
        row.concept = ConceptID(String(word.dropFirst()))
      } else if word.hasPrefix("=") {
        row.sumOf = word.dropFirst().split(separator: "+").map(reference)
      } else if word.hasPrefix("for:") {
        agencies = [spaced(word.dropFirst(4))]
      } else if word.hasPrefix("exempt:") {
        others = word.dropFirst(7).split(separator: "+").map(String.init)
      } else if word.hasPrefix("hint:") {
        row.hints = [.init(.main, spaced(word.dropFirst(5)))]
      } else if word.contains("=") {
        row.answers = answers(word)
      } else if word.contains("/") {
        let parts = word.split(separator: "/").map(reference)
        row.parts = .init(numerator: parts[0], denominator: parts[1])
      } else if word == "plan" {
        row.time = .year
      } else if word == "below" {
        row.isAnsweredBelow = true
      } else if word == "inner" {
        row.depth = 1
      } else if let other = Duty(rawValue: String(word)) {
        duty = other
      } else {
        throw NoDrawing(line: String(word))
      }
    }
    row.duties = Duties(
      ["so", "huyen", "xa"].map { level in
        Duties.Share(Level(level), others.contains(level) ? .exempt : duty, agencies: agencies)
      })
    return row
  }

  private func spaced(_ text: Substring) -> String {
    String(text.replacing("_", with: " "))
  }

  private func reference(_ text: Substring) -> RowReference {
    let numbers = text.split(separator: ".").compactMap { Int($0) }
    return numbers.count == 2
      ? RowReference(table: numbers[0], row: numbers[1])
      : RowReference(table: table, row: numbers.first ?? 0)
  }

  private func answers(_ text: Substring) -> AnswerList {
    AnswerList(
      text.split(separator: ";").compactMap { answer in
        let halves = answer.split(separator: "=")
        return halves.count == 2
          ? Int(halves[0]).map { .init(code: $0, meaning: String(halves[1])) } : nil
      })
  }
}
