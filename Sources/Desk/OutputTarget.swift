internal import Glibc

/// The place an output is meant for, after everything that forbids writing there has been asked.
///
/// Asked twice: before the work, so that nobody waits for a refusal that was certain, and again
/// just before the file appears, because the folder may have changed meanwhile.
struct OutputTarget {
  /// The name as the person gave it.
  let shown: String
  /// Where the file goes: `shown` with its links followed.
  let path: String
  /// The file to be replaced, if there is one.
  let previous: FileStatus?

  var place: FilePlace { FilePlace(path) }

  init(_ shown: String, force: Bool, inputs: InputFiles) throws(OutputError) {
    // C reads a name only up to a NUL byte: the file would appear under another name.
    // U+FFFD stands for bytes that were no UTF-8, and would take their place in the name.
    guard !shown.utf8.contains(0), !shown.unicodeScalars.contains("\u{FFFD}") else {
      throw .nameNotAccepted(path: shown)
    }
    self.shown = shown
    do throws(SystemError) {
      previous = try Self.status(of: shown)
      path = try FilePlace.followingLinks(shown)
    } catch {
      throw OutputError(error, path: shown, folder: FilePlace(shown).folder)
    }
    if let previous {
      try refuse(previous, force: force, inputs: inputs)
    } else {
      try refuseAbsent(inputs: inputs)
    }
  }

  func failure(_ error: SystemError) -> OutputError {
    OutputError(writing: error, path: shown)
  }

  func refusal(_ error: SystemError) -> OutputError {
    OutputError(error, path: shown, folder: place.folder)
  }

  private func refuse(
    _ previous: FileStatus, force: Bool, inputs: InputFiles
  ) throws(OutputError) {
    if previous.isFolder { throw .isFolder(path: shown) }
    if !previous.isOrdinary { throw .notOrdinary(path: shown) }
    let identity = FileIdentity.existing(device: previous.device, inode: previous.inode)
    if let input = inputs.path(of: identity) { throw .isInput(path: shown, input: input) }
    if !force { throw .exists(path: shown) }
    // A rename asks only the folder for permission. A file that somebody made read-only is meant
    // to stay, so the file itself is asked too.
    if unsafe faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) != 0 { throw refusal(.last) }
    if !isNamedByItsPath { throw .notOrdinary(path: shown) }
  }

  /// Links like /proc/self/fd/1 lead to files that their text does not name. Asked more than once:
  /// another run may be putting a new file in place between the two questions.
  private var isNamedByItsPath: Bool {
    (0..<10).contains { _ in
      guard let through = try? FileStatus(of: shown), let end = try? FileStatus(ofLinkItself: path)
      else { return false }
      return end.device == through.device && end.inode == through.inode
    }
  }

  private func refuseAbsent(inputs: InputFiles) throws(OutputError) {
    let folder: FileStatus
    do throws(SystemError) {
      folder = try FileStatus(of: place.folder)
    } catch {
      throw refusal(error)
    }
    if !folder.isFolder { throw .folderMissing(path: shown, folder: place.folder) }
    if place.namesFolder { throw .isFolder(path: shown) }
    let identity = FileIdentity.absent(
      device: folder.device, folder: folder.inode, name: place.name)
    if let input = inputs.path(of: identity) { throw .isInput(path: shown, input: input) }
  }

  private static func status(of path: String) throws(SystemError) -> FileStatus? {
    do throws(SystemError) {
      return try FileStatus(of: path)
    } catch {
      if error == .missing { return nil }
      throw error
    }
  }
}
