internal import Glibc

/// The file while it is being written: beside its target, under a hidden name that folder scans
/// skip. Dropped before it has appeared, it is removed.
struct Draft: ~Copyable {
  let path: String
  let descriptor: Int32
  private var isOpen = true
  private var exists = true
  private let removal: Removals.Promise?
  private let target: OutputTarget

  /// A replaced file's permissions limit the draft from the first byte on.
  init(beside target: OutputTarget) throws(OutputError) {
    let permissions = target.previous?.permissions ?? 0o666
    for _ in 0..<Self.attempts {
      let path = target.place.sibling(Self.hiddenName())
      let removal = Removals.promise(path)
      let descriptor = unsafe open(
        path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, permissions)
      if descriptor >= 0 {
        self.path = path
        self.descriptor = descriptor
        self.removal = removal
        self.target = target
        return
      }
      let error = SystemError.last
      removal?.release()
      guard error.code == EEXIST || error == .interrupted else { throw target.refusal(error) }
    }
    throw target.failure(SystemError(code: EEXIST))
  }

  deinit {
    if isOpen { _ = close(descriptor) }
    if exists { _ = unsafe unlink(path) }
    removal?.release()
  }

  /// Everything is on disk after this, or it throws: a file server tells of a full disk only now.
  mutating func finish(
    replacing previous: FileStatus?, flush: OutputFile.Flush
  ) throws(OutputError) {
    if let previous { keepOwnership(of: previous) }
    if flush == .beforeItAppears { try synchronize() }
    isOpen = false
    // > Retrying the close() after a failure return is the wrong thing to do (close(2)): the
    // descriptor is gone either way, and EINTR says nothing about the data.
    guard close(descriptor) == 0 || errno == EINTR else { throw target.failure(.last) }
  }

  /// The draft takes its final name, over a file that has it.
  consuming func replace() throws(OutputError) {
    guard unsafe rename(path, target.path) == 0 else { throw target.refusal(.last) }
    exists = false
  }

  /// The draft takes its final name, unless a file has it: then it throws `OutputError.exists`.
  consuming func appear() throws(OutputError) {
    do throws(SystemError) {
      // Where links are known the draft's own name goes with the draft, the file stays.
      exists = try NewName.take(target.path, from: path) == .both
    } catch {
      throw target.refusal(error)
    }
  }

  /// Where the disk knows no owners or does not let us set them, the folder's rules decide, as
  /// they do for every new file there.
  private func keepOwnership(of previous: FileStatus) {
    if fchown(descriptor, previous.owner, previous.group) != 0 {
      _ = fchown(descriptor, uid_t.max, previous.group)
    }
    _ = fchmod(descriptor, previous.permissions)
  }

  private func synchronize() throws(OutputError) {
    while fsync(descriptor) != 0 {
      let error = SystemError.last
      if error == .interrupted { continue }
      // > EROFS, EINVAL: fd is bound to a special file which does not support synchronization
      // (fsync(2)). Some network drives answer so too; they have written already.
      if error.code == EINVAL || error.code == EROFS { return }
      throw target.failure(error)
    }
  }

  private static let attempts = 8

  private static func hiddenName() -> String {
    ".bieumau-\(String(UInt64.random(in: .min ... .max), radix: 36)).tmp"
  }
}
