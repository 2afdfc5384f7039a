import TestSupport
import Testing

@testable import Desk

@Suite struct InputFilesTests {
  @Test func `knows a file by any of its names`() throws {
    let folder = try TemporaryFolder()
    let input = try folder.file("a")
    try folder.folder("sub")
    try folder.link("soft", to: "a")
    try folder.hardLink("hard", to: "a")
    let inputs = InputFiles([input])
    for name in ["a", "./a", "sub/../a", "soft", "hard"] {
      #expect(inputs.path(of: try FileIdentity(of: folder(name))) == input)
    }
    #expect(inputs.path(of: try FileIdentity(of: folder("sub"))) == nil)
  }

  @Test func `knows a file that does not exist by its folder and name`() throws {
    let folder = try TemporaryFolder()
    try folder.folder("sub")
    try folder.link("way", to: "sub")
    let inputs = InputFiles([folder("sub/a")])
    #expect(inputs.path(of: try FileIdentity(of: folder("way/a"))) == folder("sub/a"))
    #expect(inputs.path(of: try FileIdentity(of: folder("a"))) == nil)
  }

  @Test func `names the first spelling`() throws {
    let folder = try TemporaryFolder()
    try folder.file("a")
    let inputs = InputFiles([folder("./a"), folder("a")])
    #expect(inputs.path(of: try FileIdentity(of: folder("a"))) == folder("./a"))
  }

  @Test func `an input in a folder that does not exist is no file`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: SystemError.missing) { try FileIdentity(of: folder("none/a")) }
    let inputs = InputFiles([folder("none/a")])
    #expect(inputs.path(of: try FileIdentity(of: folder("a"))) == nil)
  }
}
