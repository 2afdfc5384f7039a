internal import Glibc

/// A lock on something that several threads use, and a place to wait until it has changed.
///
/// The system's own, as the standard library has no way to wait. Both lie at one address for as long
/// as the monitor lives, which is what the system asks of them.
@safe final class Monitor: Sendable {
  /// Only handed to calls of the system, which any thread may make.
  private nonisolated(unsafe) let lock: UnsafeMutablePointer<pthread_mutex_t>
  private nonisolated(unsafe) let change: UnsafeMutablePointer<pthread_cond_t>

  init() {
    unsafe lock = .allocate(capacity: 1)
    unsafe change = .allocate(capacity: 1)
    // > These functions always succeed (pthread_mutex_init(3), pthread_cond_init(3)), without
    // attributes and on Linux.
    unsafe pthread_mutex_init(lock, nil)
    unsafe pthread_cond_init(change, nil)
  }

  deinit {
    unsafe pthread_cond_destroy(change)
    unsafe pthread_mutex_destroy(lock)
    unsafe change.deallocate()
    unsafe lock.deallocate()
  }

  func withLock<Result>(_ body: () -> Result) -> Result {
    unsafe pthread_mutex_lock(lock)
    defer { unsafe pthread_mutex_unlock(lock) }
    return body()
  }

  /// Within `withLock`: asks for a value, and gives the lock away until somebody announces a change,
  /// as often as there is none.
  func wait<Value>(for value: () -> Value?) -> Value {
    while true {
      if let value = value() { return value }
      unsafe pthread_cond_wait(change, lock)
    }
  }

  /// Wakes all who wait.
  func announce() {
    unsafe pthread_cond_broadcast(change)
  }
}
