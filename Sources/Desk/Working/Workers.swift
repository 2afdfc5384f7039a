internal import Glibc

/// Does the same work on many items, on several threads at once, and hands the results over one by
/// one in the order of the items, as if one thread had done it all.
///
///     try Workers().each(of: files, do: { read($0) }, then: { file, report in try write(report) })
///
/// Threads of the system's own, because starting the runtime of Swift's concurrency would take as
/// long as reading a file.
package struct Workers: Sendable {
  /// How many threads there are at most.
  let count: Int

  /// As many as the computer has processors.
  package init() {
    self.init(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }

  package init(_ count: Int) {
    self.count = max(count, 1)
  }

  /// Calls `work` for every item, on any thread and in any order, and `take` with the results, on
  /// the calling thread and in order. At most `window` results are held at a time.
  ///
  /// What `take` throws ends the work: no further item is begun, those at hand are finished and
  /// forgotten, then the error is thrown on. Where the system gives fewer threads, or none, there
  /// are fewer, or the calling thread does the work itself.
  package func each<Item: Sendable, Result: Sendable, Failure>(
    of items: [Item], do work: @escaping @Sendable (Item) -> Result,
    then take: (Item, Result) throws(Failure) -> Void
  ) throws(Failure) {
    let needed = min(count, items.count)
    guard needed > 1 else { return try inTurn(items, do: work, then: take) }
    let queue = WorkQueue(items, window: window, work)
    var threads: [WorkerThread] = []
    while threads.count < needed, let thread = WorkerThread({ queue.workOff() }) {
      threads.append(thread)
    }
    guard !threads.isEmpty else { return try inTurn(items, do: work, then: take) }
    defer {
      queue.stop()
      for thread in threads { thread.join() }
    }
    for item in items { try take(item, queue.take()) }
  }

  /// So many that nobody has to wait for one item that takes several times as long as the others.
  var window: Int { count * 4 }

  private func inTurn<Item, Result, Failure>(
    _ items: [Item], do work: (Item) -> Result,
    then take: (Item, Result) throws(Failure) -> Void
  ) throws(Failure) {
    for item in items { try take(item, work(item)) }
  }
}
