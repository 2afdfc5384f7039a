internal import Foundation

/// A program nobody here wrote, to hold our files against. Tests that need one skip, and say so,
/// where it is missing.
package struct Peer: Sendable {
  /// For scripts that start it themselves.
  package let path: String

  /// The first of these that can be run, looked up in `PATH` unless it is a path.
  package init?(_ candidates: String...) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
    for candidate in candidates {
      let paths = candidate.contains("/") ? [candidate] : folders.map { "\($0)/\(candidate)" }
      if let found = paths.first(where: FileManager.default.isExecutableFile) {
        path = found
        return
      }
    }
    return nil
  }

  package static let python3 = Peer("/usr/bin/python3", "python3")
  /// The first Python that has this module: the one that `BIEUMAU_PYTHON` names, the one that
  /// `.ci/install test` made for such modules, the system's, the one in `PATH`. Each is started once
  /// to see, so keep the answer.
  package static func python(with module: String) -> Peer? {
    let named = ProcessInfo.processInfo.environment["BIEUMAU_PYTHON"]
    let ours = repositoryFile(".build/peers/bin/python3")
    let pythons = [named, ours, "/usr/bin/python3", "python3"] as [String?]
    return pythons.compactMap { $0 }.lazy.compactMap { Peer($0) }
      .first { (try? $0.output(["-c", "import \(module)"])) != nil }
  }

  package static let unzip = Peer("unzip")
  package static let sevenZip = Peer("7z", "7zz", "7za")
  package static let bsdtar = Peer("bsdtar")
  package static let office = Peer("soffice", "libreoffice")
  package static let ssconvert = Peer("ssconvert")

  /// What it prints. Throws `Failed` with what it said when it does not end well.
  package func output(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let (out, err) = (Pipe(), Pipe())
    process.standardOutput = out
    process.standardError = err
    try process.run()
    let printed = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let said = String(decoding: err.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed(said: said) }
    return printed
  }

  package struct Failed: Error {
    package let said: String
  }
}
