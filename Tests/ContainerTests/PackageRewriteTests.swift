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
