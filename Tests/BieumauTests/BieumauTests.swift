import Foundation
import Testing

/// The built program itself, from a shell: what only a real process can show.
@Suite struct BieumauTests {
  /// The shell's exit code and everything it said. `script` calls the program `$0`.
  private func shell(_ script: String) throws -> (code: Int32, said: String) {
    let tests = try #require(CommandLine.arguments.first)
    let program = URL(fileURLWithPath: tests).deletingLastPathComponent()
      .appendingPathComponent("bieumau")
    try #require(FileManager.default.isExecutableFile(atPath: program.path))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script, program.path]
    process.environment = ["PATH": "/usr/bin:/bin"]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let said = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: said, as: UTF8.self))
  }

  @Test func `says its version`() throws {
    #expect(try shell("$0 --version") == (0, "bieumau 0.1.0\n"))
  }

  @Test func `reads the preset language`() throws {
    let (code, said) = try shell("BIEUMAU_LANG=en $0")
    #expect(code == 2)
    #expect(said.hasPrefix("Usage:\n"))
  }

  @Test func `tells of a full disk behind standard output`() throws {
    let (code, said) = try shell("$0 --version --lang en >/dev/full")
    #expect(code == 2)
    #expect(said.hasPrefix("bieumau: standard output: the disk or the quota is full;"))
  }

  @Test func `a full disk behind standard error is not success`() throws {
    #expect(try shell("$0 --nonsense 2>/dev/full") == (2, ""))
  }

  @Test func `a closed standard output is told`() throws {
    let (code, said) = try shell("$0 --version --lang en >&-")
    #expect(code == 2)
    #expect(said.contains("errno 9"))
  }

  @Test func `a reader that has gone away ends the program quietly`() throws {
    // The program writes only after its reader has ended.
    #expect(
      try shell("{ sleep 0.2; $0 --version; echo code $? >&2; } | true") == (0, "code 2\n"))
  }

  @Test func `no bar is drawn where nobody looks`() throws {
    #expect(try shell("$0 help 2>&1 >/dev/null") == (0, ""))
  }
}
