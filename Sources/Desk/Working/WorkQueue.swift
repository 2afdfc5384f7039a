/// One piece of work on many items, as the threads that share it see it: which item is the next,
/// what is finished, how far the results have been taken.
///
/// Of all results only those of a window are held: an item is not begun before the one a window
/// ahead of it has been taken. However slow one item is, and however many there are, memory stays
/// small.
final class WorkQueue<Item: Sendable, Result: Sendable>: Sendable {
  private let items: [Item]
  private let work: @Sendable (Item) -> Result
  private let monitor = Monitor()
  /// Looked at and changed under the monitor's lock only.
  private nonisolated(unsafe) var state: WorkState<Result>

  init(_ items: [Item], window: Int, _ work: @escaping @Sendable (Item) -> Result) {
    self.items = items
    self.work = work
    unsafe state = WorkState(window: window)
  }

  /// What each thread does: one item after the other, until there are no more.
  func workOff() {
    while let index = begin() { finish(index, work(items[index])) }
  }

  /// The result of the next item in their order; waits for it. To be called by one thread, once for
  /// each item at most.
  func take() -> Result {
    monitor.withLock {
      let result = monitor.wait { unsafe state.takeResult() }
      monitor.announce()
      return result
    }
  }

  /// No further item is begun; those at hand are finished, and nobody takes them.
  func stop() {
    monitor.withLock {
      unsafe state.isStopped = true
      monitor.announce()
    }
  }

  /// The item that the calling thread works on next; nil where there is none.
  private func begin() -> Int? {
    monitor.withLock {
      switch monitor.wait(for: { unsafe state.nextTurn(of: items.count) }) {
      case .item(let index): index
      case .end: nil
      }
    }
  }

  private func finish(_ index: Int, _ result: Result) {
    monitor.withLock {
      if unsafe state.keep(result, of: index) { monitor.announce() }
    }
  }
}

/// How far the work has come.
private struct WorkState<Result> {
  enum Turn {
    case item(Int)
    case end
  }

  var isStopped = false
  /// The results in the window, each at its item's index modulo the size of the window.
  private var results: [Result?]
  private var begun = 0
  private var taken = 0

  init(window: Int) {
    results = Array(repeating: nil, count: max(window, 1))
  }

  /// Nil while the window is full.
  mutating func nextTurn(of count: Int) -> Turn? {
    if isStopped || begun == count { return .end }
    guard begun < taken + results.count else { return nil }
    defer { begun += 1 }
    return .item(begun)
  }

  /// Whether it is the result that is taken next.
  mutating func keep(_ result: Result, of index: Int) -> Bool {
    results[index % results.count] = result
    return index == taken
  }

  /// Nil while the next result is not there.
  mutating func takeResult() -> Result? {
    let place = taken % results.count
    guard let result = results[place] else { return nil }
    results[place] = nil
    taken += 1
    return result
  }
}
