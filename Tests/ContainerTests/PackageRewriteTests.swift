import TestSupport
import Testing

@testable import Container

/// What is not changed stays byte for byte: records, directory lines, order, comment.
struct PackageRewriteTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: sources)
  func `no edits give the same file`(_ source: Source) throws {
    #expect(try rewritten(source.bytes) { _, _ in } == source.bytes)
  }

  @Test(arguments: sources)
  func `one part changes and nothing else`(_ source: Source) throws {
    let before = try open(source.bytes)
    let sheet = try #require(before.part(named: sheetName))
    let content = Array("<worksheet>\(String(repeating: "Số liệu ", count: 300))</worksheet>".utf8)
    let bytes = try rewritten(source.bytes) { edits, _ in edits.replace(sheet, with: content) }
    let after = try open(bytes)
    #expect(after.parts.map(\.name) == before.parts.map(\.name))
    #expect(try after.bytes(of: #require(after.part(named: sheetName))) == content)
    try expectSameRecords(before, after, except: [sheet.index])
    let line = (after.directory.entries[sheet.index], before.directory.entries[sheet.index])
    #expect(date(line.0, in: after) == date(line.1, in: before))
    #expect(line.0.compressedSize < content.count / 4)
    #expect(after.directory.tail == before.directory.tail)
  }

  @Test(arguments: sources)
  func `parts come and go`(_ source: Source) throws {
    let before = try open(source.bytes)
    let gone = try #require(before.part(named: PartName("xl/_rels/workbook.xml.rels")))
    let bytes = try rewritten(source.bytes) { edits, _ in
      edits.remove(gone)
      edits.add("xl/worksheets/sheet9.xml", Array("<a/>".utf8))
      edits.add("xl/biểu mẫu.xml", [])
    }
    let after = try open(bytes)
    #expect(after.part(named: gone.key) == nil)
    #expect(
      after.parts.map(\.name)
        == before.parts.map(\.name).filter { $0 != gone.name }
        + ["xl/worksheets/sheet9.xml", "xl/biểu mẫu.xml"])
    let added = try #require(after.part(named: PartName("xl/worksheets/sheet9.xml")))
    #expect(try after.bytes(of: added) == Array("<a/>".utf8))
    #expect(try after.bytes(of: #require(after.parts.last)).isEmpty)
  }

  @Test func `the same edits give the same bytes`() throws {
    let source = TinyWorkbook.zip.bytes()
    let results = try (0..<2).map { _ in
      try rewritten(source) { edits, package in
        for part in package.parts { edits.replace(part, with: Array("<x>\(part.name)</x>".utf8)) }
        edits.add("new.xml", [1, 2, 3])
      }
    }
    #expect(results[0] == results[1])
  }

  @Test func `a part that was locked or had its sizes behind it is written plainly`() throws {
    var zip = TinyWorkbook.zip
    zip.entries[4].hasDescriptor = true
    zip.entries[4].flags = 1
    zip.entries[4].isZip64 = true
    let bytes = try rewritten(zip.bytes()) { edits, package in
      edits.replace(package.parts[4], with: Array("<x/>".utf8))
    }
    let after = try open(bytes)
    #expect(after.directory.entries[4].flags == 0)
    #expect(try after.bytes(of: after.parts[4]) == Array("<x/>".utf8))
  }

  @Test func `records that overlap are not rewritten`() throws {
    let zip = TinyWorkbook.with(
      .init("a.png", "1"),
      .init("b.png", "1").with {
        $0.offsetOverride = UInt64(TinyWorkbook.zip.recordBytes)
        $0.localName = Array("a.png".utf8)
      })
    let error = #expect(throws: ContainerError.self) { try rewritten(zip.bytes()) { _, _ in } }
    #expect(error?.part == "a.png" || error?.part == "b.png")
  }

  @Test(arguments: [
    "xl/worksheets/sheet1.xml", "XL/Worksheets/Sheet1.xml", "xl/worksheets/%73heet1.xml",
  ])
  func `a name that a part has is not given to another`(_ name: String) throws {
    let error = #expect(throws: ContainerError.self) {
      try rewritten(TinyWorkbook.zip.bytes()) { edits, _ in edits.add(name, [1]) }
    }
    #expect(error?.reason == .partNameTaken)
    #expect(error?.part == name)
  }

  @Test func `two new parts have two names`() throws {
    let error = #expect(throws: ContainerError.self) {
      try rewritten(TinyWorkbook.zip.bytes()) { edits, _ in
        edits.add("xl/a.xml", [1])
        edits.add("xl/A.xml", [2])
      }
    }
    #expect(error?.reason == .partNameTaken)
  }

  @Test func `the name of a part taken out is free`() throws {
    let bytes = try rewritten(TinyWorkbook.zip.bytes()) { edits, package in
      edits.remove(package.parts[4])
      edits.add("xl/worksheets/sheet1.xml", [1])
    }
    let after = try open(bytes)
    #expect(after.parts.count == 5)
    #expect(try after.bytes(of: #require(after.part(named: sheetName))) == [1])
  }

  @Test(arguments: [
    "", "/xl/a.xml", "xl//a.xml", "xl/", "xl\\a.xml", "xl/../a.xml", "./a.xml", "a\0.xml",
    String(repeating: "a", count: 65_536),
  ])
  func `a name that no part can have is not written`(_ name: String) throws {
    let error = #expect(throws: ContainerError.self) {
      try rewritten(TinyWorkbook.zip.bytes()) { edits, _ in edits.add(name, [1]) }
    }
    #expect(error?.reason == .partNameUnfit)
  }

  @Test func `a package in which a part stands twice is not rewritten`() throws {
    let zip = TinyWorkbook.with(.init("xl/media/a.png", "1"), .init("xl/media/A.png", "2"))
    let error = #expect(throws: ContainerError.self) { try rewritten(zip.bytes()) { _, _ in } }
    #expect(error?.reason == .duplicatePart)
    let bytes = try rewritten(zip.bytes()) { edits, package in edits.remove(package.parts[5]) }
    #expect(try open(bytes).parts.count == 6)
  }

  @Test func `edits of another file are not applied`() throws {
    let other = try open(ZipBuilder(TinyWorkbook.entries.reversed()).bytes())
    for part in [other.parts[0], try open(TinyWorkbook.with(.init("z", "1")).bytes()).parts[5]] {
      let error = #expect(throws: ContainerError.self) {
        try rewritten(TinyWorkbook.zip.bytes()) { edits, _ in edits.replace(part, with: [1]) }
      }
      #expect(error?.reason == .changedWhileReading)
      #expect(throws: ContainerError.self) {
        try rewritten(TinyWorkbook.zip.bytes()) { edits, _ in edits.remove(part) }
      }
    }
  }

  @Test func `all parts can go`() throws {
    let bytes = try rewritten(TinyWorkbook.zip.bytes()) { edits, package in
      for part in package.parts { edits.remove(part) }
    }
    #expect(bytes == ZipBuilder([]).bytes())
  }

  @Test func `65,534 parts are the most that are written`() throws {
    let count = 65_534 - TinyWorkbook.entries.count
    let zip = ZipBuilder(
      TinyWorkbook.entries + (0..<count).map { .init("x/\($0)", [], deflated: false) })
    #expect(try rewritten(zip.bytes()) { _, _ in } == zip.bytes())
    let error = #expect(throws: ContainerError.self) {
      try rewritten(zip.bytes()) { edits, _ in edits.add("xl/a.xml", [1]) }
    }
    #expect(error?.reason == .tooManyParts(count: 65_535, limit: 65_534))
  }

  @Test func `a failing sink ends the writing with its own error`() throws {
    struct Full: Error {}
    let package = try open(TinyWorkbook.zip.bytes())
    #expect(throws: Full.self) {
      try package.write(PackageEdits()) { _ in throw Full() }
    }
  }

  @Test(.enabled(if: Peer.python3 != nil, "python3 is not installed"), arguments: sources)
  func `other programs find nothing wrong`(_ source: Source) throws {
    let python = try #require(Peer.python3)
    let bytes = try rewritten(source.bytes) { edits, package in
      edits.replace(package.parts[1], with: Array("<Relationships/>".utf8))
      edits.add("xl/worksheets/sheet9.xml", Array("<a/>".utf8))
    }
    let path = try folder.file("after.xlsx", bytes: bytes)
    let script = """
      import sys, zipfile
      z = zipfile.ZipFile(sys.argv[1])
      assert z.testzip() is None
      print(z.read("xl/worksheets/sheet9.xml").decode(), len(z.namelist()))
      """
    let count = try open(bytes).parts.count
    #expect(try python.output(["-c", script, path]) == "<a/> \(count)\n")
  }

  @Test(.enabled(if: Peer.unzip != nil, "unzip is not installed"), arguments: sources)
  func `unzip finds nothing wrong`(_ source: Source) throws {
    _ = try #require(Peer.unzip).output(["-tqq", edited(source)])
  }

  @Test(.enabled(if: Peer.sevenZip != nil, "7z is not installed"), arguments: sources)
  func `7-Zip finds nothing wrong`(_ source: Source) throws {
    let said = try #require(Peer.sevenZip).output(["t", edited(source)])
    #expect(said.contains("Everything is Ok"))
  }

  @Test(.enabled(if: Peer.bsdtar != nil, "bsdtar is not installed"), arguments: sources)
  func `bsdtar finds nothing wrong`(_ source: Source) throws {
    _ = try #require(Peer.bsdtar).output(["-xOf", edited(source)])
  }

  /// A file in which a part was replaced, one was taken out and one was added.
  private func edited(_ source: Source) throws -> String {
    let bytes = try rewritten(source.bytes) { edits, package in
      edits.replace(package.parts[1], with: Array("<Relationships/>".utf8))
      edits.remove(package.parts[2])
      edits.add("xl/worksheets/sheet9.xml", Array("<a/>".utf8))
    }
    return try folder.file("after.xlsx", bytes: bytes)
  }

  struct Source: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: [UInt8]
  }

  static let sources: [Source] = [
    Source(testDescription: "a tiny workbook", bytes: TinyWorkbook.zip.bytes()),
    Source(
      testDescription: "sizes behind the data, gaps, comments",
      bytes: {
        var zip = TinyWorkbook.zip
        zip.comment = Array("Sở Nội vụ".utf8)
        zip.trailing = [13, 10]
        for index in zip.entries.indices {
          zip.entries[index].hasDescriptor = index.isMultiple(of: 2)
          zip.entries[index].gap = [UInt8](repeating: 0xEE, count: index)
          zip.entries[index].comment = [0x41]
          zip.entries[index].localExtra = le16(0xA220) + le16(2) + [0, 0]
        }
        return zip.bytes()
      }()),
    Source(
      testDescription: "Zip64 in two entries",
      bytes: {
        var zip = TinyWorkbook.zip
        zip.entries[0].isZip64 = true
        zip.entries[4].isZip64 = true
        return zip.bytes()
      }()),
    Source(
      testDescription: "backslashes, capitals, a stored part",
      bytes: {
        var zip = TinyWorkbook.zip
        for index in zip.entries.indices {
          zip.entries[index].name = zip.entries[index].name.map { $0 == 0x2F ? 0x5C : $0 }
        }
        zip.entries[3] = .init(
          "XL\\_RELS\\WORKBOOK.XML.RELS", zip.entries[3].content, deflated: false)
        return zip.bytes()
      }()),
  ]

  private let sheetName = PartName("xl/worksheets/sheet1.xml")

  private func open(_ bytes: [UInt8]) throws -> OfficePackage {
    try OfficePackage(path: folder.file("\(bytes.hashValue).xlsx", bytes: bytes))
  }

  private func rewritten(
    _ bytes: [UInt8], _ edit: (inout PackageEdits, OfficePackage) throws -> Void
  ) throws -> [UInt8] {
    let package = try open(bytes)
    var edits = PackageEdits()
    try edit(&edits, package)
    var output: [UInt8] = []
    try package.write(edits) { chunk in
      for index in chunk.indices { output.append(chunk[index]) }
    }
    return output
  }

  /// Header, data, what lies behind them, and the line in the directory but for its offset.
  private func expectSameRecords(
    _ before: OfficePackage, _ after: OfficePackage, except changed: Set<Int>
  ) throws {
    for index in before.parts.indices where !changed.contains(index) {
      #expect(try record(index, of: before) == record(index, of: after))
      #expect(line(index, of: before) == line(index, of: after))
    }
  }

  private func record(_ index: Int, of package: OfficePackage) throws -> [UInt8] {
    let start = package.directory.entries[index].offset
    let end = package.layout.nextOffset(after: index) ?? package.directory.tableOffset
    return try package.archive.bytes(at: start, count: end - start)
  }

  private func line(_ index: Int, of package: OfficePackage) -> [UInt8] {
    let entry = package.directory.entries[index]
    var line = DirectoryLine(Array(package.directory.table[entry.tableRange]))
    line.setOffset(0, in: entry)
    return line.bytes
  }

  private func date(_ entry: ZipDirectory.Entry, in package: OfficePackage) -> [UInt8] {
    Array(package.directory.table[entry.tableRange].dropFirst(12).prefix(4))
  }
}
