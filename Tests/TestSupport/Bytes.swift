internal import Foundation

extension TemporaryFolder {
  /// A file of exactly these bytes.
  @discardableResult
  package func file(_ name: String, bytes: [UInt8]) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: self(name)))
    return self(name)
  }

  /// As if the copying of the file had started again.
  package func shorten(_ name: String, to count: UInt64) throws {
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: self(name)))
    try handle.truncate(atOffset: count)
    try handle.close()
  }

  /// The file at `path` takes this name, as Excel does when it saves.
  package func replace(_ name: String, with path: String) throws {
    try FileManager.default.removeItem(atPath: self(name))
    try FileManager.default.moveItem(atPath: path, toPath: self(name))
  }
}

/// A file that ships with the repository.
package func repositoryFile(_ path: String) -> String {
  URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent(path).path
}

package func bytesOfFile(_ path: String) throws -> [UInt8] {
  [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
}
