import Checks
import Reporting
import Testing
import Vocabulary

@Suite struct EmptiedRowsTests {
  private let first = Period("2022-H1")
  private let second = Period("2022-Q3")

  @Test func `rows that were filled, with their figures`() throws {
    let found = try PeriodForm(rows: 4).comparison(
      [25, 3, 0, nil], first, [nil, 4, nil, nil], second)
    #expect(found.told == ["BM614"])
    let message = found.ofReport[0].message
    #expect(
      message.vietnamese
        == "Trang “Biểu mẫu 1”: kỳ này (quý III năm 2022) để trống 2 dòng mà kỳ trước (6 tháng đầu năm"
        + " 2022) có số liệu: 25 (ô D11), 0 (ô D13); để trống không có nghĩa là 0.")
    #expect(found.ofReport[0].place == FindingPlace(table: 1, sheet: "Biểu mẫu 1"))
  }

  @Test func `many rows are told by the first of them`() throws {
    let figures = Array(repeating: 7 as Figure?, count: 20)
    let found = try PeriodForm(rows: 21).comparison(
      figures + [1], first, Array(repeating: nil, count: 20) + [1], second)
    #expect(found.told == ["BM614"])
    #expect(found.ofReport[0].message.vietnamese.contains("để trống 20 dòng"))
    #expect(found.ofReport[0].message.vietnamese.contains("ô D18), và 12 ô khác;"))
  }

  @Test func `an empty report is told by others`() throws {
    #expect(try PeriodForm(rows: 2).comparison([1, 2], first, [nil, nil], second).told == [])
  }

  @Test func `a formula without its result is not a blank`() throws {
    let form = PeriodForm(rows: 2)
    let kept = try #require(try form.checks.kept(form.report([25, 3], first)))
    let lost = Finding(
      FindingCode(rawValue: "BM318"), .error, at: FindingPlace(table: 1, row: 1),
      message: Phrase(vi: "a", en: "b"), fix: Phrase(vi: "a", en: "b"))
    let report = try form.report([nil, 3], second, findings: [lost])
    #expect(form.checks.comparison(of: report, with: kept).told == [])
  }

  @Test func `a note says why`() throws {
    let form = PeriodForm(rows: 2)
    let kept = try #require(try form.checks.kept(form.report([25, 3], first)))
    let noted = try form.report([nil, 3], second, notes: [1: "Không phát sinh"])
    #expect(form.checks.comparison(of: noted, with: kept).told == [])
  }

  @Test(arguments: [(Duty.report, true), (.exempt, false), (.group, false), (.aggregate, false)])
  func `only what the unit is asked for`(_ duty: Duty, isTold: Bool) throws {
    let form = PeriodForm([.drawn(1, .stock, .count, duty), .drawn(2, .stock)])
    let found = try form.comparison([25, 3], first, [nil, 3], second)
    #expect(found.told == (isTold ? ["BM614"] : []))
  }

  /// The parts of nothing are nothing.
  @Test func `rows that can only be 0 are not missed`() throws {
    var total = FormRow.drawn(1, .stock)
    total.sumOf = [RowReference(table: 1, row: 2), RowReference(table: 1, row: 3)]
    let form = PeriodForm([total, .drawn(2, .stock), .drawn(3, .stock), .drawn(4, .stock)])
    #expect(try form.comparison([5, 2, 3, 1], first, [0, nil, nil, 1], second).told == [])
  }

  @Test func `rows that the return lacks are told by others`() throws {
    let form = PeriodForm(rows: 2)
    let kept = try #require(try form.checks.kept(form.report([25, 3].reversed(), first)))
    #expect(try form.checks.comparison(of: form.report([3], second), with: kept).told == [])
  }
}
