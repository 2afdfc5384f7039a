internal import Desk
internal import Glibc

/// The process's own streams, made safe to write to.
enum StandardStreams {
  static func prepare() {
    // A reader that goes away then answers with EPIPE, which every write already checks.
    signal(SIGPIPE, SIG_IGN)
    // A stream that the caller closed (`>&-`) would give its number to the next file opened, and
    // results would be written into that file. A stand-in that takes nothing holds the number.
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) < 0 {
      _ = unsafe open("/dev/null", O_RDONLY)
    }
  }
}

extension Console {
  static func standard() -> Console {
    Console(
      out: ByteSink.attempt(on: STDOUT_FILENO), err: ByteSink.attempt(on: STDERR_FILENO),
      terminal: Terminal.standardError())
  }
}
