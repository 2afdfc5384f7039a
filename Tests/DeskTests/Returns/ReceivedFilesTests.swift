import Glibc
import TestSupport
import Testing

@testable import Desk

@Suite struct ReceivedFilesTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// What is found under names in the test's folder, without that folder.
  private func found(under names: String..., limit: Int = 1000) throws -> [String] {
    try ReceivedFiles(under: names.map { folder($0) }, limit: limit).files
      .map { $0.path.replacing(folder.path + "/", with: "") }
  }

  private func make(folders: [String] = [], files: [String] = []) throws {
    for name in folders { try folder.folder(name) }
    for name in files { try folder.file(name) }
  }

  @Test func `every file below a folder, of whatever kind, in the order of the paths`() throws {
    try make(
      folders: ["q", "q/a", "q/a/c", "q/b", "q/empty"],
      files: ["q/a/c/2.xlsx", "q/a/1.pdf", "q/a-1.xlsx", "q/a.zip", "q/Đắk.xlsx", "q/b/x", "q/z"])
    #expect(
      try found(under: "q") == [
        "q/a-1.xlsx", "q/a.zip", "q/a/1.pdf", "q/a/c/2.xlsx", "q/b/x", "q/z", "q/Đắk.xlsx",
      ])
    #expect(try found(under: "q/empty") == [])
  }

  @Test func `names that differ in the composition of letters only are two files`() throws {
    try make(folders: ["q"], files: ["q/hoa\u{300}.xlsx", "q/ho\u{E0}.xlsx"])
    let paths = try ReceivedFiles(under: [folder("q")]).files.map { Array($0.path.utf8) }
    #expect(Set(paths).count == 2)
    #expect(try found(under: "q/hoa\u{300}.xlsx", "q/ho\u{E0}.xlsx").count == 2)
  }

  @Test func `what systems leave behind is passed over, unless it is named itself`() throws {
    try make(
      folders: ["q", "q/.git", "q/__MACOSX"],
      files: [
        "q/~$a.xlsx", "q/.a.xlsx", "q/Thumbs.db", "q/.git/b.xlsx", "q/__MACOSX/c.xlsx", "q/d.xlsx",
      ])
    #expect(try found(under: "q") == ["q/d.xlsx"])
    #expect(
      try found(under: "q", "q/~$a.xlsx", "q/.git") == ["q/.git/b.xlsx", "q/d.xlsx", "q/~$a.xlsx"])
  }

  @Test func `files of several paths stand in one order`() throws {
    try make(folders: ["b", "c"], files: ["b/1", "c/1", "a", "d"])
    #expect(try found(under: "d", "c", "a", "b") == ["a", "b/1", "c/1", "d"])
  }

  @Test func `a file is listed once, however often its name is reached`() throws {
    try make(folders: ["q", "q/s"], files: ["q/a", "q/s/b", "x"])
    #expect(try found(under: "q", "q/", "q/s", "./q/../q", "q/a", "q/./s/b") == ["q/a", "q/s/b"])
    #expect(try found(under: "x", "x", "./x", "q/../x") == ["x"])
  }

  @Test func `a path that is not there is listed, and the others with it`() throws {
    try make(files: ["a"])
    #expect(try found(under: "none", "a", "none/b.xlsx") == ["a", "none", "none/b.xlsx"])
  }

  @Test func `links and second names are files of their own`() throws {
    try make(folders: ["q"], files: ["q/a"])
    try folder.link("q/b", to: "a")
    try folder.hardLink("q/c", to: "q/a")
    try folder.link("q/d", to: "nowhere")
    try folder.link("q/e", to: "e")
    #expect(try found(under: "q") == ["q/a", "q/b", "q/c", "q/d", "q/e"])
  }

  @Test func `links to folders are followed, and circles come to an end`() throws {
    try make(folders: ["q", "q/z", "other"], files: ["q/z/1", "q/2", "other/3"])
    try folder.link("q/a", to: "z")
    try folder.link("q/up", to: "..")
    try folder.link("q/z/self", to: ".")
    // By their own paths, and what no folder has but through a link by the link's.
    #expect(try found(under: "q") == ["q/2", "q/up/other/3", "q/z/1"])
    #expect(try found(under: "q/a") == ["q/a/1"])
  }

  @Test func `pipes and devices are listed and not opened`() throws {
    try make(folders: ["q"])
    try #require(unsafe mkfifo(folder("q/pipe"), 0o600) == 0)
    #expect(try found(under: "q") == ["q/pipe"])
  }

  @Test func `names that are no Unicode are listed`() throws {
    try make(folders: ["q"])
    let name: [CChar] = Array((folder("q") + "/").utf8CString.dropLast()) + [-1, 0x61, 0]
    let descriptor = unsafe open(name, O_CREAT | O_WRONLY, 0o600)
    try #require(descriptor >= 0)
    close(descriptor)
    #expect(try found(under: "q") == ["q/\u{FFFD}a"])
  }

  @Test(.enabled(if: geteuid() != 0, "nothing is closed to root"))
  func `a folder that may not be read is one finding`() throws {
    try make(folders: ["q", "q/closed"], files: ["q/a"])
    try folder.setPermissions(0, of: "q/closed")
    defer { try? folder.setPermissions(0o700, of: "q/closed") }
    let files = try ReceivedFiles(under: [folder("q")]).files
    #expect(files.map(\.path) == [folder("q/a"), folder("q/closed")])
    #expect(
      files.map(\.refusal) == [nil, FolderError.notPermitted(path: folder("q/closed"))])
  }

  @Test func `so many files and folders and no more`() throws {
    try make(folders: ["q", "q/s"], files: ["q/a", "q/b", "q/s/c"])
    #expect(try found(under: "q", limit: 5).count == 3)
    let error = #expect(throws: FolderError.self) { try found(under: "q", limit: 4) }
    #expect(error == .tooMany(path: folder("q/s"), limit: 4))
    #expect(error?.isAboutAll == true)
  }

  /// A tree drawn by chance: every file in it is found, and nothing else.
  @Test(arguments: 1...20)
  func `nothing is lost and nothing invented`(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    var folders = ["q"]
    try folder.folder("q")
    var files: Set<String> = []
    for number in 0..<40 {
      let parent = folders.randomElement(using: &random) ?? "q"
      switch Int.random(in: 0..<4, using: &random) {
      case 0:
        folders.append("\(parent)/s\(number)")
        try folder.folder("\(parent)/s\(number)")
      case 1:
        try folder.link(
          "\(parent)/l\(number)", to: folder(folders.randomElement(using: &random) ?? ""))
      default:
        files.insert("\(parent)/f\(number).xlsx")
        try folder.file("\(parent)/f\(number).xlsx")
      }
    }
    let named = folders.shuffled(using: &random).prefix(3) + ["q"] + files.sorted().prefix(2)
    let found = try ReceivedFiles(under: named.map { folder($0) }).files.map(\.path)
    #expect(found == files.map { folder($0) }.sorted())
  }
}
