import TestSupport
import Testing

@testable import Container

/// Paths under which no workbook can be had, each for a reason of its own.
struct OddPathsTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `a name that is no Unicode is not told to be missing`() {
    // What the program is handed of the bytes `a FF b`.
    #expect(reason(folder("a\u{FFFD}b.xlsx")) == .garbledName)
    #expect(reason(folder("a.xlsx")) == .notFound)
  }

  @Test func `a name with the sign for lost letters is opened where it exists`() throws {
    let path = try folder.file("a\u{FFFD}b.xlsx", bytes: TinyWorkbook.zip.bytes())
    #expect(reason(path) == nil)
  }

  @Test func `a name or a path that is too long`() {
    #expect(reason(folder(String(repeating: "x", count: 256))) == .nameTooLong)
    #expect(reason(folder(String(repeating: "x/", count: 3000))) == .nameTooLong)
  }

  @Test func `links in a circle`() throws {
    try folder.link("a.xlsx", to: "b.xlsx")
    #expect(reason(try folder.link("b.xlsx", to: "a.xlsx")) == .linksInCircle)
  }

  private func reason(_ path: String) -> ContainerError.Reason? {
    do throws(ContainerError) {
      _ = try OfficePackage(path: path)
      return nil
    } catch {
      return error.reason
    }
  }
}
