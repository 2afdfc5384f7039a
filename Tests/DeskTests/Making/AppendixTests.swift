import Desk
import Grid
import Reporting
import TestSupport
import Testing
import Vocabulary

/// Filled appendices: what is written is what is read again.
struct AppendixTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// A report with something in every row that asks for something: figures of all sizes, words, parts,
  /// notes.
  private func report(_ form: Form, _ random: inout SeededRandom) throws -> Report {
    var builder = ReportBuilder(file: "data.json", form: form)
    // Also a unit of which no more than the name is known.
    let level = Bool.random(using: &random) ? form.levels.first : nil
    builder.unit = ReportUnit(name: "Cơ quan Công Thương", level: level)
    builder.period = Period("2022-Q3")
    builder.letter = Letter(
      number: "481/BC-UBND", date: CalendarDate(year: 2022, month: 9, day: 20),
      sender: "Cơ quan Công Thương")
    for table in form.tables {
      for row in table.rows {
        var more: [ValueColumn: Value] = [:]
        for column in table.sideColumns { more[column] = value(of: row, &random) }
        let note = Int.random(in: 0..<5, using: &random) == 0 ? "Số liệu đến 14/9" : row.note
        try builder.fill(
          RowReference(table: table.number, row: row.ordinal),
          RowEntry(value(of: row, &random), more: more, note: note))
      }
    }
    return builder.report
  }

  private func value(of row: FormRow, _ random: inout SeededRandom) -> Value {
    if row.kind == .group { return .blank() }
    if row.kind.isAnswer {
      guard let answer = row.answers?.answers.randomElement(using: &random) else { return .blank() }
      return Value(Figure(Int64(answer.code)))
    }
    switch Int.random(in: 0..<12, using: &random) {
    case 0: return .blank()
    case 1: return .words("Chưa rõ")
    case 2: return Value(0)
    case 3 where row.kind == .count:
      return Value(raw: "27/27", figure: 27, parts: .init(numerator: 27, denominator: 27))
    default: break
    }
    let digits = Int.random(in: 0...(row.kind.isPercentage ? 3 : 8), using: &random)
    let whole = Int64.random(in: 0..<tenToThe(digits + 1), using: &random)
    guard row.kind != .count, row.kind != .number,
      let decimal = Figure(significand: whole, scale: UInt8.random(in: 0...4, using: &random))
    else { return Value(Figure(whole)) }
    return Value(decimal)
  }

  private func tenToThe(_ power: Int) -> Int64 {
    (0..<power).reduce(1) { product, _ in product * 10 }
  }

  @Test(arguments: MadeForm.forms, [false, true])
  func `reads as it was written`(_ id: String, _ isToSign: Bool) throws {
    let made = try MadeForm.workbooks(id)
    var random = SeededRandom(seed: 5)
    for round in 0..<4 {
      let report = try report(made.form, &random)
      let path = folder("\(round).xlsx")
      try made.write(
        appendix: report, isToSign: isToSign, to: path, force: false, inputs: [])
      let read = try MadeForm.reader.get().report(on: path)
      #expect(read.formID == id && read.unit == report.unit && read.period == report.period)
      #expect(read.letter == report.letter)
      for (table, other) in zip(report.tables, read.tables) {
        #expect(other.extra.isEmpty)
        for (row, found) in zip(table.rows, other.rows) {
          let place: Comment = "\(id) \(row.reference) \(row.value.raw) \(found.value.raw)"
          #expect(found.match == .exact, place)
          #expect(found.figure == row.figure, place)
          #expect(found.value.text == row.value.text, place)
          #expect(found.value.parts == row.value.parts, place)
          #expect(found.note == row.note, place)
          for column in row.sideColumns {
            #expect(found[column]?.figure == row[column]?.figure, place)
            #expect(found[column]?.text == row[column]?.text, place)
          }
        }
      }
    }
  }

  /// With `--sign` no figure depends on the machine: all of them are texts.
  @Test func `to be signed, figures are texts`() throws {
    let made = try MadeForm.workbooks("ben-tre-2022")
    var random = SeededRandom(seed: 7)
    let report = try report(made.form, &random)
    try made.write(
      appendix: report, isToSign: true, to: folder("a.xlsx"), force: false, inputs: [])
    let book = try MadeForm.read(folder("a.xlsx"))
    for sheet in book.sheets {
      for cell in sheet.cells {
        if case .number = cell.value { Issue.record("a number at \(sheet.name) \(cell.address)") }
      }
    }
  }

  @Test func `nothing is locked, tinted or hidden from those who sign`() throws {
    let made = try MadeForm.workbooks("gia-lai-2022")
    var random = SeededRandom(seed: 8)
    try made.write(
      appendix: report(made.form, &random), isToSign: false, to: folder("a.xlsx"), force: false,
      inputs: [])
    let book = try MadeForm.read(folder("a.xlsx"))
    for sheet in book.sheets where sheet.state == .visible {
      #expect(sheet.layout.protection == nil && sheet.layout.validations.isEmpty)
      #expect(sheet.cells.allSatisfy { book.tables.styles.fill(of: $0.style).pattern != .solid })
    }
  }
}
