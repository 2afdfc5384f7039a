import Testing

@testable import Desk

@Suite struct WorkQueueTests {
  @Test func `results come in order, also where one thread does all`() {
    let queue = WorkQueue([3, 1, 2], window: 3) { $0 * 10 }
    queue.workOff()
    #expect([queue.take(), queue.take(), queue.take()] == [30, 10, 20])
  }

  @Test func `what is stopped is not begun`() {
    let queue = WorkQueue([1, 2], window: 1) { _ in Issue.record("begun after the stop") }
    queue.stop()
    queue.workOff()
  }

  @Test func `a window of nothing holds one`() {
    let queue = WorkQueue([7], window: 0) { $0 }
    queue.workOff()
    #expect(queue.take() == 7)
  }

  @Test func `no items are no work`() {
    WorkQueue([Int](), window: 4) { _ in Issue.record("there is nothing to do") }.workOff()
  }
}
