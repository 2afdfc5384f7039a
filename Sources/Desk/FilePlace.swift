internal import Glibc

/// A path cut at its last name, by its letters alone: `a/b.xlsx` is `b.xlsx` in `a`.
struct FilePlace: Equatable {
  let folder: String
  let name: String

  init(_ path: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else {
      folder = "."
      name = path
      return
    }
    let before = String(path[..<slash])
    folder = before.isEmpty ? "/" : before
    name = String(path[path.index(after: slash)...])
  }

  /// `x/`, `.` and `..` name a folder whether or not it exists.
  var namesFolder: Bool {
    ["", ".", ".."].contains(name)
  }

  func sibling(_ name: String) -> String {
    folder == "/" ? "/\(name)" : "\(folder)/\(name)"
  }

  /// The path with every link in its last name followed, also one that points to nothing yet: a
  /// file written through a link belongs where the link points, and the link stays a link.
  static func followingLinks(_ path: String) throws(SystemError) -> String {
    var path = path
    for _ in 0..<linkLimit {
      let status: FileStatus
      do throws(SystemError) {
        status = try FileStatus(ofLinkItself: path)
      } catch {
        if error == .missing { return path }
        throw error
      }
      guard status.isLink else { return path }
      let pointed = try destination(ofLink: path)
      path = pointed.hasPrefix("/") ? pointed : FilePlace(path).sibling(pointed)
    }
    throw SystemError(code: ELOOP)
  }

  /// The kernel's own limit (path_resolution(7)).
  private static let linkLimit = 40

  private static func destination(ofLink path: String) throws(SystemError) -> String {
    var letters = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink(path, &letters, Int(PATH_MAX))
    guard count >= 0 else { throw .last }
    return String(decoding: letters.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
