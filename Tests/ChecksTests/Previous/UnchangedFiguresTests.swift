import Checks
import Reporting
import TestSupport
import Testing
import Vocabulary

@Suite struct UnchangedFiguresTests {
  private let first = Period("2022-Q3")
  private let second = Period("2022")

  @Test func `all figures of the report before`() throws {
    let figures: [Figure?] = [1, 2, 3, 4, 5, 0, 0, 0, 0, 0, nil]
    let found = try PeriodForm(rows: 11).comparison(figures, first, figures, second)
    #expect(found.told == ["BM613"])
    #expect(found.ofReport[0].message.vietnamese.contains("cả 10 số liệu"))
  }

  @Test(
    arguments: [
      // Nine rows.
      [1, 2, 3, 4, 5, 0, 0, 0, 0, nil],
      // Four figures other than 0.
      [1, 2, 3, 4, 0, 0, 0, 0, 0, 0],
    ] as [[Figure?]])
  func `too few to be told`(_ figures: [Figure?]) throws {
    #expect(try PeriodForm(rows: 10).comparison(figures, first, figures, second).told == [])
  }

  @Test(arguments: [
    (TimeKind.stock, false), (.year, false), (.period, true), (.cumulative, true),
  ])
  func `what is there may stay, what happens does not`(_ time: TimeKind, isTold: Bool) throws {
    let rows = (1...12).map { FormRow.drawn($0, $0 == 1 ? time : .stock) }
    let figures = Array(repeating: 7 as Figure?, count: 12)
    let found = try PeriodForm(rows).comparison(figures, first, figures, second)
    #expect(found.told == (isTold ? ["BM613"] : []))
    // Nothing has happened in either period.
    let quiet = [0] + figures.dropFirst()
    #expect(try PeriodForm(rows).comparison(quiet, first, quiet, second).told == [])
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `one figure more, less or other is a change`(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let before: [Figure?] = (0..<20).map { _ in
      Int.random(in: 0...3, using: &random) == 0
        ? nil : Figure(Int64.random(in: 1...40, using: &random))
    }
    let form = PeriodForm(rows: 20)
    #expect(try form.comparison(before, first, before, second).told == ["BM613"])
    var now = before
    let place = Int.random(in: 0..<20, using: &random)
    now[place] = before[place].flatMap { $0.adding(1) } ?? 1
    #expect(!(try form.comparison(before, first, now, second).told.contains("BM613")))
    now[place] = before[place] == nil ? 1 : nil
    #expect(!(try form.comparison(before, first, now, second).told.contains("BM613")))
  }
}
