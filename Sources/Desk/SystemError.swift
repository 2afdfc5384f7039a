internal import Glibc

/// What the system answered when it refused a call: `errno`, and nothing about the place.
///
/// Whoever knows the place turns it into a sentence; by itself it is only a reason.
package struct SystemError: Error, Hashable, Sendable {
  package let code: Int32

  package init(code: Int32) {
    self.code = code
  }

  /// The refusal of the call just made. Read it before any other call.
  package static var last: Self {
    SystemError(code: errno)
  }

  package static let brokenPipe = SystemError(code: EPIPE)
  static let interrupted = SystemError(code: EINTR)
  static let missing = SystemError(code: ENOENT)

  /// The disk has no room left, or the person's share of it is used up.
  package var isDiskFull: Bool {
    code == ENOSPC || code == EDQUOT
  }

  /// The system's own words, for whoever looks after the computer: "Input/output error, errno 5".
  package var reason: String {
    // glibc keeps the text of a known number for good; the program never sets a locale.
    guard let text = unsafe strerror(code) else { return "errno \(code)" }
    return unsafe "\(String(cString: text)), errno \(code)"
  }
}
