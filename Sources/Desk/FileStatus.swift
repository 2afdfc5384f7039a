internal import Glibc

/// What stands under a path, as far as writing there is concerned.
struct FileStatus {
  let device: UInt
  let inode: UInt
  let mode: UInt32
  let owner: UInt32
  let group: UInt32

  var isFolder: Bool { mode & S_IFMT == S_IFDIR }
  var isOrdinary: Bool { mode & S_IFMT == S_IFREG }
  var isLink: Bool { mode & S_IFMT == S_IFLNK }
  var permissions: UInt32 { mode & 0o777 }

  /// Links followed to what they point to.
  init(of path: String) throws(SystemError) {
    var raw = stat()
    guard unsafe stat(path, &raw) == 0 else { throw .last }
    self.init(raw)
  }

  init(ofLinkItself path: String) throws(SystemError) {
    var raw = stat()
    guard unsafe lstat(path, &raw) == 0 else { throw .last }
    self.init(raw)
  }

  private init(_ raw: stat) {
    device = raw.st_dev
    inode = raw.st_ino
    mode = raw.st_mode
    owner = raw.st_uid
    group = raw.st_gid
  }
}
