internal import SheetPlans

/// Where the pages of a sheet end, so that no heading stands alone at the foot of one and nothing
/// that belongs together is torn apart.
///
/// Every page's end is said, not only those that need care: programs count the height of a page a
/// little differently, and a page that ends early in one of them would end twice.
struct PageBreaks {
  /// Of A4, in points.
  private static let paper = (short: 595.3, long: 841.9)
  /// How much of a page's height is filled where pages follow: programs and printers count a little
  /// differently, and a page that overflows by one row would leave that row alone on the next.
  private static let usable = 0.965
  /// How much may be filled where everything fits on one page: an overflow would only make it two.
  private static let usableAlone = 0.99

  let print: PrintPlan
  /// Of the rows from 1 on, in points.
  let heights: [Double]
  let width: Double
  /// Rows that must not be the last on a page.
  let keptWithNext: Set<Int>

  /// How much of a page the last one holds at least, where others can spare it: a page with one row
  /// looks forgotten.
  private static let leastLast = 0.22
  /// How much of the others is filled at least for that.
  private static let leastOthers = 0.8

  /// The last row of each page but the last.
  var lastRows: [Int] {
    if isOnOnePage { return [] }
    let capacity = pageHeight * Self.usable
    let full = lastRows(capacity)
    guard let end = full.last, end < heights.count else { return full }
    var share = 1.0
    var ends = full
    while heightOfLast(ends) < Self.leastLast * capacity, share > Self.leastOthers {
      share -= 0.02
      let looser = lastRows(capacity * share)
      guard looser.count == full.count else { break }
      ends = looser
    }
    return ends
  }

  private var isOnOnePage: Bool {
    heights.reduce(0, +) <= pageHeight * Self.usableAlone
  }

  private func heightOfLast(_ ends: [Int]) -> Double {
    ends.last.map { height(of: ($0 + 1)...heights.count) } ?? 0
  }

  private func lastRows(_ capacity: Double) -> [Int] {
    let repeated = print.repeatedRows.map { height(of: $0) } ?? 0
    var ends: [Int] = []
    var start = 1
    var used = 0.0
    var row = 1
    while row <= heights.count {
      used += heights[row - 1]
      if used > capacity, row > start {
        let end = end(of: start..<row)
        ends.append(end)
        start = end + 1
        used =
          (start > print.repeatedRows?.upperBound ?? 0 ? repeated : 0) + height(of: start...row)
      }
      row += 1
    }
    return ends
  }

  /// The last of these rows that can end a page; their last where none can.
  private func end(of rows: Range<Int>) -> Int {
    rows.last { !keptWithNext.contains($0) } ?? rows.upperBound - 1
  }

  private func height(of rows: ClosedRange<Int>) -> Double {
    rows.reduce(0) { $0 + (heights.indices.contains($1 - 1) ? heights[$1 - 1] : 0) }
  }

  /// The height that a page has for rows, before it is scaled down to its width.
  private var pageHeight: Double {
    let (across, down) =
      print.isLandscape
      ? (Self.paper.long, Self.paper.short) : (Self.paper.short, Self.paper.long)
    let room = across - (print.margins.left + print.margins.right) * 72
    let scale = print.fitsWidth && width > room ? (room / width * 100).rounded(.down) / 100 : 1
    return (down - (print.margins.top + print.margins.bottom) * 72) / max(scale, 0.1)
  }
}
