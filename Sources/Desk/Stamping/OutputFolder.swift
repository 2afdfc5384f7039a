internal import Glibc

/// The folder that many outputs of one run go to.
package struct OutputFolder: Sendable {
  /// As the person gave it.
  package let path: String

  package init(_ path: String) {
    self.path = path
  }

  /// Whether a person who names this path for results means a folder: one that is there, a path that
  /// ends in `/`, or a name that nothing has and that does not end as files do.
  package static func isMeant(by path: String) -> Bool {
    if let status = try? FileStatus(of: path) { return status.isFolder }
    let place = FilePlace(path)
    if place.namesFolder { return true }
    guard let dot = place.name.lastIndex(of: ".") else { return true }
    let ending = place.name[place.name.index(after: dot)...].lowercased()
    return !endings.contains(ending)
  }

  /// A folder of such a name would be a slip of somebody who wanted one file.
  private static let endings: Set = [
    "xlsx", "xlsm", "xls", "xlsb", "xltx", "ods", "csv", "tsv", "txt", "json", "doc", "docx", "pdf",
    "zip", "rar", "7z",
  ]

  package func path(of name: String) -> String {
    path.hasSuffix("/") ? path + name : "\(path)/\(name)"
  }

  /// Makes the folder where there is none, but not those above it: a slip in their names would make a
  /// second tree beside the one that was meant.
  package func make() throws(OutputError) {
    guard !path.utf8.contains(0), !path.unicodeScalars.contains("\u{FFFD}") else {
      throw .nameNotAccepted(path: path)
    }
    guard unsafe mkdir(path, 0o777) != 0 else { return }
    let error = SystemError.last
    if let status = try? FileStatus(of: path), status.isFolder { return }
    // Something else has the name.
    if error.code == EEXIST { throw .folderMissing(path: path, folder: path) }
    throw OutputError(error, path: path, folder: above)
  }

  private var above: String {
    var name = path[...]
    while name.count > 1, name.last == "/" { name.removeLast() }
    return FilePlace(String(name)).folder
  }
}
