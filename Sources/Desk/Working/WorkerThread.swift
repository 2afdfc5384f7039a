internal import Glibc

/// A thread of the system with one piece of work. Whoever begins it has to wait for its end.
struct WorkerThread {
  private let thread: pthread_t

  /// What a program's first thread has on Linux. Given here and not left to the system: a shell can
  /// set it to nearly nothing, and returns nest as deep as their authors please.
  static let stackBytes = 8 << 20

  /// Nil where the system has no more threads to give; then `body` is never called.
  init?(_ body: @escaping @Sendable () -> Void) {
    // Room alone, as the system's own function makes the value in it: which module knows how to make
    // one in Swift depends on the headers of C libraries that other files import.
    let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
    defer { unsafe attributes.deallocate() }
    guard unsafe pthread_attr_init(attributes) == 0 else { return nil }
    defer { unsafe pthread_attr_destroy(attributes) }
    unsafe pthread_attr_setstacksize(attributes, Self.stackBytes)

    // The box is given to the thread, which takes it over; see `begin`.
    let box = unsafe Unmanaged.passRetained(Work(body))
    var thread = pthread_t()
    guard unsafe pthread_create(&thread, attributes, Self.begin, box.toOpaque()) == 0 else {
      unsafe box.release()
      return nil
    }
    self.thread = thread
  }

  /// Waits until the work is done. To be called once.
  func join() {
    pthread_join(thread, nil)
  }

  private static let begin: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? =
    { box in
      if let box = unsafe box {
        unsafe Unmanaged<Work>.fromOpaque(box).takeRetainedValue().body()
      }
      return nil
    }

  private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
      self.body = body
    }
  }
}
