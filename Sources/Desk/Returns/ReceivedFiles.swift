/// Every file that is to be read where a person names files and folders, in the order of the paths.
///
/// A folder stands for all files below it, whatever their kind: a unit that sent something has sent
/// something. Only what systems leave behind is no file of anybody's. Nothing is opened here: a path
/// under which there is nothing to read is listed all the same, and whoever opens it tells why.
///
/// A folder is looked into once, by whatever ways it is reached, so that links in a circle come to
/// an end; and a file under one name is listed once. Links and second names of a file are files of
/// their own: somebody put them there.
package struct ReceivedFiles {
  package private(set) var files: [ReceivedFile] = []
  /// Those looked into.
  private var folders: Set<FileIdentity> = []
  /// Links to folders. They come last, so that a file is listed by its own path and not by a link's.
  private var links: [String] = []
  private let limit: Int

  /// As many reports as the whole country sends in several years.
  package static let limit = 200_000

  /// Throws where there are more files and folders than `limit`.
  package init(under paths: [String], limit: Int = Self.limit) throws(FolderError) {
    self.limit = limit
    let named = paths.map { (path: $0, isFolder: Self.isFolder($0)) }
    for folder in named where folder.isFolder { try look(into: folder.path) }
    while let link = links.popLast() { try look(into: link) }
    var known: Set<FolderEntry> = []
    for file in named where !file.isFolder && isNew(file.path, &known) {
      files.append(ReceivedFile(file.path))
    }
    // By bytes: two names may differ in nothing but the composition of their letters.
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Whether no folder has brought the file already, and no other spelling of its path.
  private func isNew(_ path: String, _ known: inout Set<FolderEntry>) -> Bool {
    let place = FilePlace(path)
    // A file in a folder that is not there is listed however often it is named; it cannot be read.
    guard let folder = try? FileIdentity(of: place.folder) else { return true }
    if folders.contains(folder), !LeftBehind.names(place.name) { return false }
    return known.insert(FolderEntry(folder: folder, name: Array(place.name.utf8))).inserted
  }

  private mutating func look(into top: String) throws(FolderError) {
    var waiting = [top]
    while let path = waiting.popLast() {
      guard let listing = try listing(path) else { continue }
      for name in listing.names where !LeftBehind.names(name) {
        let inside = listing.path(of: name)
        // What cannot even be looked at is taken for a file: whoever opens it tells why.
        let status = try? FileStatus(ofLinkItself: inside)
        if status?.isFolder == true {
          waiting.append(inside)
        } else if status?.isLink == true, Self.isFolder(inside) {
          links.append(inside)
        } else {
          files.append(ReceivedFile(inside))
        }
      }
    }
  }

  /// Nil where the folder was looked into before, and where it cannot be: then it is listed itself.
  private mutating func listing(_ path: String) throws(FolderError) -> FolderListing? {
    if let identity = try? FileIdentity(of: path), !folders.insert(identity).inserted {
      return nil
    }
    do throws(FolderListing.Failure) {
      return try FolderListing(path, limit: limit - files.count - folders.count)
    } catch {
      let refusal = FolderError(error, path: path, limit: limit)
      if refusal.isAboutAll { throw refusal }
      files.append(ReceivedFile(path, refusal: refusal))
      return nil
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    (try? FileStatus(of: path))?.isFolder == true
  }
}

/// A name in a folder, whatever stands under it.
private struct FolderEntry: Hashable {
  let folder: FileIdentity
  /// Bytes: `String` takes names for equal that are two for the disk.
  let name: [UInt8]
}
