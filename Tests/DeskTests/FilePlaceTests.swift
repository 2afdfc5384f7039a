import TestSupport
import Testing

@testable import Desk

@Suite struct FilePlaceTests {
  @Test(arguments: [
    ("a.xlsx", ".", "a.xlsx", "./x"),
    ("b/a.xlsx", "b", "a.xlsx", "b/x"),
    ("/a.xlsx", "/", "a.xlsx", "/x"),
    ("b/c/", "b/c", "", "b/c/x"),
    ("Báo cáo/Quý 3.xlsx", "Báo cáo", "Quý 3.xlsx", "Báo cáo/x"),
  ])
  func `cuts a path at its last name`(path: String, folder: String, name: String, sibling: String) {
    let place = FilePlace(path)
    #expect(place.folder == folder)
    #expect(place.name == name)
    #expect(place.sibling("x") == sibling)
  }

  @Test func `follows links to their end, also to nothing yet`() throws {
    let folder = try TemporaryFolder()
    try folder.link("one", to: "two")
    try folder.link("two", to: folder("three"))
    #expect(try FilePlace.followingLinks(folder("one")) == folder("three"))
  }

  @Test func `a ring of links has no end`() throws {
    let folder = try TemporaryFolder()
    try folder.link("one", to: "two")
    try folder.link("two", to: "one")
    #expect(throws: SystemError.self) { try FilePlace.followingLinks(folder("one")) }
  }
}
