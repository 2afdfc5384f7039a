import Testing

@testable import Desk

@Suite struct MonitorTests {
  /// Without the lock some of the additions would be lost.
  @Test func `one thread at a time`() {
    let sum = Sum()
    let threads = (0..<4).compactMap { _ in
      WorkerThread { for _ in 0..<5000 { sum.add() } }
    }
    for thread in threads { thread.join() }
    #expect(sum.value == threads.count * 5000)
  }

  @Test func `whoever waits goes on after a change`() throws {
    let sum = Sum()
    let thread = try #require(WorkerThread { for _ in 0..<10 { sum.add() } })
    #expect(sum.waitFor(10) == 10)
    thread.join()
  }

  private final class Sum: Sendable {
    private let monitor = Monitor()
    private nonisolated(unsafe) var sum = 0

    var value: Int { monitor.withLock { unsafe sum } }

    func add() {
      monitor.withLock {
        unsafe sum += 1
        monitor.announce()
      }
    }

    func waitFor(_ wanted: Int) -> Int {
      monitor.withLock { monitor.wait { unsafe sum >= wanted ? unsafe sum : nil } }
    }
  }
}
