import Testing
import Vocabulary

@testable import Reporting

/// What a report takes beyond its form, which all reports of the form share.
struct ReportMemoryTests {
  @Test func `less than 32 bytes a value`() throws {
    var builder = ReportBuilder(file: "bao-cao.xlsx", form: .large)
    let percentage = try #require(Figure("99.97"))
    let raws: [(String, Figure)] = [
      ("1.144", 1144), ("99,97%", percentage), ("09", 9), ("4.494.051", 4_494_051), ("27", 27),
    ]
    for table in Form.large.tables {
      try builder.place(
        table: table.number, sheet: "Biểu mẫu \(table.number)",
        range: CellRange("A9:E\(table.rows.count + 10)"))
      for row in table.rows {
        let (raw, figure) = raws[row.ordinal % raws.count]
        let cell = CellAddress(row: row.ordinal + 10, column: 4)
        try builder.fill(
          RowReference(table: table.number, row: row.ordinal),
          RowEntry(Value(cell: cell, raw: raw, figure: figure)))
      }
    }
    let report = builder.report
    #expect(report.tables.allSatisfy { $0.rows.allSatisfy { $0.figure != nil } })
    #expect(report.form?.rowCount == 146)
    #expect(report.byteCount < 32 * 146)
  }

  /// What the form prints already, and what is said twice, costs nothing.
  @Test func `words of the form take no room`() throws {
    var builder = ReportBuilder(file: "a.xlsx", form: .sample)
    try builder.fill(
      RowReference(table: 1, row: 2), RowEntry(Value(9), note: "Cấp sở báo"))
    try builder.fill(
      RowReference(table: 2, row: 1),
      RowEntry(
        Value(9), more: [.province: .words("Sở Tư pháp tổng hợp, báo cáo số liệu")],
        found: RowWords(code: "1.", label: "Tổng số VBQPPL")))
    #expect(builder.report.contents.pool.isEmpty)
    try builder.fill(RowReference(table: 1, row: 1), RowEntry(.words("Chưa rõ")))
    #expect(builder.report.contents.pool.count == 1 + "Chưa rõ".utf8.count)
  }
}

extension Report {
  /// All memory but that of the form and of the head (unit, letter, findings), whose own texts are
  /// no values.
  fileprivate var byteCount: Int {
    func bytes<Element>(_ array: [Element]) -> Int {
      // An array has a head of 32 bytes.
      array.isEmpty ? 0 : 32 + array.count * MemoryLayout<Element>.stride
    }
    let object =
      16 + MemoryLayout<String>.size + MemoryLayout<Form?>.size + 4 * MemoryLayout<[Int]>.size
    // Up to 15 bytes of a text lie in the value itself.
    let names = contents.sheets.filter { $0.utf8.count > 15 }.reduce(0) { $0 + 32 + $1.utf8.count }
    return MemoryLayout<Report>.size + object + names + bytes(contents.records)
      + bytes(contents.tables) + bytes(contents.sheets) + bytes(contents.pool)
      + contents.tables.reduce(0) { $0 + bytes($1.columns) + bytes($1.extra) }
  }
}
