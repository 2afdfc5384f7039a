import Reporting
import TestSupport
import Testing
import Vocabulary

@testable import Checks

@Suite struct JumpedFiguresTests {
  @Test(
    arguments: [
      // More than twice, and by ten or more.
      (100, 200, false), (100, 201, true), (201, 100, true), (200, 100, false), (5, 14, false),
      (5, 15, true), (15, 5, true), (0, 9, false), (0, 10, true), (10, 0, true), (3, 3, false),
    ] as [(Figure, Figure, Bool)])
  func `what there is and what was assigned jumps`(
    _ before: Figure, _ now: Figure, isTold: Bool
  ) throws {
    for time in TimeKind.allCases {
      let form = PeriodForm([.drawn(1, time)])
      let found = try form.comparison([before], Period("2021"), [now], Period("2022"))
      #expect(found.told == (isTold && time == .stock ? ["BM612 D11"] : []), "\(time)")
      let within = try form.comparison([before], Period("2022-Q1"), [now], Period("2022-Q3"))
      let stays = time == .stock || time == .year
      #expect(
        within.told.filter { $0 != "BM611 D11" } == (isTold && stays ? ["BM612 D11"] : []),
        "\(time)")
    }
  }

  @Test func `what was assigned is compared where the years may be the same`() throws {
    let form = PeriodForm(rows: 1, .year)
    #expect(try form.comparison([10], nil, [30], Period("2022")).told == ["BM612 D11"])
    #expect(try form.comparison([10], Period("2022-Q1"), [30], nil).told == ["BM612 D11"])
    #expect(try form.comparison([10], Period("2021"), [30], Period("2022-Q1")).told == [])
  }

  @Test(
    arguments: [
      (112, 112_500, RowKind.count, true), (112_500, 112, .count, true), (1, 1_144, .count, true),
      (2, 1_000, .count, true), (1, 2_000, .count, true), (3, 1_499, .count, false),
      (1, 2_001, .count, false), (1, 999, .count, false), (112, 112_500_000, .count, false),
      (112, 112_500_000, .money, true), (112_500_000, 112, .money, true),
      (1, 499_999, .money, false), (1, 500_000, .money, true), (0, 112_500, .count, false),
      (Figure(.max), 1, .money, false),
    ] as [(Figure, Figure, RowKind, Bool)])
  func `a thousand times is told of any row`(
    _ before: Figure, _ now: Figure, _ kind: RowKind, isTold: Bool
  ) throws {
    for time in [TimeKind.period, .cumulative] {
      let found = try PeriodForm([.drawn(1, time, kind)]).comparison(
        [before], Period("2021"), [now], Period("2022-Q3"))
      #expect(found.told == (isTold ? ["BM612 D11"] : []), "\(time)")
    }
  }

  /// One trouble, one sentence.
  @Test func `a figure that lost its thousands has not fallen as well`() throws {
    let found = try PeriodForm(rows: 1, .cumulative).comparison(
      [112_500], Period("2022-Q1"), [112], Period("2022-H1"))
    #expect(found.told == ["BM612 D11"])
    #expect(found.ofReport[0].message.vietnamese.contains("dấu phân cách hàng nghìn"))
  }

  @Test func `money that is told to be in another unit is not told twice`() throws {
    let form = PeriodForm([.drawn(1, .period, .money, unit: "Triệu đồng")])
    let kept = try #require(try form.checks.kept(form.report([112])))
    let told = Finding(
      MoneyScale.code, .error, at: FindingPlace(table: 1, row: 1),
      message: Phrase(vi: "a", en: "b"), fix: Phrase(vi: "a", en: "b"))
    let found = try form.checks.comparison(of: form.report([112_000], findings: [told]), with: kept)
    #expect(found.told == [])
  }

  /// The other way round it is the same jump.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func `a jump up is a jump down`(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    for _ in 0..<100 {
      let bound: Int64 = Bool.random(using: &random) ? 50 : 5_000_000
      let one = Figure(Int64.random(in: 0...bound, using: &random))
      let other = Figure(Int64.random(in: 0...bound, using: &random))
      for kind in [RowKind.count, .money] {
        let (up, down) = (Jump(from: one, to: other, kind), Jump(from: other, to: one, kind))
        #expect(up?.size == down?.size)
        if let up, let down { #expect(up.isUp != down.isUp) }
      }
    }
  }
}
