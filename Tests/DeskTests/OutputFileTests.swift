import Foundation
import Glibc
import Synchronization
import TestSupport
import Testing

@testable import Desk

/// Every test draws a small folder, writes, and looks at everything that is in it afterwards.
@Suite struct OutputFileTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func write(
    _ text: String = "new", to path: String, force: Bool = false, inputs: InputFiles = []
  ) throws {
    try OutputFile.write(to: path, force: force, inputs: inputs) { try $0.write(text) }
  }

  // MARK: A file appears

  @Test func `a new file holds what was written, and nothing else is left`() throws {
    try write("Quý III", to: folder("a.json"))
    #expect(try folder.text("a.json") == "Quý III")
    #expect(try folder.names == ["a.json"])
  }

  @Test func `an empty output is a file too`() throws {
    try OutputFile.write(to: folder("a"), force: false, inputs: []) { _ in }
    #expect(try folder.text("a") == "")
  }

  @Test func `the file is not there before it is whole`() throws {
    try OutputFile.write(to: folder("a"), force: false, inputs: []) { sink in
      try sink.write("half")
      try sink.flush()
      let names = try folder.names
      #expect(names.count == 1)
      #expect(names.allSatisfy { $0.hasPrefix(".bieumau-") && $0.hasSuffix(".tmp") })
      try sink.write(" and half")
    }
    #expect(try folder.text("a") == "half and half")
  }

  @Test(arguments: [OutputFile.Flush.beforeItAppears, .whenTheSystemLikes])
  func `either way of flushing writes the same`(flush: OutputFile.Flush) throws {
    try OutputFile.write(to: folder("a"), force: false, inputs: [], flush: flush) {
      try $0.write("x")
    }
    #expect(try folder.text("a") == "x")
  }

  @Test func `a name of 255 bytes fits although the draft lies beside it`() throws {
    let name = String(repeating: "a", count: 255)
    try write(to: folder(name))
    #expect(try folder.names == [name])
  }

  @Test func `a new file follows the umask`() throws {
    // Asking with umask(2) would change it for the other tests, for a moment.
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("Umask:") })
    let mask = try #require(Int(line.dropFirst("Umask:".count + 1), radix: 8))
    try write(to: folder("a"))
    #expect(try folder.permissions("a") == 0o666 & ~mask)
  }

  // MARK: An existing file

  @Test func `an existing file stays without force`() throws {
    try folder.file("a", holding: "old")
    #expect(throws: OutputError.exists(path: folder("a"))) { try write(to: folder("a")) }
    #expect(try folder.text("a") == "old")
    #expect(try folder.names == ["a"])
  }

  @Test func `a file that appears during the work stays without force`() throws {
    #expect(throws: OutputError.exists(path: folder("a"))) {
      try OutputFile.write(to: folder("a"), force: false, inputs: []) { sink in
        try folder.file("a", holding: "old")
        try sink.write("new")
      }
    }
    #expect(try folder.text("a") == "old")
    #expect(try folder.names == ["a"])
  }

  @Test(arguments: [0o640, 0o664, 0o600])
  func `force replaces the file and keeps its permissions`(permissions: Int) throws {
    try folder.file("a", holding: "old")
    try folder.setPermissions(permissions, of: "a")
    try write(to: folder("a"), force: true)
    #expect(try folder.text("a") == "new")
    #expect(try folder.permissions("a") == permissions)
    #expect(try folder.names == ["a"])
  }

  @Test func `a failure in the middle leaves the old file and nothing else`() throws {
    struct Stop: Error {}
    try folder.file("a", holding: "old")
    #expect(throws: Stop.self) {
      try OutputFile.write(to: folder("a"), force: true, inputs: []) { sink in
        try sink.write(String(repeating: "x", count: 200_000))
        throw Stop()
      }
    }
    #expect(try folder.text("a") == "old")
    #expect(try folder.names == ["a"])
  }

  // MARK: An output that is an input

  @Test(arguments: ["a", "./a", "../here/a", "soft", "hard", "./soft"])
  func `an input is never written over`(output: String) throws {
    try folder.folder("here")
    try folder.file("here/a", holding: "old")
    try folder.link("here/soft", to: "a")
    try folder.hardLink("here/hard", to: "here/a")
    for force in [false, true] {
      let (path, input) = (folder("here/\(output)"), folder("here/a"))
      #expect(throws: OutputError.isInput(path: path, input: input)) {
        try write(to: path, force: force, inputs: InputFiles([input]))
      }
    }
    #expect(try folder.text("here/a") == "old")
  }

  @Test(arguments: ["a", "./a", "soft"])
  func `an input that does not exist yet is not created either`(output: String) throws {
    try folder.link("soft", to: "a")
    let (path, input) = (folder(output), folder("a"))
    #expect(throws: OutputError.isInput(path: path, input: input)) {
      try write(to: path, force: true, inputs: InputFiles([input]))
    }
    #expect(try folder.names == ["soft"])
  }

  @Test func `an input given through a link is the same input`() throws {
    try folder.file("a", holding: "old")
    let input = try folder.link("soft", to: "a")
    #expect(throws: OutputError.isInput(path: folder("a"), input: input)) {
      try write(to: folder("a"), force: true, inputs: InputFiles([input]))
    }
  }

  @Test func `a file beside the inputs is no input`() throws {
    let input = try folder.file("a", holding: "old")
    try write(to: folder("b"), inputs: InputFiles([input, folder("none/there")]))
    #expect(try folder.text("b") == "new")
  }

  // MARK: Links

  @Test func `through a link the file it points to is written and the link stays`() throws {
    try folder.folder("far")
    try folder.file("far/a", holding: "old")
    try folder.link("soft", to: "far/a")
    #expect(throws: OutputError.exists(path: folder("soft"))) { try write(to: folder("soft")) }
    try write(to: folder("soft"), force: true)
    #expect(try folder.text("far/a") == "new")
    #expect(try folder.names == ["far", "soft"])
    #expect(try FilePlace.followingLinks(folder("soft")) == folder("far/a"))
  }

  @Test func `a link to nothing yet becomes a link to the new file`() throws {
    try folder.link("soft", to: "a")
    try write(to: folder("soft"))
    #expect(try folder.text("a") == "new")
    #expect(try folder.names == ["a", "soft"])
  }

  @Test func `a ring of links is refused`() throws {
    try folder.link("one", to: "two")
    try folder.link("two", to: "one")
    #expect(
      throws: OutputError.writeFailed(path: folder("one"), cause: SystemError(code: ELOOP))
    ) { try write(to: folder("one"), force: true) }
  }

  // MARK: Not a place for a file

  @Test(arguments: ["sub", "sub/", "sub/."])
  func `a folder is refused`(name: String) throws {
    try folder.folder("sub")
    #expect(throws: OutputError.isFolder(path: folder(name))) {
      try write(to: folder(name), force: true)
    }
  }

  @Test func `a pipe is refused and stays`() throws {
    let path = folder("pipe")
    #expect(unsafe mkfifo(path, 0o600) == 0)
    #expect(throws: OutputError.notOrdinary(path: path)) { try write(to: path, force: true) }
    #expect(try FileStatus(ofLinkItself: path).mode & S_IFMT == S_IFIFO)
  }

  @Test func `a device is refused and stays`() throws {
    #expect(throws: OutputError.notOrdinary(path: "/dev/null")) {
      try write(to: "/dev/null", force: true)
    }
    #expect(try FileStatus(of: "/dev/null").mode & S_IFMT == S_IFCHR)
  }

  @Test(arguments: [("none/a", "none"), ("none/deep/a", "none/deep"), ("none/", "none")])
  func `a missing folder is named`(name: String, missing: String) throws {
    #expect(throws: OutputError.folderMissing(path: folder(name), folder: folder(missing))) {
      try write(to: folder(name))
    }
    #expect(try folder.names == [])
  }

  @Test func `a file is no folder`() throws {
    try folder.file("a")
    #expect(throws: OutputError.folderMissing(path: folder("a/b"), folder: folder("a"))) {
      try write(to: folder("a/b"))
    }
  }

  @Test func `a name of more than 255 bytes is refused before the work`() throws {
    let path = folder(String(repeating: "ế", count: 86))
    #expect(throws: OutputError.nameTooLong(path: path)) {
      try OutputFile.write(to: path, force: false, inputs: []) { _ in
        Issue.record("the work was begun")
      }
    }
  }

  @Test(arguments: ["a\0b", "a\u{FFFD}b"])
  func `a name with a NUL or with lost letters is refused`(_ name: String) throws {
    let path = folder(name)
    #expect(throws: OutputError.nameNotAccepted(path: path)) { try write(to: path) }
    #expect(try folder.names == [])
  }

  // MARK: Permissions

  static let permissionsCount = geteuid() != 0

  @Test(.enabled(if: permissionsCount, "root may write everywhere"))
  func `a read-only folder is refused`() throws {
    try folder.setPermissions(0o500)
    #expect(throws: OutputError.notPermitted(path: folder("a"))) { try write(to: folder("a")) }
  }

  @Test(.enabled(if: permissionsCount, "root may write everywhere"))
  func `a read-only file stays also with force`() throws {
    try folder.file("a", holding: "old")
    try folder.setPermissions(0o400, of: "a")
    #expect(throws: OutputError.notPermitted(path: folder("a"))) {
      try write(to: folder("a"), force: true)
    }
    #expect(try folder.text("a") == "old")
  }

  // MARK: The system fails

  /// Puts the always full device in the place of the draft's own file.
  private func writeToFullDisk(_ name: String, force: Bool, swallowing: Bool = false) throws {
    let target = try OutputTarget(folder(name), force: force, inputs: [])
    let draft = try Draft(beside: target)
    let full = unsafe open("/dev/full", O_WRONLY)
    #expect(dup2(full, draft.descriptor) >= 0)
    close(full)
    try OutputFile.fill(draft, for: target) { sink in
      if swallowing {
        try? sink.write(String(repeating: "x", count: 200_000))
      } else {
        try sink.write("x")
      }
    }
  }

  @Test(arguments: [false, true])
  func `a full disk leaves the old file and no draft`(swallowing: Bool) throws {
    try folder.file("a", holding: "old")
    #expect(throws: OutputError.diskFull(path: folder("a"))) {
      try writeToFullDisk("a", force: true, swallowing: swallowing)
    }
    #expect(try folder.text("a") == "old")
    #expect(try folder.names == ["a"])
  }

  @Test func `a folder that vanishes during the work is told`() throws {
    try folder.folder("sub")
    #expect(throws: OutputError.folderMissing(path: folder("sub/a"), folder: folder("sub"))) {
      try OutputFile.write(to: folder("sub/a"), force: false, inputs: []) { _ in
        for name in try folder.names(in: "sub") { _ = unsafe unlink(folder("sub/\(name)")) }
        #expect(unsafe rmdir(folder("sub")) == 0)
      }
    }
    #expect(try folder.names == [])
  }

  // MARK: Several writers

  @Test func `of several writers without force exactly one wins`() async throws {
    let writers = 24
    let wins = await withTaskGroup(of: Int?.self) { group in
      for writer in 0..<writers {
        group.addTask { [self] in
          do {
            try write("\(writer)", to: folder("a"))
            return writer
          } catch {
            #expect(error as? OutputError == .exists(path: folder("a")))
            return nil
          }
        }
      }
      return await group.reduce(into: []) { if let winner = $1 { $0.append(winner) } }
    }
    #expect(try wins.map { "\($0)" } == [folder.text("a")])
    #expect(try folder.names == ["a"])
  }

  @Test func `of several writers with force each leaves a whole file`() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<24 {
        group.addTask { [self] in
          try write(
            String(repeating: "\(writer % 10)", count: 100_000), to: folder("a"), force: true)
        }
      }
      try await group.waitForAll()
    }
    let text = try folder.text("a")
    #expect(text.count == 100_000)
    #expect(Set(text).count == 1)
    #expect(try folder.names == ["a"])
  }

  // MARK: Signals

  @Test func `a termination leaves nothing behind`() async throws {
    try folder.file("a", holding: "old")
    await #expect(processExitsWith: .signal(SIGTERM)) { [path = folder("a") as String] in
      try OutputFile.write(to: path, force: true, inputs: []) { sink in
        try sink.write(String(repeating: "x", count: 200_000))
        end(by: SIGTERM)
      }
    }
    #expect(try folder.text("a") == "old")
    #expect(try folder.names == ["a"])
  }

  @Test(arguments: [SIGINT, SIGHUP])
  func `an interruption leaves nothing behind`(signal: Int32) async throws {
    await #expect(processExitsWith: .signal(signal)) {
      [path = folder("a") as String, signal = signal as Int32] in
      try OutputFile.write(to: path, force: false, inputs: []) { _ in end(by: signal) }
    }
    #expect(try folder.names == [])
  }

  @Test func `after the work a signal removes nothing`() async throws {
    await #expect(processExitsWith: .signal(SIGTERM)) { [path = folder("a") as String] in
      try OutputFile.write(to: path, force: false, inputs: []) { try $0.write("new") }
      end(by: SIGTERM)
    }
    #expect(try folder.text("a") == "new")
  }

  @Test func `a signal that is ignored stays ignored`() async throws {
    await #expect(processExitsWith: .success) { [path = folder("a") as String] in
      signal(SIGHUP, SIG_IGN)
      try OutputFile.write(to: path, force: false, inputs: []) { sink in
        kill(getpid(), SIGHUP)
        try sink.write("new")
      }
    }
    #expect(try folder.text("a") == "new")
  }
}

/// As the system sends it: to the process, not to this thread, which may have signals blocked.
private func end(by signal: Int32) {
  kill(getpid(), signal)
  sleep(10)
}
