import Glibc
import Synchronization
import Testing

@testable import Desk

@Suite struct WorkerThreadTests {
  @Test func `has done its work when it is joined`() throws {
    let ended = Noted()
    let thread = try #require(
      WorkerThread {
        usleep(2000)
        ended.value.store(1, ordering: .relaxed)
      })
    thread.join()
    #expect(ended.value.load(ordering: .relaxed) == 1)
  }

  /// The stack that some systems give to threads, 128 KiB, would end after some thousand levels.
  @Test func `has room for deep nesting`() throws {
    let depth = Noted()
    let thread = try #require(
      WorkerThread { depth.value.store(Self.nested(40_000), ordering: .relaxed) })
    thread.join()
    #expect(depth.value.load(ordering: .relaxed) == 40_000)
  }

  private static func nested(_ levels: Int) -> Int {
    levels == 0 ? 0 : 1 + nested(levels - 1)
  }

  /// What a thread has written down.
  private final class Noted: Sendable {
    let value = Atomic(0)
  }
}
