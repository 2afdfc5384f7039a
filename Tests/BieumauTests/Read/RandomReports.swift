import Reporting
import TestSupport
import Vocabulary

/// Reports as returns give them: every cell looks as the value that it was read for.
extension SeededRandom {
  mutating func report(of form: Form, file: String) throws -> Report {
    var builder = ReportBuilder(file: file, form: form)
    if chance() {
      builder.unit = ReportUnit(name: "UBND \(words())", level: chance() ? Level("xa") : nil)
    }
    if chance(), let kind = Period.Kind.allCases.randomElement(using: &self) {
      builder.period = Period(kind, Int.random(in: kind.numbers, using: &self), of: 2022)
    }
    for table in form.tables {
      for row in table.rows.shuffled(using: &self) where chance() {
        var more: [ValueColumn: Value] = [:]
        for column in table.sideColumns { more[column] = value(of: row, in: column) }
        try builder.fill(
          RowReference(table: table.number, row: row.ordinal),
          RowEntry(value(of: row, in: .main), more: more, note: note(of: row)))
      }
      while chance() {
        try builder.add(
          ExtraRow(at: .first, code: chance() ? "9." : "", label: words(), raw: words()),
          toTable: table.number)
      }
    }
    return builder.report
  }

  private mutating func note(of row: FormRow) -> String {
    switch Int.random(in: 0...2, using: &self) {
    case 0: row.note
    case 1: words()
    default: ""
    }
  }

  private mutating func value(of row: FormRow, in column: ValueColumn) -> Value {
    switch Int.random(in: 0...6, using: &self) {
    case 0: return .blank()
    case 1: return row.hint(in: column).map { Value(raw: $0) } ?? .blank()
    case 2: return .words(words())
    case 3:
      let count = Figure(Int64.random(in: 1...99_999, using: &self))
      // Elsewhere nobody could tell which of the two is the figure.
      let hasParts = row.kind == .count || row.kind == .money || row.kind.isPercentage
      return hasParts ? parts(count, isPercentage: row.kind.isPercentage) : .blank()
    case 4:
      guard let answer = row.answers?.answers.randomElement(using: &self), !answer.meaning.isEmpty
      else { return Value(raw: "09", figure: 9) }
      return Value(raw: answer.meaning, figure: Figure(Int64(answer.code)), text: answer.meaning)
    case 5 where row.kind.isPercentage:
      let points = figure(upTo: 10_000)
      return Value(raw: "\(Value(points).raw)%", figure: points)
    default: return Value(figure(upTo: chance() ? 9_999 : .max))
    }
  }

  private func parts(_ count: Figure, isPercentage: Bool) -> Value {
    isPercentage
      ? Value(
        raw: "100% (\(count)/\(count))", figure: 100,
        parts: .init(numerator: count, denominator: count))
      : Value(
        raw: "\(count)/\(count)", figure: count, parts: .init(numerator: count, denominator: count))
  }

  private mutating func figure(upTo bound: Int64) -> Figure {
    Figure(
      significand: Int64.random(in: -bound...bound, using: &self),
      scale: chance() ? 0 : UInt8.random(in: 0...Figure.maximumScale, using: &self)) ?? .zero
  }

  /// With all that separated text and spreadsheets make much of, and something to be seen at both ends.
  private mutating func words() -> String {
    let pieces = [
      "=", "-", "+", "@", "'", "\"", ",", ";", "\t", "\n", "\r\n", " ", "5", "ộ", "văn bản", "%",
      "/",
    ]
    let inner = (0..<Int.random(in: 0...5, using: &self)).compactMap { _ in
      pieces.randomElement(using: &self)
    }
    let first = ["=", "-", "'", "Tân", "\"", "+1"].randomElement(using: &self) ?? ""
    return ([first] + inner + ["x"]).joined()
  }

  private mutating func chance() -> Bool { Bool.random(using: &self) }
}
