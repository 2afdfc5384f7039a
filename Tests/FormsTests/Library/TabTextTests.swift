import TestSupport
import Testing

@testable import Forms

@Suite struct TabTextTests {
  private func lines(_ bytes: [UInt8]) throws(LibraryError) -> [Int] {
    var text = try TabText(LibraryFile(name: "a.tsv", bytes: bytes))
    var numbers: [Int] = []
    while let line = try text.next() { numbers.append(line.number) }
    return numbers
  }

  private func error(_ bytes: [UInt8]) -> LibraryError? {
    refused { () throws(LibraryError) in try lines(bytes) }
  }

  @Test(
    arguments: [
      ("", []), ("\n\n", []), ("a", [1]), ("a\n", [1]), ("a\r\n\r\nb", [1, 3]),
      ("\na\n \t\nb\r", [2, 4]),
    ] as [(String, [Int])])
  func `counts lines and passes over empty ones`(_ text: String, _ expected: [Int]) throws {
    #expect(try lines(Array(text.utf8)) == expected)
  }

  @Test(
    arguments: [
      ([0x61, 0x0A, 0x62, 0xFF, 0x0A], 2, .notUTF8),
      // What Windows makes of "ạ" in the code page of Vietnamese.
      ([0x61, 0xF2], 1, .notUTF8),
      ([0xED, 0xA0, 0x80], 1, .notUTF8),
      ([0x61, 0x0A, 0x0A, 0x62, 0x0D, 0x63], 3, .controlCharacter(0x0D)),
      ([0x61, 0x00], 1, .controlCharacter(0x00)),
      ([0x61, 0x7F], 1, .controlCharacter(0x7F)),
      ([0x0A, 0x1B, 0x0A], 2, .controlCharacter(0x1B)),
    ] as [([UInt8], Int, LibraryError.Reason)])
  func `refuses what is no plain text, with its line`(
    _ bytes: [UInt8], _ line: Int, _ reason: LibraryError.Reason
  ) {
    #expect(error(bytes) == LibraryPlace(file: "a.tsv", line: line).error(reason))
  }

  @Test(arguments: [false, true])
  func `UTF-16 is told from damage`(_ bigEndian: Bool) {
    #expect(error(utf16("id\tlabel", bigEndian: bigEndian))?.reason == .utf16)
  }

  @Test func `so many bytes and no more`() throws {
    let full = [UInt8](repeating: 0x61, count: LibraryLimits.fileBytes)
    #expect(try lines(full) == [1])
    #expect(
      error(full + [0x61])
        == LibraryPlace(file: "a.tsv").error(
          .tooLarge(bytes: LibraryLimits.fileBytes + 1, limit: LibraryLimits.fileBytes)))
  }

  @Test func `so many lines and no more, empty ones counted`() throws {
    let full = [UInt8](repeating: 0x0A, count: LibraryLimits.lines - 1) + [0x61]
    #expect(try lines(full) == [LibraryLimits.lines])
    #expect(try lines(full + [0x0A]) == [LibraryLimits.lines])
    #expect(error(full + [0x0A, 0x61]) == LibraryPlace(file: "a.tsv").error(.tooManyLines))
  }
}
