import TestSupport
import Testing

@testable import Desk

@Suite struct FolderListingTests {
  @Test func `names stand in order, whatever they are`() throws {
    let folder = try TemporaryFolder()
    try folder.folder("b")
    for name in ["c", "a", ".ẩn", "Đăk Lăk"] { try folder.file(name) }
    try folder.link("none", to: "nowhere")
    let listing = try FolderListing(folder.path, limit: 10)
    #expect(listing.names == [".ẩn", "a", "b", "c", "none", "Đăk Lăk"].sorted())
    #expect(listing.path(of: "a") == folder("a"))
    #expect(try FolderListing(folder.path + "/", limit: 10).path(of: "a") == folder("a"))
    #expect(try FolderListing(folder("b"), limit: 10).names.isEmpty)
  }

  @Test func `so many names and no more`() throws {
    let folder = try TemporaryFolder()
    for number in 1...4 { try folder.file("\(number)") }
    #expect(try FolderListing(folder.path, limit: 4).names.count == 4)
    #expect(throws: FolderListing.Failure.tooMany) { try FolderListing(folder.path, limit: 3) }
  }

  @Test func `what cannot be opened is the system's refusal`() throws {
    let folder = try TemporaryFolder()
    try folder.file("a")
    #expect(throws: FolderListing.Failure.system(.missing)) {
      try FolderListing(folder("none"), limit: 9)
    }
    #expect(throws: FolderListing.Failure.self) { try FolderListing(folder("a"), limit: 9) }
    #expect(throws: FolderListing.Failure.self) { try FolderListing("", limit: 9) }
  }
}
