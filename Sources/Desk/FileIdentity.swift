/// Which file a path means, however it is spelt: `x`, `./x`, a link to `x` and a second hard link
/// of it are one file. A file that does not exist yet is known by its folder and its name.
enum FileIdentity: Hashable {
  case existing(device: UInt, inode: UInt)
  case absent(device: UInt, folder: UInt, name: String)

  init(of path: String) throws(SystemError) {
    do throws(SystemError) {
      let status = try FileStatus(of: path)
      self = .existing(device: status.device, inode: status.inode)
    } catch {
      guard error == .missing else { throw error }
      let place = FilePlace(try FilePlace.followingLinks(path))
      let folder = try FileStatus(of: place.folder)
      self = .absent(device: folder.device, folder: folder.inode, name: place.name)
    }
  }
}
