import SheetPlans
import TestSupport
import Testing

@testable import Rendering

/// Where pages end.
struct PageBreaksTests {
  private static func ends(
    _ heights: [Double], kept: Set<Int> = [], repeated: ClosedRange<Int>? = nil,
    width: Double = 400
  ) -> [Int] {
    var print = PrintPlan()
    print.margins.top = 20 / 25.4
    print.margins.bottom = 20 / 25.4
    print.margins.left = 30 / 25.4
    print.margins.right = 15 / 25.4
    print.fitsWidth = true
    print.repeatedRows = repeated
    return PageBreaks(print: print, heights: heights, width: width, keptWithNext: kept).lastRows
  }

  /// An A4 page has 728.5 points between its margins, of which 703 are used.
  @Test func `a page is filled`() {
    #expect(Self.ends(Array(repeating: 18, count: 39)) == [])
    #expect(Self.ends(Array(repeating: 18, count: 60)) == [39])
    #expect(Self.ends([]) == [])
  }

  @Test func `the header takes room on every page`() {
    let rows = Array(repeating: 18.0, count: 90)
    #expect(Self.ends(rows, kept: []).first == 39)
    // Rows 1 to 10 are printed again: only 29 others fit.
    #expect(Self.ends(rows, repeated: 1...10) == [39, 68])
  }

  @Test func `a sheet that is scaled down has room for more`() {
    let rows = Array(repeating: 18.0, count: 60)
    #expect(Self.ends(rows, width: 935) == [])
  }

  @Test func `a heading goes with what it heads`() {
    let rows = Array(repeating: 18.0, count: 60)
    #expect(Self.ends(rows, kept: [39]) == [38])
    #expect(Self.ends(rows, kept: [37, 38, 39]) == [36])
  }

  @Test func `what fills more than a page is torn apart all the same`() {
    let rows = Array(repeating: 18.0, count: 60)
    #expect(Self.ends(rows, kept: Set(1...59)) == [39])
  }

  @Test func `the last page does not stand almost empty`() {
    let ends = Self.ends(Array(repeating: 18, count: 41))
    #expect(ends.count == 1)
    #expect((41 - ends[0]) * 18 >= 105)
  }

  /// Whatever the heights: every page but one that cannot be helped fits, no row is lost, and no
  /// kept row ends a page where another could.
  @Test func `pages of any heights`() {
    var random = SeededRandom(seed: 6)
    for _ in 0..<300 {
      let heights = (0..<Int.random(in: 1...120, using: &random)).map { _ in
        Double.random(in: 18...120, using: &random)
      }
      let kept = Set((1...heights.count).filter { _ in Int.random(in: 0..<4, using: &random) == 0 })
      let ends = Self.ends(heights, kept: kept)
      #expect(ends == ends.sorted() && Set(ends).count == ends.count)
      #expect(ends.allSatisfy { (1..<heights.count).contains($0) })
      var start = 1
      for end in ends {
        let page = start...end
        #expect(page.reduce(0) { $0 + heights[$1 - 1] } <= 728.5 || page.count == 1)
        #expect(!kept.contains(end) || page.allSatisfy { kept.contains($0) })
        start = end + 1
      }
    }
  }
}
