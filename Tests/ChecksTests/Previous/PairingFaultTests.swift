import Reporting
import Testing
import Vocabulary

@testable import Checks

@Suite struct PairingFaultTests {
  @Test(arguments: [
    ("2022-Q1", "2022-H1", false), ("2021", "2022-Q1", false), ("2022-H1", "2022-H1", true),
    ("2022-Q3", "2022-H1", true), ("2023-Q1", "2022", true),
    // Quarter II ends with the first half.
    ("2022-Q2", "2022-H1", true), ("2022-H1", "2022-Q2", true),
  ])
  func `the previous report is an earlier one`(
    _ before: String, _ now: String, isTold: Bool
  ) throws {
    let found = try PeriodForm(rows: 1, .stock).comparison(
      [100], Period(before), [900], Period(now))
    // Nothing is compared with any other.
    #expect(found.told == (isTold ? ["BM615"] : ["BM612 D11"]))
    #expect(found.ofChoice.isEmpty == !isTold)
  }

  @Test func `a report in another form is not compared`() throws {
    let other = PeriodForm([.drawn(1, .stock)], id: "khac-2022")
    let form = PeriodForm(rows: 1, .stock)
    let kept = try #require(try other.checks.kept(other.report([100])))
    let found = try form.checks.comparison(of: form.report([900]), with: kept)
    #expect(found.told == ["BM615"])
  }

  @Test(arguments: [
    ("Sở Công Thương", "Sở Công Thương", false), ("Sở Công Thương", "SO CONG THUONG", false),
    ("Sở Nội vụ", "Sở Nội vụ tỉnh Gia Lai", false), ("Sở Nội vụ", "Sở Y tế", true),
    ("UBND xã Ia Pal", "Ủy ban nhân dân xã Ia Pal", false),
  ])
  func `a report of another unit is compared, as units change their names`(
    _ one: String, _ other: String, isTold: Bool
  ) throws {
    let form = PeriodForm(rows: 1, .stock)
    let kept = try #require(try form.checks.kept(form.report([100], unit: ReportUnit(name: one))))
    let now = try form.report([900], unit: ReportUnit(name: other))
    let found = form.checks.comparison(of: now, with: kept)
    #expect(found.told == (isTold ? ["BM615"] : []) + ["BM612 D11"])
  }

  @Test func `codes tell more than names`() throws {
    let form = PeriodForm(rows: 1, .stock)
    let own = ReportUnit(name: "Sở Nội vụ", code: "H01")
    let kept = try #require(try form.checks.kept(form.report([9], unit: own)))
    var other = own
    other.code = "H02"
    let found = try form.checks.comparison(of: form.report([9], unit: other), with: kept)
    #expect(found.told == ["BM615"])
  }

  @Test func `a unit that is called by its file contradicts nobody`() throws {
    let form = PeriodForm(rows: 1, .stock)
    let report = try form.report([9], unit: ReportUnit(name: "bieu so lieu"))
    let named = try #require(try form.checks.kept(form.report([9])))
    #expect(
      form.checks.comparison(of: report, with: named, isUnitNamed: false).told == [])
    let unnamed = try #require(form.checks.kept(report, isUnitNamed: false))
    #expect(try form.checks.comparison(of: form.report([9]), with: unnamed).told == [])
  }

  @Test func `a form that nobody described has no previous reports`() throws {
    let form = PeriodForm([.drawn(1, .stock)], id: "")
    #expect(try form.checks.kept(form.report([9])) == nil)
  }
}
