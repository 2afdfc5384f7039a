import TestSupport
import Testing

@testable import Desk

struct OutputFolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(
    arguments: [
      ("quy-3", true), ("quy-3.2022", true), ("quy-3/", true), ("a.xlsx/", true), ("a.xlsx", false),
      ("A.XLSX", false), ("a.xls", false), ("a.csv", false), (".", true), ("..", true),
      (".xlsx", false), ("there", true), ("there.xlsx", true), ("file", false), ("new.pdf", false),
    ])
  func `which names are those of folders`(_ name: String, _ isFolder: Bool) throws {
    try folder.folder("there")
    try folder.folder("there.xlsx")
    try folder.file("file")
    #expect(OutputFolder.isMeant(by: folder(name)) == isFolder)
  }

  @Test(arguments: ["quy-3", "quy-3/", "quy-3//"])
  func `a folder is made, and a second time it is there`(_ name: String) throws {
    let output = OutputFolder(folder(name))
    try output.make()
    try output.make()
    #expect(try folder.names == ["quy-3"])
    try OutputFile.write(to: output.path(of: "a"), force: false, inputs: []) { try $0.write("x") }
    #expect(try folder.text("quy-3/a") == "x")
  }

  @Test func `folders above it are not made`() throws {
    for name in ["nam/quy-3", "nam/quy-3/"] {
      #expect(throws: OutputError.folderMissing(path: folder(name), folder: folder("nam"))) {
        try OutputFolder(folder(name)).make()
      }
    }
    #expect(try folder.names.isEmpty)
  }

  @Test func `a file is no folder`() throws {
    try folder.file("a")
    for name in ["a", "a/"] {
      #expect(throws: OutputError.folderMissing(path: folder(name), folder: folder(name))) {
        try OutputFolder(folder(name)).make()
      }
    }
  }

  @Test func `a name that a disk would take for another is refused`() {
    for name in ["a\0b", "a\u{FFFD}"] {
      #expect(throws: OutputError.nameNotAccepted(path: folder(name))) {
        try OutputFolder(folder(name)).make()
      }
    }
  }
}
