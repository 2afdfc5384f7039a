internal import Glibc

/// Where the copies of received files go: below one folder, as the files lie below the folders that a
/// person has named.
package struct CopyPlaces: Sendable {
  private let folder: String
  private let places: [String: String]

  /// Two files that would have one copy are an error: one of them would be lost.
  ///
  /// - Parameter named: the files and folders as they were named.
  package init(
    of files: [ReceivedFile], under named: [String], in folder: String
  ) throws(CopyPlacesError) {
    self.folder = folder
    var places: [String: String] = [:]
    var owners: [String: String] = [:]
    for file in files {
      let place = Self.place(of: file.path, under: named)
      // Disks that take small and capital letters for the same are common.
      if let other = owners.updateValue(file.path, forKey: place.lowercased()) {
        throw CopyPlacesError(folder: folder, first: other, second: file.path)
      }
      places[file.path] = "\(folder)/\(place)"
    }
    self.places = places
  }

  /// Nil for a file that was not asked for.
  package func path(of file: String) -> String? { places[file] }

  /// Makes the folder, and those below it that copies go to.
  package func makeFolders() throws(OutputError) {
    var made: Set<String> = []
    for path in [folder + "/."] + places.values.sorted() {
      var waiting: [String] = []
      var parent = FilePlace(path).folder
      while !made.contains(parent), (try? FileStatus(of: parent)) == nil {
        waiting.append(parent)
        guard parent.utf8.count > folder.utf8.count else { break }
        parent = FilePlace(parent).folder
      }
      for folder in waiting.reversed() {
        guard unsafe mkdir(folder, 0o777) == 0 || errno == EEXIST else {
          throw OutputError(.last, path: folder, folder: FilePlace(folder).folder)
        }
      }
      made.insert(FilePlace(path).folder)
    }
  }

  /// Whether a path lies in a folder, by its letters alone.
  package static func isPath(_ path: String, below folder: String) -> Bool {
    func plain(_ path: String) -> String {
      var path = path[...]
      while path.hasPrefix("./") { path = path.dropFirst(2) }
      while path.hasSuffix("/"), path.utf8.count > 1 { path = path.dropLast() }
      return String(path)
    }
    return plain(path).hasPrefix("\(plain(folder))/")
  }

  private static func place(of path: String, under named: [String]) -> String {
    for name in named where path != name {
      let prefix = name.hasSuffix("/") ? name : "\(name)/"
      if path.hasPrefix(prefix) { return String(path.dropFirst(prefix.count)) }
    }
    return FilePlace(path).name
  }
}
