internal import Glibc

/// Removal of what the program itself has made. What stays behind harms no figure, so failures are
/// passed over.
enum FileRemoval {
  static func remove(_ path: String) {
    _ = unsafe unlink(path)
  }

  static func removeFolder(_ path: String) {
    _ = unsafe rmdir(path)
  }
}
