internal import Glibc

/// A file for a work in progress, in the computer's folder for such files; gone when it is dropped.
struct ScratchFile: ~Copyable {
  let path: String
  private let removal: Removals.Promise?

  /// Throws what the system says of that folder.
  init() throws(SystemError) {
    let folder = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? ""
    let base = folder.isEmpty ? "/tmp" : folder
    for _ in 0..<Self.attempts {
      let name = String(UInt64.random(in: .min ... .max), radix: 36)
      let path = "\(base)/bieumau-\(name).xlsx"
      let removal = Removals.promise(path)
      let descriptor = unsafe open(
        path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
      if descriptor >= 0 {
        _ = close(descriptor)
        self.path = path
        self.removal = removal
        return
      }
      let error = SystemError.last
      removal?.release()
      guard error.code == EEXIST || error == .interrupted else { throw error }
    }
    throw SystemError(code: EEXIST)
  }

  deinit {
    _ = unsafe unlink(path)
    removal?.release()
  }

  private static let attempts = 8
}
