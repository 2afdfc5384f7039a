import TestSupport
import Testing

@testable import Container

struct WholeFileTests {
  @Test(arguments: [0, 1, 100, FileBytes.heldInMemory + 1])
  func `gives every byte`(_ count: Int) throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let path = try folder.file("a.tsv", bytes: bytes)
    #expect(try WholeFile.bytes(of: path, limit: count) == bytes)
  }

  @Test func `reads nothing of a file above its limit`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.tsv", bytes: [UInt8](repeating: 9, count: mebibyte + 1))
    let error = #expect(throws: ContainerError.self) {
      try WholeFile.bytes(of: path, limit: mebibyte)
    }
    #expect(error?.reason == .fileTooLarge(mebibytes: 2, limit: 1))
    #expect(error?.path == path)
  }

  @Test func `what cannot be opened is told apart`() throws {
    let folder = try TemporaryFolder()
    try folder.link("ring", to: "ring")
    #expect(reason(folder("none.tsv")) == .notFound)
    #expect(reason(folder("a\u{FFFD}.tsv")) == .garbledName)
    #expect(reason(folder.path) == .folder)
    #expect(reason(folder("ring")) == .linksInCircle)
    #expect(reason("/dev/null") == .notOrdinary)
  }

  private func reason(_ path: String) -> ContainerError.Reason? {
    do throws(ContainerError) {
      _ = try WholeFile.bytes(of: path, limit: 100)
      return nil
    } catch {
      return error.reason
    }
  }
}
