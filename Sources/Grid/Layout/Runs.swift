/// Something said of rows or of columns, equal neighbours being one run. Those in no run have
/// nothing of their own.
package struct Runs<Value: Hashable & Sendable>: Hashable, Sendable {
  package struct Run: Hashable, Sendable {
    package let range: ClosedRange<Int>
    package let value: Value
  }

  /// From first to last; none touches another of the same value.
  package let all: [Run]

  package init() {
    all = []
  }

  init(ordered runs: [Run]) {
    all = runs
  }

  /// What is said of this row or column.
  package subscript(index: Int) -> Value? {
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle].range.upperBound < index { low = middle + 1 } else { high = middle }
    }
    guard low < all.count, all[low].range.contains(index) else { return nil }
    return all[low].value
  }
}
