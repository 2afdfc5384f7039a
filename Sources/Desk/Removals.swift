internal import Glibc
internal import Synchronization

/// Files that must not outlive the program: each is removed when a signal ends it.
///
/// The signal's handler may run between any two instructions of any thread, so it only does what
/// signal-safety(7) allows: exchange an atomic, `unlink`, `raise`.
struct Removals {
  /// How many files can be promised at once; beyond it a file is merely not removed on a signal.
  /// Writers at one time are as many as there are workers, so this is never reached in earnest.
  private static let limit = 64

  /// A slot is emptied by whoever takes it, its owner or the handler, and only the taker uses the
  /// text: the handler never reads memory that has been given back. That is also why sharing the
  /// bare pointers between threads is safe, which the compiler cannot know.
  private nonisolated(unsafe) static let slots = unsafe InlineArray<
    64, Atomic<UnsafeMutablePointer<CChar>?>
  > { _ in
    unsafe Atomic(nil)
  }

  private static let armed: Void = arm()

  /// Asks for the removal of the file before it is created, so that no moment is uncovered.
  static func promise(_ path: String) -> Promise? {
    _ = armed
    guard let text = unsafe strdup(path) else { return nil }
    for index in 0..<limit {
      let (taken, _) = unsafe slots[index].compareExchange(
        expected: nil, desired: text, ordering: .acquiringAndReleasing)
      if taken { return unsafe Promise(index: index, text: text) }
    }
    unsafe free(text)
    return nil
  }

  @safe struct Promise {
    fileprivate let index: Int
    fileprivate let text: UnsafeMutablePointer<CChar>

    /// The file is gone already or has become a real one.
    func release() {
      let (taken, _) = unsafe Removals.slots[index].compareExchange(
        expected: text, desired: nil, ordering: .acquiringAndReleasing)
      if taken { unsafe free(text) }
    }
  }

  /// A signal that is ignored (`nohup`) or already handled by somebody stays so.
  private static func arm() {
    // The first use of `slots` makes them, which no handler may do: it happens here.
    _ = unsafe slots[0].load(ordering: .acquiring)
    for signal in [SIGINT, SIGTERM, SIGHUP] {
      var present = sigaction()
      guard unsafe sigaction(signal, nil, &present) == 0,
        unsafe present.__sigaction_handler.sa_handler == nil
      else { continue }
      var own = sigaction()
      // > SA_RESETHAND: Restore the signal action to the default upon entry to the signal handler.
      // (sigaction(2)). So the raise below ends the program as if nobody had listened.
      own.sa_flags = SA_RESTART | Int32(bitPattern: UInt32(SA_RESETHAND))
      unsafe own.__sigaction_handler.sa_handler = removeAll
      _ = unsafe sigaction(signal, &own, nil)
    }
  }

  private static let removeAll: @convention(c) (Int32) -> Void = { signal in
    for index in 0..<Removals.limit {
      if let path = unsafe Removals.slots[index].exchange(nil, ordering: .acquiringAndReleasing) {
        _ = unsafe unlink(path)
      }
    }
    _ = raise(signal)
  }
}
