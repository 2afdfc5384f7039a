internal import Glibc

/// Two ways to give a finished file a name that no other file has, with no moment between the
/// question and the act in which somebody else could take it.
///
/// `renameat2` with `RENAME_NOREPLACE` would be a third; C headers hide it from Swift, and a link
/// does the same wherever disks know links.
enum NewName {
  /// The names the file has afterwards.
  enum Names {
    case both
    case new
  }

  static func take(_ target: String, from path: String) throws(SystemError) -> Names {
    do throws(SystemError) {
      try byLink(from: path, to: target)
      return .both
    } catch {
      guard linksAreUnknown(error) else { throw error }
    }
    try byPlaceholder(from: path, to: target)
    return .new
  }

  /// > If newpath exists, it will not be overwritten (link(2)). The old name stays.
  static func byLink(from path: String, to target: String) throws(SystemError) {
    guard unsafe link(path, target) == 0 else { throw .last }
  }

  /// Memory sticks (FAT) and some network drives have no links.
  static func linksAreUnknown(_ error: SystemError) -> Bool {
    [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(error.code)
  }

  /// Takes the name with an empty file of its own, which only one of several writers can create,
  /// and renames over that. For a moment the file is there and empty; only where links are unknown.
  static func byPlaceholder(from path: String, to target: String) throws(SystemError) {
    let removal = Removals.promise(target)
    defer { removal?.release() }
    let descriptor = unsafe open(
      target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .last }
    _ = close(descriptor)
    guard unsafe rename(path, target) == 0 else {
      let error = SystemError.last
      _ = unsafe unlink(target)
      throw error
    }
  }
}
