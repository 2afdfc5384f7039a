import Glibc
import Testing

@testable import Desk

@Suite struct TemplatesErrorTests {
  @Test(
    arguments: [
      (ENOENT, .folderMissing(path: "a")), (ENOTDIR, .notFolder(path: "a")),
      (EACCES, .notPermitted(path: "a")), (EPERM, .notPermitted(path: "a")),
      (EIO, .folderUnreadable(path: "a", cause: SystemError(code: EIO))),
    ] as [(Int32, TemplatesError)])
  func `says what the system's refusal means`(_ code: Int32, _ expected: TemplatesError) {
    #expect(TemplatesError(.system(SystemError(code: code)), path: "a") == expected)
  }

  @Test func `tells of the limit`() {
    #expect(TemplatesError(.tooMany, path: "a") == .tooManyEntries(path: "a", limit: 10_000))
  }
}
