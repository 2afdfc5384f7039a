/// What a row says of the columns in which it has cells: `spans="1:5"`, or several of them with blanks
/// between. Programs may trust it.
enum RowSpans {
  /// The same with these columns in it; unchanged where they are in it, or where it says nothing that
  /// can be understood.
  static func widened(_ spans: String, to columns: [Int]) -> String {
    let ranges = spans.split(separator: " ").compactMap(range)
    guard let first = ranges.map(\.lowerBound).min(), let last = ranges.map(\.upperBound).max(),
      let left = columns.min(), let right = columns.max(),
      !columns.allSatisfy({ column in ranges.contains { $0.contains(column) } })
    else { return spans }
    return "\(min(first, left)):\(max(last, right))"
  }

  private static func range(_ text: Substring) -> ClosedRange<Int>? {
    let ends = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard ends.count == 2, let first = ends[0], let last = ends[1], first <= last else {
      return nil
    }
    return first...last
  }
}
