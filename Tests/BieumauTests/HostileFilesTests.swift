import TestSupport
import Testing

/// Small files made to take a machine down: an answer, an exit code, and never 256 MiB of memory.
struct HostileFilesTests {
  private static let mebibyte = 1024 * 1024

  @Test(arguments: hostile)
  func `is answered within 256 MiB`(_ file: HostileFile) throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.xlsx", bytes: file.zip.bytes())
    // A limit on data is set for the program: beyond it memory is refused and the program dies,
    // which is stricter than watching how much it really touches.
    let run = try Shell.run("ulimit -d 262144; $0 parts \(path) >/dev/null 2>&1")
    #expect(run.code == file.code)
  }

  struct HostileFile: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let code: Int32
    let zip: ZipBuilder
  }

  static let hostile: [HostileFile] = [
    HostileFile(
      testDescription: "60 MiB of blanks in one sheet", code: 1,
      zip: sheet(.bomb("xl/worksheets/sheet1.xml", 0x20, count: 60 * mebibyte))),
    HostileFile(
      testDescription: "a thousand parts of 10 MiB", code: 1,
      zip: ZipBuilder(
        TinyWorkbook.entries
          + (0..<1000).map { .bomb("xl/media/\($0).bin", 0, count: 10 * mebibyte) })),
    HostileFile(
      testDescription: "a comment without an end", code: 1,
      zip: sheet(packed("<a><!--", "x", 24 * mebibyte))),
    HostileFile(
      testDescription: "a tag without an end", code: 1,
      zip: sheet(packed("<a b='", "x", 24 * mebibyte))),
    HostileFile(
      testDescription: "a name without an end", code: 1,
      zip: sheet(packed("<", "x", 24 * mebibyte))),
    HostileFile(
      testDescription: "CDATA without an end", code: 1,
      zip: sheet(packed("<a><![CDATA[", "]", 24 * mebibyte))),
    HostileFile(
      testDescription: "60,000 parts", code: 0,
      zip: ZipBuilder(
        TinyWorkbook.entries + (0..<60_000).map { .init("\($0)", [], deflated: false) })),
    HostileFile(
      testDescription: "60,000 names of 200 letters", code: 0,
      zip: ZipBuilder(
        TinyWorkbook.entries
          + (0..<60_000).map { index in
            .init(String(repeating: "x", count: 195) + "\(index)", [], deflated: false)
          })),
  ]

  private static func sheet(_ entry: ZipBuilder.Entry) -> ZipBuilder {
    TinyWorkbook.withSheet { $0 = entry }
  }

  /// A sheet that begins like this and then repeats one byte; its checksum is never reached.
  private static func packed(_ start: String, _ byte: Character, _ count: Int) -> ZipBuilder.Entry {
    var entry = ZipBuilder.Entry.bomb(
      "xl/worksheets/sheet1.xml", byte.asciiValue ?? 0x20, count: count)
    let head = Array(start.utf8)
    // A stored block that is not the last one, and behind it the packed repetition.
    entry.data = [0] + le16(UInt16(head.count)) + le16(~UInt16(head.count)) + head + entry.data
    entry.declaredSize += UInt64(head.count)
    entry.declaredCompressedSize = UInt64(entry.data.count)
    return entry
  }
}
