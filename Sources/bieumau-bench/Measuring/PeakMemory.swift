internal import Glibc

/// How much memory a piece of work needs, as the system counts it.
struct PeakMemory {
  /// What the process held in memory before, in bytes: also what earlier work has left behind.
  let before: Int
  /// The most it held since.
  let peak: Int

  /// Nil where the system does not let a process begin its peak anew: the peak would then be that of
  /// whatever came before.
  static func measure(_ body: () throws -> Void) throws -> PeakMemory? {
    guard reset() else { return nil }
    let before = peakBytes
    try body()
    return PeakMemory(before: before, peak: peakBytes)
  }

  /// > 5: reset the peak resident set size ("high water mark") to the process's current resident
  /// > set size. — proc_pid_clear_refs(5)
  private static func reset() -> Bool {
    let descriptor = unsafe open("/proc/self/clear_refs", O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return unsafe write(descriptor, "5", 1) == 1
  }

  private static var peakBytes: Int {
    var usage = rusage()
    unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1024
  }
}
