/// Puts runs together from what a file says, in whatever order it says it. Where it speaks twice of
/// one row or column, the last word counts.
package struct RunsBuilder<Value: Hashable & Sendable> {
  private let limit: Int
  private var runs: [Runs<Value>.Run] = []
  private var isOrdered = true

  /// - Parameter limit: the last row or column there is; what lies beyond is left out.
  package init(limit: Int) {
    self.limit = limit
  }

  /// Runs so far, those among them that others will cover. For callers to bound.
  package var count: Int { runs.count }

  package mutating func add(_ value: Value, for range: ClosedRange<Int>) {
    guard range.lowerBound <= limit, range.upperBound >= 1 else { return }
    let range = max(range.lowerBound, 1)...min(range.upperBound, limit)
    if let last = runs.last {
      if last.range.upperBound + 1 == range.lowerBound, last.value == value {
        runs[runs.count - 1] = .init(
          range: last.range.lowerBound...range.upperBound, value: value)
        return
      }
      if range.lowerBound <= last.range.upperBound { isOrdered = false }
    }
    runs.append(.init(range: range, value: value))
  }

  package consuming func result() -> Runs<Value> {
    Runs(ordered: isOrdered ? runs : Self.disentangled(runs))
  }

  /// Goes through the runs from the last to the first and gives each what is still free of its
  /// range. Free places are linked, so the work is in step with runs and places, however the runs
  /// lie over each other.
  private static func disentangled(_ runs: [Runs<Value>.Run]) -> [Runs<Value>.Run] {
    let end = runs.reduce(0) { max($0, $1.range.upperBound) }
    var owners = [Int32](repeating: -1, count: end + 1)
    /// Each place's next free one, itself while it is free.
    var free = (0...Int32(end + 1)).map { $0 }
    func nextFree(_ place: Int) -> Int {
      var place = place
      while Int(free[place]) != place {
        free[place] = free[Int(free[place])]
        place = Int(free[place])
      }
      return place
    }
    for (number, run) in runs.enumerated().reversed() {
      var place = nextFree(run.range.lowerBound)
      while place <= run.range.upperBound {
        owners[place] = Int32(number)
        free[place] = Int32(place + 1)
        place = nextFree(place + 1)
      }
    }
    var ordered = RunsBuilder(limit: end)
    var place = 1
    while place <= end {
      let owner = owners[place]
      let first = place
      repeat { place += 1 } while place <= end && owners[place] == owner
      if owner >= 0 { ordered.add(runs[Int(owner)].value, for: first...(place - 1)) }
    }
    return ordered.runs
  }
}
