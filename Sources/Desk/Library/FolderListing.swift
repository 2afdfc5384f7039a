internal import Glibc

/// The names in a folder, in order, the two that every folder has left out.
struct FolderListing {
  let path: String
  let names: [String]

  enum Failure: Error, Hashable {
    case system(SystemError)
    case tooMany
  }

  init(_ path: String, limit: Int) throws(Failure) {
    guard let folder = unsafe opendir(path) else { throw .system(.last) }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while true {
      // > If the end of the directory stream is reached, NULL is returned and errno is not changed
      // (readdir(3)): only a number that was not there before tells an error from the end.
      errno = 0
      guard let entry = unsafe readdir(folder) else { break }
      let name = unsafe Self.name(of: entry)
      if name == "." || name == ".." { continue }
      guard names.count < limit else { throw .tooMany }
      names.append(name)
    }
    let error = SystemError.last
    guard error.code == 0 else { throw .system(error) }
    self.path = path
    self.names = names.sorted()
  }

  func path(of name: String) -> String {
    path.hasSuffix("/") ? path + name : "\(path)/\(name)"
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    unsafe withUnsafeBytes(of: &entry.pointee.d_name) { letters in
      unsafe String(decoding: letters.prefix { $0 != 0 }, as: UTF8.self)
    }
  }
}
