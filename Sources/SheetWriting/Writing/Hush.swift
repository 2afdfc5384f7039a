internal import CLibXLSXWriter
internal import Synchronization

/// The library prints to the error channel by itself, of temporary files and functions of C. What it
/// has to say is told in sentences of our own, so that nobody sees those lines.
///
/// The channel belongs to the whole program: it is turned away when the first workbook is being
/// closed, and back after the last. Writers of the program use the system's call and are not met.
enum Hush {
  private static let workbooks = Mutex(0)

  static func during<Result>(_ body: () -> Result) -> Result {
    workbooks.withLock { count in
      if count == 0 { bieumau_hush(1) }
      count += 1
    }
    defer {
      workbooks.withLock { count in
        count -= 1
        if count == 0 { bieumau_hush(0) }
      }
    }
    return body()
  }
}
