import Glibc
import TestSupport
import Testing
import Vocabulary

@testable import Desk

struct UnitBlankFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func write(
    _ text: String, to name: String = "a.xlsx", force: Bool = false, inputs: InputFiles = []
  ) throws -> UnitBlankOutcome {
    try UnitBlankFile(path: folder(name), force: force, inputs: inputs).write(Array(text.utf8))
  }

  @Test func `a file is made once`() throws {
    #expect(try write("new").word == "made")
    #expect(try write("new").word == "alreadyThere")
    #expect(try write("new", force: true).word == "alreadyThere")
    #expect(try folder.names == ["a.xlsx"])
  }

  @Test(arguments: ["old", "", "a longer one", "ne"])
  func `another one stays, unless it is to be replaced`(_ text: String) throws {
    try folder.file("a.xlsx", holding: text)
    #expect(try write("new").word == "different")
    #expect(try folder.text("a.xlsx") == text)
    #expect(try write("new", force: true).word == "replaced")
    #expect(try folder.text("a.xlsx") == "new")
  }

  @Test func `a folder of the name, or an input, stands in the way of this file only`() throws {
    try folder.folder("a.xlsx")
    #expect(try write("new", force: true).word == "refused isFolder")
    let roster = try folder.file("b.xlsx", holding: "old")
    let inputs = InputFiles([roster])
    #expect(try write("new", to: "b.xlsx", force: true, inputs: inputs).word == "refused isInput")
  }

  @Test func `a folder that is gone stands in the way of all`() throws {
    #expect(try write("new", to: "gone/a.xlsx").word == "stopped folderMissing")
  }

  @Test func `a folder that nobody may write to stands in the way of all`() throws {
    // To the superuser nothing is forbidden.
    guard geteuid() != 0 else { return }
    try folder.folder("locked")
    try folder.setPermissions(0o500, of: "locked")
    #expect(try write("new", to: "locked/a.xlsx").word == "stopped notPermitted")
  }
}

extension UnitBlankOutcome {
  /// Its case, with that of the error.
  fileprivate var word: String {
    switch self {
    case .refused(let error as OutputError): "refused \(Self.name(error))"
    case .stopped(let error as OutputError): "stopped \(Self.name(error))"
    default: "\(self)"
    }
  }

  private static func name(_ error: OutputError) -> String {
    "\(error)".prefix { $0 != "(" }.description
  }
}
