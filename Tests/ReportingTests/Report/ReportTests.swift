import Reporting
import TestSupport
import Testing
import Vocabulary

struct ReportTests {
  @Test func `a row, by its reference`() throws {
    let report = try Report.sample()
    let row = try #require(report[RowReference(table: 1, row: 2)])
    #expect(row.form.label == "Tỷ lệ hoàn thành Kế hoạch")
    #expect(row.match == .close)
    #expect(row.figure == 100)
    #expect(row.value.raw == "100% (18/18)")
    #expect(row.value.parts == Value.Parts(numerator: 18, denominator: 18))
    #expect(row.note == "Cấp sở báo")
    #expect(row.found == RowWords(code: "2", label: "Tỷ lệ hoàn thành kế hoạch năm"))
    #expect(
      row.origin == Origin(file: "a.xlsx", sheet: "Biểu mẫu 1", cell: CellAddress("D12")))
    #expect(row.sideColumns.isEmpty && row[.province] == nil)
    #expect(row[.main] == row.value)
  }

  @Test func `a blank cell is not a missing one, and 0 is neither`() throws {
    let report = try Report.sample()
    let blank = try #require(report[RowReference(table: 1, row: 4)])
    #expect(blank.match == .exact && blank.value.isBlank && blank.cell == CellAddress("D14"))
    let missing = try #require(report[RowReference(table: 1, row: 3)])
    #expect(missing.match == .missing && missing.value.isBlank && missing.cell == nil)
    #expect(!Value(0).isBlank)
    #expect(!Value.words("-").isBlank)
  }

  @Test func `columns beside the main one`() throws {
    let row = try #require(try Report.sample()[RowReference(table: 2, row: 1)])
    #expect(row.sideColumns == [.province])
    #expect(row[.province]?.raw == "Sở Tư pháp tổng hợp, báo cáo số liệu")
    #expect(row[.province]?.figure == nil)
    #expect(row.sheet == "Trang 2")
    #expect(
      row.origin(in: .province)
        == Origin(file: "a.xlsx", sheet: "Trang 2", cell: CellAddress("E50")))
    #expect(row.origin(in: .main) == row.origin)
    #expect(row.origin(in: ValueColumn(rawValue: "x")) == nil)
  }

  @Test func `a file that cannot be read`() {
    let reason = Finding(
      FindingCode(rawValue: "BM104"), .error, message: Phrase(vi: "Hỏng.", en: "Damaged."),
      fix: Phrase(vi: "Gửi lại.", en: "Send again."))
    let report = Report(unreadable: "b.xlsx", reason)
    #expect(report.file == "b.xlsx" && report.form == nil && report.formID == nil)
    #expect(report.tables.isEmpty && report.table(1) == nil)
    #expect(report[RowReference(table: 1, row: 1)] == nil)
    #expect(report.findings == [reason] && report.confidence == nil)
  }

  @Test func `findings stay in order`() {
    var random = SeededRandom(seed: 3)
    var builder = ReportBuilder(file: "a.xlsx", form: .sample)
    builder.findings = (0..<40).map { _ in random.finding() }
    var report = builder.report
    #expect(report.findings == builder.findings.sorted())
    let more = (0..<40).map { _ in random.finding() }
    report.add(more)
    #expect(report.findings == (builder.findings + more).sorted())
  }

  /// Reports put together in another order are equal; whatever one of them says otherwise is not.
  @Test func `equality`() throws {
    func report(_ change: (inout ReportBuilder) throws -> Void = { _ in }) throws -> Report {
      var builder = ReportBuilder(file: "a.xlsx", form: .sample)
      try change(&builder)
      return builder.report
    }
    let rows = [RowReference(table: 1, row: 1), RowReference(table: 2, row: 2)]
    let words = RowEntry(.words("Chưa rõ"), note: "ghi chú")
    let one = try report { builder in
      for row in rows { try builder.fill(row, words) }
    }
    let other = try report { builder in
      for row in rows.reversed() { try builder.fill(row, words) }
    }
    #expect(one == other)

    let empty = try report()
    #expect(empty != one)
    #expect(try report { try $0.fill(rows[0], RowEntry(Value(0))) } != empty)
    #expect(try report { $0.unit = ReportUnit(name: "Sở") } != empty)
    #expect(try report { $0.period = Period("2022") } != empty)
    #expect(try report { $0.letter = Letter() } != empty)
    #expect(try report { try $0.place(table: 1, sheet: "Một", range: nil) } != empty)
    #expect(try report { try $0.add(ExtraRow(at: .first), toTable: 2) } != empty)
    #expect(ReportBuilder(file: "b.xlsx", form: .sample).report != empty)
    var renamed = Form.sample
    renamed.id = "khac-2022"
    #expect(ReportBuilder(file: "a.xlsx", form: renamed).report != empty)
  }
}
