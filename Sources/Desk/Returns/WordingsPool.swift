internal import Forms

/// Lends each thread that reads a return the wordings of returns read before.
///
/// Each is with one thread at a time, so that there are as many as threads, and no thread waits for
/// another while it reads.
final class WordingsPool: Sendable {
  private let monitor = Monitor()
  /// Those that no thread has. Only touched within the monitor.
  private nonisolated(unsafe) var free: [Wordings] = []

  func lend<Result>(_ body: (Wordings) -> Result) -> Result {
    let wordings = monitor.withLock { unsafe free.popLast() } ?? Wordings()
    defer { monitor.withLock { unsafe free.append(wordings) } }
    return body(wordings)
  }
}
