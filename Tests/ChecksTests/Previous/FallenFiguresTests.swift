import Checks
import Reporting
import TestSupport
import Testing
import Vocabulary

@Suite struct FallenFiguresTests {
  /// Which rows of which reports only grow: the table is the calendar of the reports.
  @Test(arguments: [
    ("2022-Q1", "2022-H1", TimeKind.cumulative, true), ("2022-H1", "2022-Q3", .cumulative, true),
    ("2022-Q3", "2022", .cumulative, true), ("2022-M05", "2022-M06", .cumulative, true),
    ("2022-Q1", "2022-H1", .period, true), ("2022-H1", "2022-9M", .period, true),
    ("2022-Q1", "2022", .period, true), ("2022-9M", "2022", .period, true),
    // Quarter III begins on 15 June: what happened in it is no part of six months.
    ("2022-H1", "2022-Q3", .period, false), ("2021-Q3", "2022", .period, false),
    ("2022-Q1", "2022-Q2", .period, false), ("2022-H1", "2022-H2", .period, false),
    ("2022-M01", "2022-M02", .period, false),
    ("2022-Q3", "2022-Q4", .period, false),
    // But the year so far holds it.
    ("2022-Q3", "2022", .period, true), ("2022-Q2", "2022-9M", .period, true),
    ("2022-M01", "2022-Q1", .period, true),
    // Another year begins anew.
    ("2021", "2022-Q1", .cumulative, false), ("2021-9M", "2022-H1", .period, false),
    // What there is may become less.
    ("2022-Q1", "2022-H1", .stock, false), ("2022-Q1", "2022-H1", .year, false),
  ])
  func `falls only where the time before is held`(
    _ before: String, _ now: String, _ time: TimeKind, isTold: Bool
  ) throws {
    let found = try PeriodForm([.drawn(1, time)]).comparison([12], Period(before), [9], Period(now))
    #expect(found.told == (isTold ? ["BM611 D11"] : []))
    let grown = try PeriodForm([.drawn(1, time)]).comparison([9], Period(before), [12], Period(now))
    #expect(grown.told == [])
  }

  @Test func `nothing is asked where a period is not known`() throws {
    let form = PeriodForm(rows: 2, .cumulative)
    #expect(try form.comparison([12, 9], nil, [9, 9], Period("2022-H1")).told == [])
    #expect(try form.comparison([12, 9], Period("2022-Q1"), [9, 9], nil).told == [])
  }

  @Test(arguments: [
    (RowKind.count, true), (.money, true), (.ratio, false), (.percent, false), (.coded, false),
    (.bool, false), (.statusOption, false), (.group, false),
  ])
  func `of counts and money only`(_ kind: RowKind, isTold: Bool) throws {
    let form = PeriodForm([.drawn(1, .cumulative, kind)])
    let found = try form.comparison([90], Period("2022-Q1"), [80], Period("2022-H1"))
    #expect(found.told == (isTold ? ["BM611 D11"] : []))
  }

  @Test func `a figure that cannot be right is not held against anything`() throws {
    let form = PeriodForm(rows: 1, .cumulative)
    let doubt = Finding(
      FindingCode(rawValue: "BM301"), .error, at: FindingPlace(table: 1, row: 1),
      message: Phrase(vi: "a", en: "b"), fix: Phrase(vi: "a", en: "b"))
    let certain = try form.report([12], Period("2022-Q1"))
    let doubtful = try form.report([9], Period("2022-H1"), findings: [doubt])
    let kept = try #require(form.checks.kept(certain))
    #expect(form.checks.comparison(of: doubtful, with: kept).told == [])
    let other = try #require(
      try form.checks.kept(form.report([12], Period("2022-Q1"), findings: [doubt])))
    #expect(
      try form.checks.comparison(of: form.report([9], Period("2022-H1")), with: other).told == [])
  }

  /// Whatever the figures are, exactly those that are less are told, but for those a thousandth as large.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func `exactly what fell is told`(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let pairs = (0..<30).map { _ in
      (
        before: Int64.random(in: 0...400, using: &random),
        now: Int64.random(in: 0...400, using: &random)
      )
    }
    let found = try PeriodForm(rows: 30, .cumulative).comparison(
      pairs.map { Figure($0.before) }, Period("2022-Q1"), pairs.map { Figure($0.now) },
      Period("2022"))
    let expected = pairs.indices.filter { pairs[$0].now < pairs[$0].before }
    #expect(found.told == expected.map { "BM611 D\($0 + 11)" })
  }
}
