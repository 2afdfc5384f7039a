/// A small file taken into memory whole: descriptions, lists, whatever is no workbook.
package enum WholeFile {
  /// The bytes of the ordinary file at `path`. Throws where it cannot be read, and where it has
  /// more than `limit` bytes; of such a file nothing is read.
  package static func bytes(of path: String, limit: Int) throws(ContainerError) -> [UInt8] {
    do throws(FileReadFailure) {
      let file = try FileBytes(path: path, limit: limit)
      return try file.bytes(at: 0, count: file.count)
    } catch {
      throw ContainerError(opening: path, error)
    }
  }
}
