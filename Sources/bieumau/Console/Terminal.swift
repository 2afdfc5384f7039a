internal import Desk
internal import Glibc

/// A screen that can draw over its last line. Everything the bar of progress needs, as functions.
struct Terminal {
  /// The columns it has now; a person may change the window at any time.
  let width: () -> Int
  let now: () -> ContinuousClock.Instant
  let draw: (String) -> Void

  /// Standard error, if a person is looking at it.
  static func standardError() -> Terminal? {
    guard isatty(STDERR_FILENO) == 1 else { return nil }
    if let kind = unsafe getenv("TERM"), unsafe String(cString: kind) == "dumb" { return nil }
    return Terminal(
      width: columns,
      now: { ContinuousClock.now },
      draw: { text in
        // A bar that could not be drawn costs nobody anything.
        var sink = ByteSink(descriptor: STDERR_FILENO)
        try? sink.write(text)
        try? sink.flush()
      })
  }

  private static func columns() -> Int {
    var size = winsize()
    guard unsafe ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 80
    }
    return Int(size.ws_col)
  }
}
