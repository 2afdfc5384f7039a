import Glibc
import TestSupport
import Testing

@testable import Desk

@Suite struct NewNameTests {
  @Test func `a link gives a second name`() throws {
    let folder = try TemporaryFolder()
    let draft = try folder.file("draft", holding: "new")
    try NewName.byLink(from: draft, to: folder("a"))
    #expect(try folder.text("a") == "new")
    #expect(try folder.names == ["a", "draft"])
  }

  @Test func `a placeholder is renamed over`() throws {
    let folder = try TemporaryFolder()
    let draft = try folder.file("draft", holding: "new")
    try NewName.byPlaceholder(from: draft, to: folder("a"))
    #expect(try folder.text("a") == "new")
    #expect(try folder.names == ["a"])
  }

  @Test func `neither touches a name that is taken`() throws {
    let folder = try TemporaryFolder()
    let draft = try folder.file("draft", holding: "new")
    try folder.file("a", holding: "old")
    #expect(throws: SystemError(code: EEXIST)) {
      try NewName.byLink(from: draft, to: folder("a"))
    }
    #expect(throws: SystemError(code: EEXIST)) {
      try NewName.byPlaceholder(from: draft, to: folder("a"))
    }
    #expect(try folder.text("a") == "old")
    #expect(try folder.names == ["a", "draft"])
  }

  @Test func `a placeholder whose draft is gone leaves no empty file`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: SystemError.missing) {
      try NewName.byPlaceholder(from: folder("draft"), to: folder("a"))
    }
    #expect(try folder.names == [])
  }
}
