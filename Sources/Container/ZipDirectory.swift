/// The archive's own table of contents, read and checked before libzip sees the file.
///
/// Programs look for it in different ways, and a file can be made in which each finds another
/// table. Here exactly one is accepted: it must fill the place up to its closing record, and no
/// other closing record may be found before or behind that one.
struct ZipDirectory {
  struct Entry {
    /// Where this entry's record stands within `table`.
    let tableRange: Range<Int>
    /// The name as stored.
    let name: [UInt8]
    /// The name that programs with an eye for the field of Unicode names see instead.
    let unicodeName: [UInt8]?
    let flags: UInt16
    let method: UInt16
    let crc: UInt32
    let compressedSize: Int
    /// What the entry declares; what really comes out is counted by whoever inflates it.
    let declaredSize: Int
    let offset: Int
    /// Where in `table` the offset is written, and in how many bytes: 4, or 8 with Zip64.
    let offsetField: (position: Int, width: Int)

    var isEncrypted: Bool { flags & 1 != 0 }
    /// The least room the entry takes in the file: its local header may carry more extra fields.
    var leastEnd: Int { offset + 30 + name.count + compressedSize }
  }

  let entries: [Entry]
  /// The records of all entries, byte for byte.
  let table: [UInt8]
  /// Where `table` stands in the file.
  let tableOffset: Int
  /// Everything after the closing record's fixed fields: the comment, and any bytes behind it.
  let tail: [UInt8]
  let commentLength: UInt16

  enum Failure: Error, Hashable {
    case read(FileReadFailure)
    case notWhole(Flaw)
    case tooManyParts(Int)
    case directoryTooLarge(Int)
  }

  /// What is wrong with an archive. Named for whoever looks into a file; people get one sentence.
  enum Flaw: Hashable {
    case noEnd
    case severalEnds
    case severalDisks
    case tableOutsideFile
    case tableDoesNotMatchCount
    case entryOutsideFile
    case badZip64
  }

  init(_ file: borrowing FileBytes, limits: PackageLimits) throws(Failure) {
    let end = try EndRecord(file)
    guard end.entryCount <= limits.parts else { throw .tooManyParts(end.entryCount) }
    guard end.tableSize <= limits.directoryBytes else { throw .directoryTooLarge(end.tableSize) }
    table = try file.read(at: end.tableOffset, count: end.tableSize)
    guard table.count == end.tableSize else { throw .notWhole(.tableOutsideFile) }
    tableOffset = end.tableOffset
    commentLength = end.commentLength
    tail = try file.read(
      at: end.position + EndRecord.size, count: file.count - end.position - EndRecord.size)

    var entries: [Entry] = []
    entries.reserveCapacity(end.entryCount)
    var position = 0
    while position < table.count {
      guard entries.count < end.entryCount else { throw .notWhole(.tableDoesNotMatchCount) }
      let entry = try Self.entry(in: table, at: position)
      guard entry.leastEnd <= tableOffset else { throw .notWhole(.entryOutsideFile) }
      entries.append(entry)
      position = entry.tableRange.upperBound
    }
    guard entries.count == end.entryCount else { throw .notWhole(.tableDoesNotMatchCount) }
    self.entries = entries
  }

  private static let entrySignature: UInt32 = 0x0201_4B50
  private static let entryFixedSize = 46

  private static func entry(in table: [UInt8], at start: Int) throws(Failure) -> Entry {
    guard table.count - start >= entryFixedSize,
      LittleEndian.uint32(table, at: start) == entrySignature
    else { throw .notWhole(.tableDoesNotMatchCount) }
    let nameLength = Int(LittleEndian.uint16(table, at: start + 28))
    let extraLength = Int(LittleEndian.uint16(table, at: start + 30))
    let commentLength = Int(LittleEndian.uint16(table, at: start + 32))
    let nameStart = start + entryFixedSize
    let extraStart = nameStart + nameLength
    let end = extraStart + extraLength + commentLength
    guard end <= table.count else { throw .notWhole(.tableDoesNotMatchCount) }
    guard LittleEndian.uint16(table, at: start + 34) == 0 else { throw .notWhole(.severalDisks) }

    let extra = extraStart..<(extraStart + extraLength)
    var wide = Zip64Field(table, in: extra)
    let declared = try wide.size(LittleEndian.uint32(table, at: start + 24))
    let compressed = try wide.size(LittleEndian.uint32(table, at: start + 20))
    let offset = try wide.size(LittleEndian.uint32(table, at: start + 42))
    return Entry(
      tableRange: start..<end,
      name: Array(table[nameStart..<extraStart]),
      unicodeName: unicodeName(in: table, extra),
      flags: LittleEndian.uint16(table, at: start + 8),
      method: LittleEndian.uint16(table, at: start + 10),
      crc: LittleEndian.uint32(table, at: start + 16),
      compressedSize: compressed,
      declaredSize: declared,
      offset: offset,
      offsetField: wide.lastPosition.map { ($0, 8) } ?? (start + 42, 4))
  }

  /// A version and the checksum of the stored name stand before it.
  private static func unicodeName(in table: [UInt8], _ extra: Range<Int>) -> [UInt8]? {
    ExtraFields.find(ExtraFields.unicodeName, in: table, extra).map {
      Array(table[$0].dropFirst(5))
    }
  }
}

extension FileBytes {
  func read(at offset: Int, count: Int) throws(ZipDirectory.Failure) -> [UInt8] {
    do throws(FileReadFailure) {
      return try bytes(at: offset, count: count)
    } catch {
      throw .read(error)
    }
  }
}
