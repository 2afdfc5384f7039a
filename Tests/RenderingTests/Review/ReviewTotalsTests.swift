import Reporting
import Testing
import Vocabulary

@testable import Rendering

struct ReviewTotalsTests {
  private static func totals(_ level: String?) throws -> ReviewTotals {
    ReviewTotals(try DrawnReview.report(level: level, DrawnReview.finding("BM301", .warning)))
  }

  /// Rows of another level are neither asked nor counted where it is known who reports them.
  @Test func `rows that the unit has to fill in, and those that it has`() throws {
    let (known, unknown) = (try Self.totals("xa"), try Self.totals(nil))
    #expect((known.due, known.filled) == (2, 1))
    #expect((unknown.due, unknown.filled) == (nil, 2))
    // A level that the form does not address.
    #expect(try Self.totals("huyen").due == nil)
  }

  @Test func `sums`() throws {
    var sum = ReviewTotals()
    for _ in 0..<3 { sum += try Self.totals("xa") }
    #expect((sum.due, sum.filled) == (6, 3) && sum.findings == [.warning: 3])
    // What cannot be read has no rows, and takes nothing from the sum.
    sum += ReviewTotals(Report(unreadable: "a.pdf", DrawnReview.finding("BM109", .error)))
    #expect((sum.due, sum.filled) == (6, 3) && sum.findings == [.warning: 3, .error: 1])
    // A sum that lacks one is no sum.
    sum += try Self.totals(nil)
    #expect((sum.due, sum.filled) == (nil, 5))
  }
}
