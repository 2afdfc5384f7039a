internal import Foundation

/// A real folder of one test's own, removed with everything in it when the test lets go of it.
package final class TemporaryFolder: Sendable {
  package let path: String

  package init() throws {
    path = NSTemporaryDirectory() + "bieumau-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit {
    // A test may have made the folder read-only; a folder that stays behind harms no result.
    try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The full path of a name in the folder, which need not exist.
  package func callAsFunction(_ name: String) -> String {
    "\(path)/\(name)"
  }

  /// Every name in the folder, hidden ones too, in order.
  package var names: [String] {
    get throws { try names(in: ".") }
  }

  package func names(in name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: self(name)).sorted()
  }

  @discardableResult
  package func file(_ name: String, holding text: String = "") throws -> String {
    try Data(text.utf8).write(to: URL(fileURLWithPath: self(name)))
    return self(name)
  }

  @discardableResult
  package func folder(_ name: String) throws -> String {
    try FileManager.default.createDirectory(
      atPath: self(name), withIntermediateDirectories: false)
    return self(name)
  }

  /// A symbolic link; what it points to need not exist.
  @discardableResult
  package func link(_ name: String, to destination: String) throws -> String {
    try FileManager.default.createSymbolicLink(
      atPath: self(name), withDestinationPath: destination)
    return self(name)
  }

  /// A second name of the same file.
  @discardableResult
  package func hardLink(_ name: String, to existing: String) throws -> String {
    try FileManager.default.linkItem(atPath: self(existing), toPath: self(name))
    return self(name)
  }

  package func text(_ name: String) throws -> String {
    try String(contentsOfFile: self(name), encoding: .utf8)
  }

  package func permissions(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: self(name))[.posixPermissions] as? Int
  }

  package func setPermissions(_ permissions: Int, of name: String = ".") throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: permissions], ofItemAtPath: self(name))
  }
}
