import Foundation
import Testing

/// The built program, called from a shell: the one beside the tests, or the one that
/// `BIEUMAU_PROGRAM` names, which is then taken for an optimised one.
enum Shell {
  private static let named = ProcessInfo.processInfo.environment["BIEUMAU_PROGRAM"]

  static var isOptimised: Bool { named != nil }

  /// Where it lies.
  static func program() throws -> String {
    let tests = try #require(CommandLine.arguments.first)
    let beside = URL(fileURLWithPath: tests).deletingLastPathComponent()
      .appendingPathComponent("bieumau")
    let program = named.map { URL(fileURLWithPath: $0) } ?? beside
    try #require(FileManager.default.isExecutableFile(atPath: program.path))
    return program.path
  }

  /// The shell's exit code and everything it said. `script` calls the program `$0`.
  static func run(_ script: String) throws -> (code: Int32, said: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script, try program()]
    process.environment = ["PATH": "/usr/bin:/bin"]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let said = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: said, as: UTF8.self))
  }
}
