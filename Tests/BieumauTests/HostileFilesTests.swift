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

  @Test(arguments: HostileBook.all.filter { !$0.isLong })
  func `is dumped within 256 MiB`(_ hostile: HostileBook) throws {
    try expectCodes(of: hostile)
  }

  @Test(
    .enabled(if: Shell.isOptimised, "takes minutes unless BIEUMAU_PROGRAM names a release build"),
    arguments: HostileBook.all.filter(\.isLong))
  func `is dumped within 256 MiB by an optimised build`(_ hostile: HostileBook) throws {
    try expectCodes(of: hostile)
  }

  /// As a return: a report, or one finding that says why there is none.
  @Test(arguments: HostileBook.all.filter { !$0.isLong })
  func `is read within 256 MiB`(_ hostile: HostileBook) throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.xlsx", bytes: hostile.book.zip.bytes())
    let run = try Shell.run(
      "ulimit -d 262144; $0 read \(path) --json >\(folder("out"))")
    #expect([0, 1, 2].contains(run.code) && run.said == "")
    let report = try folder.text("out")
    #expect(report.hasPrefix("{\"file\":\"\(path)\"") && report.hasSuffix("}\n"))
    #expect(run.code != 2 || report.contains("\"code\":\"BM1"))
  }

  @Test func `there are many books, and none twice`() {
    #expect(HostileBook.all.count >= 40)
    #expect(Set(HostileBook.all.map(\.testDescription)).count == HostileBook.all.count)
  }

  private func expectCodes(of hostile: HostileBook) throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.xlsx", bytes: hostile.book.zip.bytes())
    for (style, code) in zip(["--json", ""], hostile.codes) {
      let errors = folder("errors")
      let run = try Shell.run(
        """
        ulimit -d 262144; $0 dump \(path) \(style) >/dev/null 2>\(errors); code=$?
        tail -c 2000 \(errors); exit $code
        """)
      #expect(run.code == code, "\(style) said: \(run.said)")
      // Refused or told with a sentence of the table of findings, never by the system.
      #expect(run.code == 0 || run.said.contains("(BM1"))
    }
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
