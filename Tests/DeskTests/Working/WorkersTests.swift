import Glibc
import Synchronization
import TestSupport
import Testing

@testable import Desk

@Suite struct WorkersTests {
  @Test(arguments: [1, 2, 3, 8, 40], [0, 1, 2, 3, 7, 100, 1000])
  func `every item is done once, and its result is handed over in order`(
    threads: Int, items: Int
  ) {
    let calls = Counters(items)
    var taken: [(item: Int, result: Int)] = []
    Workers(threads).each(
      of: Array(0..<items),
      do: { item in
        calls.count(item)
        return item * item
      }, then: { taken.append(($0, $1)) })
    #expect(calls.all.allSatisfy { $0 == 1 })
    #expect(taken.map(\.item) == Array(0..<items))
    #expect(taken.allSatisfy { $0.result == $0.item * $0.item })
  }

  /// Items of which each takes another time, so that they are finished in any order.
  @Test(arguments: 1...20)
  func `the order does not depend on how long an item takes`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let items = (0..<Int.random(in: 1...120, using: &random)).map {
      Work(id: $0, rounds: Int.random(in: 0...3, using: &random) * 20_000)
    }
    let workers = Workers(Int.random(in: 1...9, using: &random))
    var taken: [Int] = []
    workers.each(of: items, do: { $0.done() }, then: { taken.append($1) })
    #expect(taken == items.map(\.id))
  }

  /// The slowest case for memory: nobody takes anything while the others could go on.
  @Test(arguments: [2, 3, 8])
  func `no more results are held than the window has`(threads: Int) {
    let workers = Workers(threads)
    let begun = Counters(1)
    var taken = 0
    workers.each(
      of: Array(0..<500), do: { _ in begun.count(0) },
      then: { _, _ in
        // What is begun lies within the window behind the last one taken. The result at hand has
        // left the window already.
        #expect(begun.all[0] <= taken + 1 + workers.window)
        if taken < 40 { usleep(500) }
        taken += 1
      })
    #expect(taken == 500 && begun.all[0] == 500)
  }

  struct Stop: Error, Equatable {
    let item: Int
  }

  @Test(arguments: [1, 2, 7], [0, 1, 40, 299])
  func `an error ends the work and is thrown on`(threads: Int, last: Int) {
    let workers = Workers(threads)
    let begun = Counters(300)
    var taken: [Int] = []
    let error = #expect(throws: Stop.self) {
      try workers.each(
        of: Array(0..<300), do: { begun.count($0) },
        then: { item, _ throws(Stop) in
          taken.append(item)
          if item == last { throw Stop(item: item) }
        })
    }
    #expect(error == Stop(item: last))
    #expect(taken == Array(0...last))
    // All threads have ended here: nothing is counted any more.
    let counted = begun.all
    #expect(counted.reduce(0, +) <= last + 1 + workers.window)
    usleep(2000)
    #expect(begun.all == counted)
  }

  @Test func `one thread, or one item, is done by the caller`() {
    let caller = pthread_self()
    func threads(_ workers: Workers, _ items: Int) -> Set<pthread_t> {
      var seen: Set<pthread_t> = []
      workers.each(
        of: Array(0..<items), do: { _ in pthread_self() }, then: { seen.insert($1) })
      return seen
    }
    #expect(threads(Workers(1), 20) == [caller])
    #expect(threads(Workers(8), 1) == [caller])
    #expect(!threads(Workers(2), 20).contains(caller))
  }

  @Test func `there is at least one thread, and one for each processor`() {
    #expect(Workers(0).count == 1)
    #expect(Workers(-4).count == 1)
    #expect(Workers().count == sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }
}

private struct Work: Sendable {
  let id: Int
  let rounds: Int

  /// Takes a while that grows with `rounds`.
  func done() -> Int {
    var random = SeededRandom(seed: UInt64(id))
    var sum: UInt64 = 0
    for _ in 0..<rounds { sum &+= random.next() }
    return sum == 1 ? -1 : id
  }
}

/// Counts that any thread may add to.
private final class Counters: Sendable {
  private let counts: Mutex<[Int]>

  init(_ count: Int) {
    counts = Mutex(Array(repeating: 0, count: count))
  }

  var all: [Int] { counts.withLock { $0 } }

  func count(_ index: Int) {
    counts.withLock { $0[index] += 1 }
  }
}
