import TestSupport
import Testing
import Vocabulary

@testable import Reporting

struct ReportBuilderTests {
  @Test func `every row is there before anything is said`() {
    let report = ReportBuilder(file: "a.xlsx", form: .sample).report
    #expect(report.tables.map { $0.rows.count } == [5, 2])
    for table in report.tables {
      #expect(table.sheet == nil && table.range == nil && table.extra.isEmpty)
      for (index, row) in table.rows.enumerated() {
        #expect(row.reference == RowReference(table: table.number, row: index + 1))
        #expect(row.form.ordinal == index + 1)
        #expect(row.match == .missing && row.value == .blank() && row.note.isEmpty)
        #expect(row.origin == Origin(file: "a.xlsx"))
      }
    }
  }

  /// Whatever a row is filled with comes out of it, in whatever order rows are filled.
  @Test func `what was put in comes out`() throws {
    var random = SeededRandom(seed: 146)
    for _ in 0..<300 {
      let form = random.form()
      var builder = ReportBuilder(file: "a.xlsx", form: form)
      var entries: [RowReference: RowEntry] = [:]
      for table in form.tables {
        for row in table.rows.shuffled(using: &random) {
          let reference = RowReference(table: table.number, row: row.ordinal)
          var entry = random.entry(row, table.sideColumns)
          try builder.fill(reference, entry)
          if entry.match == .missing, entry.saysSomething { entry.match = .exact }
          entries[reference] = entry
        }
      }
      let report = builder.report
      for table in report.tables {
        for row in table.rows {
          let entry = try #require(entries[row.reference])
          #expect(row.entry == entry)
          #expect(row.value.raw.utf8.elementsEqual(entry.value.raw.utf8))
          #expect(row.value.figure?.description == entry.value.figure?.description)
          #expect(row.note.utf8.elementsEqual(entry.note.utf8))
          #expect(row.figure == entry.value.figure && row.cell == entry.value.cell)
          for column in table.sideColumns { #expect(row[column] == entry.more[column]) }
        }
      }
    }
  }

  @Test func `a row is filled once`() throws {
    var builder = ReportBuilder(file: "a.xlsx", form: .sample)
    let row = RowReference(table: 1, row: 1)
    try builder.fill(row, RowEntry(Value(9)))
    #expect(throws: ReportRefusal.filledAlready(row)) { try builder.fill(row, .missing) }
    #expect(builder.report[row]?.figure == 9)
  }

  @Test(arguments: [
    RowReference(table: 0, row: 1), RowReference(table: 3, row: 1),
    RowReference(table: .min, row: 1), RowReference(table: .max, row: 1),
  ])
  func `a table that is not there`(_ row: RowReference) {
    var builder = ReportBuilder(file: "a.xlsx", form: .sample)
    let refusal = ReportRefusal.noSuchTable(row.table)
    #expect(throws: refusal) { try builder.fill(row, .missing) }
    #expect(throws: refusal) { try builder.place(table: row.table, sheet: "", range: nil) }
    #expect(throws: refusal) { try builder.add(ExtraRow(at: .first), toTable: row.table) }
    #expect(builder.report[row] == nil)
    #expect(builder.report.table(row.table) == nil)
  }

  @Test(arguments: [0, 6, -1, Int.min, Int.max])
  func `a row that is not there`(_ ordinal: Int) {
    var builder = ReportBuilder(file: "a.xlsx", form: .sample)
    let row = RowReference(table: 1, row: ordinal)
    #expect(throws: ReportRefusal.noSuchRow(row)) { try builder.fill(row, .missing) }
    #expect(builder.report[row] == nil)
  }

  @Test func `a column that is not there`() {
    var builder = ReportBuilder(file: "a.xlsx", form: .sample)
    let row = RowReference(table: 1, row: 1)
    #expect(throws: ReportRefusal.noSuchColumn(.province, row)) {
      try builder.fill(row, RowEntry(Value(9), more: [.province: Value(1)]))
    }
    #expect(builder.report[row]?.match == .missing)
    #expect(builder.report[row]?[.province] == nil)
  }

  /// Somebody who gives a figure for a row knows the row.
  @Test func `a missing row that says something is there`() throws {
    var builder = ReportBuilder(file: "a.xlsx", form: .sample)
    try builder.fill(RowReference(table: 1, row: 1), RowEntry(Value(9), match: .missing))
    try builder.fill(RowReference(table: 1, row: 2), RowEntry(match: .missing, note: "Không có"))
    try builder.fill(RowReference(table: 1, row: 3), .missing)
    #expect(builder.report.table(1)?.rows.map(\.match).prefix(3) == [.exact, .exact, .missing])
  }

  @Test func `words beyond the limit`() throws {
    var builder = ReportBuilder(file: "a.xlsx", form: .sample, textLimit: 20)
    try builder.fill(RowReference(table: 1, row: 1), RowEntry(Value(1144)))
    try builder.fill(RowReference(table: 1, row: 2), RowEntry(.words("mười chữ")))
    #expect(throws: ReportRefusal.tooMuchText(limit: 20)) {
      try builder.fill(RowReference(table: 1, row: 3), RowEntry(.words("mười chữ nữa")))
    }
  }

  @Test func `sheets of rows and tables`() throws {
    var builder = ReportBuilder(file: "a.xlsx", form: .sample)
    let value = Value(9, at: CellAddress("D4"))
    try builder.place(table: 1, sheet: "Một", range: CellRange("A1:E9"))
    try builder.fill(RowReference(table: 1, row: 1), RowEntry(value))
    try builder.fill(RowReference(table: 1, row: 2), RowEntry(value, sheet: "Hai"))
    try builder.fill(RowReference(table: 1, row: 3), RowEntry(value, sheet: "Một"))
    let rows = try #require(builder.report.table(1)).rows
    #expect(rows.prefix(4).map(\.sheet) == ["Một", "Hai", "Một", "Một"])
    #expect(rows.prefix(3).map(\.ownSheet) == [nil, "Hai", nil])
    #expect(
      rows[1].origin == Origin(file: "a.xlsx", sheet: "Hai", cell: CellAddress("D4")))
    #expect(
      rows[1].place == FindingPlace(table: 1, row: 2, sheet: "Hai", cell: CellAddress("D4")))
    // A row without a cell stands nowhere; people look for it where its table is.
    #expect(rows[4].origin == Origin(file: "a.xlsx"))
    #expect(rows[4].place == FindingPlace(table: 1, row: 5, sheet: "Một"))
  }
}
