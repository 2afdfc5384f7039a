import TestSupport
import Testing

@testable import Container

/// Archives named for their oddity: each reads right, or is refused with exactly this reason.
struct PackageZooTests {
  @Test(arguments: accepted)
  func `is read in spite of`(_ animal: Animal) throws {
    let folder = try TemporaryFolder()
    let package = try OfficePackage(path: folder.file("a.xlsx", bytes: animal.bytes))
    for entry in TinyWorkbook.entries {
      let name = PartName(String(decoding: entry.name, as: UTF8.self))
      let part = try #require(package.part(named: name), "\(name) is not found")
      #expect(try package.bytes(of: part) == entry.content)
      #expect(try streamed(part, of: package) == entry.content)
    }
  }

  @Test func `a stored archive within the archive is read as what it is`() throws {
    let folder = try TemporaryFolder()
    // Its own directory says that its first byte begins a record, as libzip will be told too.
    let inner = ZipBuilder([.init("0", "<other/>")]).bytes()
    let zip = TinyWorkbook.with(.init("xl/embeddings/a.bin", inner, deflated: false))
    let package = try OfficePackage(path: folder.file("a.xlsx", bytes: zip.bytes()))
    #expect(try package.bytes(of: #require(package.parts.last)) == inner)
  }

  @Test(arguments: refused)
  func `is refused because of`(_ animal: Animal, _ reason: ContainerError.Reason) throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.xlsx", bytes: animal.bytes)
    let error = #expect(throws: ContainerError.self) {
      let package = try OfficePackage(path: path)
      for entry in TinyWorkbook.entries {
        let name = PartName(String(decoding: entry.name, as: UTF8.self))
        guard let part = package.part(named: name) else { continue }
        _ = try package.bytes(of: part)
      }
    }
    #expect(error?.reason == reason)
    #expect(error?.path == path)
  }

  private func streamed(_ part: OfficePackage.Part, of package: OfficePackage) throws -> [UInt8] {
    var stream = try package.stream(of: part)
    var chunk = [UInt8](repeating: 0, count: 7)
    var bytes: [UInt8] = []
    while true {
      let count = try stream.read(into: &chunk)
      if count == 0 { return bytes }
      bytes += chunk.prefix(count)
    }
  }

  struct Animal: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: [UInt8]

    init(_ name: String, _ zip: ZipBuilder) {
      testDescription = name
      bytes = zip.bytes()
    }

    init(_ name: String, raw bytes: [UInt8]) {
      testDescription = name
      self.bytes = bytes
    }
  }

  static let accepted: [Animal] = [
    Animal("nothing odd", TinyWorkbook.zip),
    Animal("parts stored without compression", renamed { $0 }.mapping { $0.storeContent() }),
    Animal("backslashes for slashes", renamed { $0.replacing("/", with: "\\") }),
    Animal("upper-case names", renamed { $0.uppercased() }),
    Animal("a slash before every name", renamed { "/" + $0 }),
    Animal("percent escapes in names", renamed { $0.replacing("sheet", with: "%73heet") }),
    Animal("a dot folder in names", renamed { $0.replacing("xl/", with: "xl/./") }),
    Animal("a step up in names", renamed { $0.replacing("xl/", with: "xl/media/../") }),
    Animal("sizes behind the data", TinyWorkbook.zip.mapping { $0.hasDescriptor = true }),
    Animal("Zip64 sizes in every entry", TinyWorkbook.zip.mapping { $0.isZip64 = true }),
    Animal("a Zip64 closing record", TinyWorkbook.zip.changing { $0.hasZip64End = true }),
    Animal(
      "Zip64 everywhere",
      TinyWorkbook.zip.mapping { $0.isZip64 = true }.changing { $0.hasZip64End = true }),
    Animal(
      "an archive comment", TinyWorkbook.zip.changing { $0.comment = Array("Sở Nội vụ".utf8) }),
    Animal("line ends behind the archive", TinyWorkbook.zip.changing { $0.trailing = [13, 10] }),
    Animal(
      "65,000 bytes behind the archive",
      TinyWorkbook.zip.changing { $0.trailing = [UInt8](repeating: 0, count: 65_000) }),
    Animal(
      "padding between records",
      TinyWorkbook.zip.mapping { $0.gap = [UInt8](repeating: 0, count: 100) }),
    Animal(
      "extra fields and comments",
      TinyWorkbook.zip.mapping {
        $0.extra = le16(0x5455) + le16(5) + [1, 0, 0, 0, 0]
        $0.localExtra = le16(0xA220) + le16(4) + [0, 0, 0, 0]
        $0.comment = Array("ghi chú".utf8)
      }),
    Animal("zeroes that pad the extra field", TinyWorkbook.zip.mapping { $0.extra = [0, 0, 0] }),
    Animal("stray bytes in an extra field", TinyWorkbook.zip.mapping { $0.extra = [1, 2, 3] }),
    Animal(
      "an extra field longer than its room",
      TinyWorkbook.zip.mapping { $0.extra = le16(0x5455) + le16(500) }),
    Animal(
      "a stored part that is a whole archive itself",
      TinyWorkbook.with(
        .init("xl/embeddings/book.xlsx", TinyWorkbook.zip.bytes(), deflated: false))),
    Animal(
      "checksum and sizes before and behind the data",
      TinyWorkbook.zip.mapping {
        $0.hasDescriptor = true
        $0.localCRC = $0.crc
        $0.localSize = UInt32($0.declaredSize)
        $0.localCompressedSize = UInt32($0.declaredCompressedSize)
      }),
    Animal(
      "no sizes in the local headers",
      TinyWorkbook.zip.mapping { ($0.localCRC, $0.localSize, $0.localCompressedSize) = (0, 0, 0) }),
    Animal(
      "Unicode names that say the same",
      TinyWorkbook.zip.mapping {
        $0.extra = unicodeName(String(decoding: $0.name, as: UTF8.self), for: $0.name)
      }),
    Animal(
      "another Unicode name, which no other part has",
      TinyWorkbook.withSheet { $0.extra = unicodeName("xl/biểu.xml", for: $0.name) }),
    Animal("folder entries", TinyWorkbook.with(.init("xl/", [], deflated: false))),
    Animal("an unread entry leaving the package", TinyWorkbook.with(.init("../../etc/x", "x"))),
    Animal("an unread entry with a NUL in its name", TinyWorkbook.with(.init("xl/a\0b", "x"))),
    Animal("an unread entry without a name", TinyWorkbook.with(.init("", "x"))),
    Animal(
      "an unread name that is not UTF-8",
      TinyWorkbook.with(.init("x", "x").with { $0.name = [0x78, 0x6C, 0x2F, 0xFF, 0xFE] })),
    Animal(
      "two unread entries of one name",
      TinyWorkbook.with(.init("xl/media/a.png", "1"), .init("XL/media/A.png", "2"))),
    Animal(
      "an unread entry with a password",
      TinyWorkbook.with(.init("xl/media/a.png", "1").with { $0.flags = 1 })),
    Animal(
      "an unread entry packed in an unknown way",
      TinyWorkbook.with(.init("xl/media/a.png", "1").with { $0.method = 93 })),
    Animal(
      "an unread entry with a wrong checksum",
      TinyWorkbook.with(.init("xl/media/a.png", "1").with { $0.crc = 7 })),
    Animal("unread entries that lie over each other", unreadOverlap),
    Animal(
      "a bomb in a part nobody reads",
      TinyWorkbook.with(.bomb("xl/media/image1.emf", 0, count: 40 * mebibyte))),
    Animal("a stray part named mimetype", TinyWorkbook.with(.init("mimetype", "text/plain"))),
    Animal(
      "a workbook macro part", TinyWorkbook.with(.init("xl/vbaProject.bin", [0xD0, 0xCF, 0x11]))),
    Animal(
      "dates that do not exist", TinyWorkbook.zip.mapping { ($0.date, $0.time) = (0, 0xFFFF) }),
    Animal(
      "the flag for UTF-8 names", renamed { $0 }.mapping { $0.flags = 0x800 }),
  ]

  static let refused: [(Animal, ContainerError.Reason)] = [
    (Animal("an end that is missing", raw: Array(TinyWorkbook.zip.bytes().dropLast(30))), .damaged),
    (
      Animal("only its beginning being there", raw: Array(TinyWorkbook.zip.bytes().prefix(200))),
      .damaged
    ),
    (
      Animal(
        "a beginning that is missing",
        raw: Array("PK\u{3}\u{4}".utf8) + TinyWorkbook.zip.bytes().dropFirst(300)), .damaged
    ),
    (
      Animal(
        "more entries counted than there are", TinyWorkbook.zip.changing { $0.countOverride = 9 }),
      .damaged
    ),
    (
      Animal(
        "fewer entries counted than there are", TinyWorkbook.zip.changing { $0.countOverride = 2 }),
      .damaged
    ),
    (
      Animal(
        "a directory before the file",
        TinyWorkbook.zip.changing { $0.tableOffsetOverride = 0xFFFF_FFF0 }), .damaged
    ),
    (
      Animal(
        "a directory size beyond the file",
        TinyWorkbook.zip.changing { $0.tableSizeOverride = 0xFFFF_FFF0 }), .damaged
    ),
    (
      Animal("a directory elsewhere", TinyWorkbook.zip.changing { $0.tableOffsetOverride = 4 }),
      .damaged
    ),
    (Animal("several disks", TinyWorkbook.zip.changing { $0.diskNumber = 3 }), .damaged),
    (
      Animal(
        "bytes put before it that shift everything",
        ZipBuilder(TinyWorkbook.entries).shifted(by: 64)), .damaged
    ),
    (
      Animal(
        "a data offset beyond the file", TinyWorkbook.withSheet { $0.offsetOverride = 0xFFFF_FF00 }),
      .damaged
    ),
    (
      Animal(
        "a Zip64 offset near 2^63",
        TinyWorkbook.withSheet {
          $0.isZip64 = true
          $0.offsetOverride = UInt64.max / 2
        }), .damaged
    ),
    (
      Animal(
        "a Zip64 size near 2^64",
        TinyWorkbook.withSheet {
          $0.isZip64 = true
          $0.declaredCompressedSize = .max
        }), .damaged
    ),
    (
      Animal(
        "a Zip64 field that is missing", TinyWorkbook.withSheet { $0.declaredSize = 0xFFFF_FFFF }),
      .damaged
    ),
    (
      Animal(
        "a compressed size beyond the file",
        TinyWorkbook.withSheet { $0.declaredCompressedSize = 90_000 }), .damaged
    ),
    (Animal("a wrong checksum", TinyWorkbook.withSheet { $0.crc ^= 1 }), .damagedPart),
    (
      Animal(
        "a checksum wrong in stored data",
        TinyWorkbook.withSheet {
          $0.storeContent(); $0.crc ^= 1
        }), .damagedPart
    ),
    (
      Animal("more inside than declared", TinyWorkbook.withSheet { $0.declaredSize -= 10 }),
      .damagedPart
    ),
    (
      Animal("less inside than declared", TinyWorkbook.withSheet { $0.declaredSize += 10 }),
      .damagedPart
    ),
    (
      Animal(
        "sizes of 0 beside a checksum of something",
        TinyWorkbook.withSheet {
          $0.declaredSize = 0
          $0.declaredCompressedSize = 0
        }), .damagedPart
    ),
    (
      Animal(
        "10 bytes declared, 5 million inside",
        TinyWorkbook.withSheet {
          $0 = .bomb("xl/worksheets/sheet1.xml", 0x20, count: 5_000_000)
          $0.declaredSize = 10
        }), .damagedPart
    ),
    (
      Animal(
        "a size no deflate stream can reach",
        TinyWorkbook.withSheet { $0.declaredSize = 100_000_000 }), .damagedPart
    ),
    (
      Animal(
        "data that is no deflate stream",
        TinyWorkbook.withSheet { $0.data = [7] + $0.data.dropFirst() }), .damagedPart
    ),
    (
      Animal(
        "a deflate stream cut short",
        TinyWorkbook.withSheet {
          $0.data = Array($0.data.dropLast(9)); $0.declaredCompressedSize -= 9
        }), .damagedPart
    ),
    (
      Animal(
        "stored data whose sizes differ",
        TinyWorkbook.withSheet {
          $0.storeContent(); $0.declaredSize += 1
        }), .damagedPart
    ),
    (
      Animal(
        "a local header under another name",
        TinyWorkbook.withSheet { $0.localName = Array("xl/worksheets/sheet2.xml".utf8) }),
      .damagedPart
    ),
    (
      Animal("a local header of another method", TinyWorkbook.withSheet { $0.localMethod = 0 }),
      .damagedPart
    ),
    (Animal("an offset where no header stands", headerless), .damagedPart),
    (
      Animal(
        "a comment that is itself a closing record",
        TinyWorkbook.zip.changing {
          $0.comment = le32(0x0605_4B50) + [UInt8](repeating: 0, count: 18)
        }), .damaged
    ),
    (
      Animal(
        "bytes between the directory and its closing record",
        TinyWorkbook.zip.changing { $0.gapBeforeEnd = [0, 0] }), .damaged
    ),
    (
      Animal(
        "a Zip64 closing record that counts otherwise",
        TinyWorkbook.zip.changing {
          $0.hasZip64End = true
          $0.countOverride = 4
        }), .damaged
    ),
    (
      Animal(
        "a Zip64 closing record with another directory",
        TinyWorkbook.zip.changing {
          $0.hasZip64End = true
          $0.tableOffsetOverride = 4
        }), .damaged
    ),
    (
      Animal(
        "a Zip64 closing record far from its locator",
        TinyWorkbook.zip.changing {
          $0.hasZip64End = true
          $0.gapBeforeLocator = [UInt8](repeating: 0, count: 56)
        }), .damaged
    ),
    (
      Animal("another checksum in the local header", TinyWorkbook.withSheet { $0.localCRC = 7 }),
      .damagedPart
    ),
    (
      Animal("another size in the local header", TinyWorkbook.withSheet { $0.localSize = 7 }),
      .damagedPart
    ),
    (
      Animal(
        "another packed size in the local header",
        TinyWorkbook.withSheet { $0.localCompressedSize = 7 }), .damagedPart
    ),
    (
      Animal(
        "another packed size beside sizes behind the data",
        TinyWorkbook.withSheet {
          $0.hasDescriptor = true
          $0.localCompressedSize = 7
        }), .damagedPart
    ),
    (
      Animal(
        "a part that stands twice", TinyWorkbook.with(.init("xl/worksheets/sheet1.xml", "<x/>"))),
      .duplicatePart
    ),
    (
      Animal(
        "a part that stands twice but for case",
        TinyWorkbook.with(.init("xl/Worksheets/SHEET1.xml", "<x/>"))), .duplicatePart
    ),
    (
      Animal(
        "a part that stands twice but for slashes",
        TinyWorkbook.with(.init("xl\\worksheets\\sheet1.xml", "<x/>"))), .duplicatePart
    ),
    (
      Animal(
        "a part that stands twice but for escapes",
        TinyWorkbook.with(.init("xl/worksheets/%73heet1.xml", "<x/>"))), .duplicatePart
    ),
    (
      Animal(
        "a part that stands twice for programs that stop at a NUL",
        TinyWorkbook.with(.init("xl/worksheets/sheet1.xml\0.png", "<x/>"))), .duplicatePart
    ),
    (
      Animal(
        "a NUL in the name of a part",
        TinyWorkbook.withSheet { $0.name += Array("\0.png".utf8) }), .damagedPart
    ),
    (
      Animal(
        "a part that stands twice for programs that read Unicode names",
        TinyWorkbook.with(
          .init("xl/media/a.png", "<x/>").with {
            $0.extra = unicodeName("xl/worksheets/sheet1.xml", for: $0.name)
          })), .duplicatePart
    ),
    (Animal("a sheet lying over another entry", overlapping), .overlappingPart),
    (
      Animal("a sheet with a password of the archive", TinyWorkbook.withSheet { $0.flags = 1 }),
      .encryptedPart
    ),
    (
      Animal("a sheet packed with Zstandard", TinyWorkbook.withSheet { $0.method = 93 }),
      .unknownCompression(method: 93)
    ),
    (
      Animal("a sheet packed with LZMA", TinyWorkbook.withSheet { $0.method = 14 }),
      .unknownCompression(method: 14)
    ),
    (
      Animal(
        "a part of 200 MiB",
        TinyWorkbook.withSheet {
          $0 = .bomb("xl/worksheets/sheet1.xml", 0x20, count: 200 * mebibyte)
        }), .partTooLarge(limit: 128)
    ),
  ]

  /// A nested record: one entry's data holds another entry's whole record.
  private static var overlapping: ZipBuilder {
    var zip = TinyWorkbook.zip
    let inner = ZipBuilder([zip.entries[4]]).bytes().prefix(30 + 24 + zip.entries[4].data.count)
    let outerStart = ZipBuilder(Array(zip.entries.prefix(4))).recordBytes
    let outer = ZipBuilder.Entry("xl/media/image1.png", Array(inner), deflated: false)
    zip.entries[4].offsetOverride = UInt64(outerStart + 30 + outer.name.count)
    zip.entries.insert(outer, at: 4)
    return zip
  }

  /// The field in which some programs put a name in UTF-8: valid only for the name whose checksum it
  /// holds.
  private static func unicodeName(_ name: String, for stored: [UInt8]) -> [UInt8] {
    le16(0x7075) + le16(UInt16(5 + name.utf8.count)) + [1] + le32(crc32(stored)) + name.utf8
  }

  /// Two entries of the directory that share one record.
  private static var unreadOverlap: ZipBuilder {
    let start = TinyWorkbook.zip.recordBytes
    return TinyWorkbook.with(
      .init("xl/media/a.png", "1"),
      .init("xl/media/b.png", "1").with { $0.offsetOverride = UInt64(start) })
  }

  private static var headerless: ZipBuilder {
    var zip = TinyWorkbook.zip
    let gap = 30 + zip.entries[4].name.count + zip.entries[4].data.count
    zip.entries[3].gap = [UInt8](repeating: 0, count: gap)
    zip.entries[4].offsetOverride = UInt64(
      ZipBuilder(Array(zip.entries.prefix(4))).recordBytes - gap)
    return zip
  }

  private static func renamed(_ rename: (String) -> String) -> ZipBuilder {
    TinyWorkbook.zip.mapping {
      $0.name = Array(rename(String(decoding: $0.name, as: UTF8.self)).utf8)
    }
  }
}

extension ZipBuilder {
  fileprivate func mapping(_ change: (inout Entry) -> Void) -> ZipBuilder {
    var copy = self
    for index in copy.entries.indices { change(&copy.entries[index]) }
    return copy
  }

  fileprivate func changing(_ change: (inout ZipBuilder) -> Void) -> ZipBuilder {
    var copy = self
    change(&copy)
    return copy
  }

  /// Junk at the start, while every offset still counts from where the archive began.
  fileprivate func shifted(by count: Int) -> ZipBuilder {
    var copy = self
    let start = copy.recordBytes
    copy.prefix = Array("PK\u{3}\u{4}".utf8) + [UInt8](repeating: 0, count: count - 4)
    copy.tableOffsetOverride = UInt32(start)
    return copy
  }
}

extension ZipBuilder.Entry {
  fileprivate mutating func storeContent() {
    method = 0
    data = content
    declaredCompressedSize = UInt64(content.count)
  }
}
